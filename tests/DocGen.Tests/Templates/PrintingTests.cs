namespace DocGen.Tests.Templates;

public sealed class PrintingTests
{
    [Theory]
    [InlineData("Plain *text*.\n", "Plain *text*.\n")]
    [InlineData("a {{ d.name }} b", "a ‹Telehjerter› b")]
    [InlineData("{{ d.strange }}", "‹a | b *c* <d> {{ e }} [f](g) `h` #›")]
    [InlineData("{{ d.amount }}", "‹875.000›")]
    [InlineData("{{ d.amount | amount }}", "‹875.000\u00A0kr.›")]
    [InlineData(
        "{{ d.amount | kr }} {{ d.amount | tkr }} {{ d.amount | mio_kr 1 }} {{ d.amount | mia_kr 3 }}",
        "‹875.000\u00A0kr.› ‹875\u00A0t.kr.› ‹0,9\u00A0mio.\u00A0kr.› ‹0,001\u00A0mia.\u00A0kr.›"
    )]
    [InlineData("{{ d.rate }} {{ d.rate | number 1 }} {{ d.year | text }}", "‹1,50› ‹1,5› ‹2024›")]
    [InlineData("{{ 0.1 + 0.2 }} {{ 0.1 + 0.2 == 0.3 }}", null)]
    [InlineData("{{ 0.1 + 0.2 }}", "‹0,3›")]
    [InlineData("{{ 79228162514264337593543950335 }}", "‹79.228.162.514.264.337.593.543.950.335›")]
    [InlineData("{{ if 0.1 + 0.2 == 0.3 }}exact{{ end }}", "exact")]
    [InlineData("{{ 0.346 | pct 1 }} {{ 0.346 | share 1 }} {{ 1 / 3 | pct 1 }}", "‹34,6\u00A0pct.› ‹34,6› ‹33,3\u00A0pct.›")]
    [InlineData("{{ 34.6 | unit \"pct.\" | pct }} {{ 34.6 | unit \"pct.\" | share }}", "‹34,6\u00A0pct.› ‹34,6›")]
    [InlineData(
        "{{ d.date | date }}, {{ d.date | date \"short\" }}, {{ d.date | date \"iso\" }}, {{ d.date | date \"month\" }}",
        "‹29.\u00A0november 2023›, ‹29.11.2023›, ‹2023-11-29›, ‹november 2023›"
    )]
    [InlineData(
        "{{ d.date }} {{ document.date }} {{ document.item }} {{ document.title }} {{ document.lang }}",
        "‹29.\u00A0november 2023› ‹11.\u00A0marts 2024› ‹3.7› ‹En titel› ‹da›"
    )]
    [InlineData("{{ d.members | list \"name\" }}", "‹Aarhus, Ærø og Birkerød›")]
    [InlineData("{{ d.members | sorted \"name\" | list \"name\" }}", "‹Birkerød, Ærø og Aarhus›")]
    [InlineData("{{ d.members | sorted \"population\" | array.map \"name\" | array.join \"; \" }}", "‹Ærø; Birkerød; Aarhus›")]
    [InlineData("{{ d.members | sum \"population\" | amount }} {{ sum [1, 2.50] }} {{ sum [] }}", "‹600\u00A0indbyggere› ‹3,50› ‹0›")]
    [InlineData("{{ d.members | count }} {{ d.members.size }} {{ d.members | count | words }} {{ 21 | words }}", "‹3› ‹3› ‹tre› ‹21›")]
    [InlineData("{{ 2.345 | round 2 }} {{ -2.5 | round }} {{ 1250 | round (-2) }} {{ round(2.5, 0) }}", "‹2,35› ‹−3› ‹1.300› ‹3›")]
    [InlineData("{{ d.rich }} / {{ d.rich | markdown }}", "‹et **fedt** ord› / et **fedt** ord")]
    [InlineData("{{ d[\"two words\"] }} {{ d.members[0].name }} {{ d.members[-1].name }}", "‹2› ‹Aarhus› ‹Birkerød›")]
    [InlineData("{{ d.note ?? \"intet\" }}{{ d.note ?? \"\" }}{{ d?.nothing ?? \"x\" }}", "‹intet›‹x›")]
    [InlineData(
        "{{ \"a\" + \"b\" }} {{ $\"{d.name}: {d.amount}\" }} {{ \"i alt \" + (d.amount | amount) }}",
        "‹ab› ‹Telehjerter: 875.000› ‹i alt 875.000\u00A0kr.›"
    )]
    [InlineData("{{ d.open ? \"ja\" : \"nej\" }}", "‹ja›")]
    [InlineData(
        "{{ for x in 1..3 }}{{ x }}{{ end }} {{ for x in 3..1 }}{{ x }}{{ end }} {{ for x in 1..<3 }}{{ x }}{{ end }}",
        "‹1›‹2›‹3› ‹3›‹2›‹1› ‹1›‹2›"
    )]
    [InlineData(
        "{{ for m in d.members }}{{ for.index }}{{ if for.first }}F{{ end }}{{ if for.last }}L{{ end }}{{ if for.even }}e{{ end "
            + "}}{{ end }}",
        "‹0›Fe‹1›‹2›Le"
    )]
    [InlineData(
        "{{ for m in d.members offset:1 limit:1 }}{{ m.name }}{{ end }}{{ for m in d.members reversed }}{{ m.code }}{{ end }}",
        "‹Ærø›‹230›‹492›‹751›"
    )]
    [InlineData("{{ for m in d.empty }}x{{ else }}none{{ end }}", "none")]
    [InlineData("{{ for pair in { a: 1, b: 2 } }}{{ pair.key }}={{ pair.value }} {{ end }}", "‹a›=‹1› ‹b›=‹2› ")]
    [InlineData("{{ for x in 1..9 }}{{ if x == 2; continue; end; if x == 4; break; end }}{{ x }}{{ end }}", "‹1›‹3›")]
    [InlineData("{{ i = 0; while i < 3; i += 1; end; i }}", "‹3›")]
    [InlineData("{{ i = 0; while i < 3; i++; end; --i }}", "‹0›‹1›‹2›‹2›")]
    [InlineData("{{ case d.name }}{{ when \"a\", \"Telehjerter\" }}T{{ else }}E{{ end }}", "T")]
    [InlineData("{{ x = 1; x += 2; x *= 3; x }}", "‹9›")]
    [InlineData("{{ m = { a: 1 }; m.b = 2; m[\"c\"] = 3; m.a + m.b + m.c }}", "‹6›")]
    [InlineData("{{ 7 // 2 }} {{ -7 // 2 }} {{ 7.0 // 2 }} {{ 7 % 4 }} {{ -7 }}", "‹3› ‹−3› ‹4› ‹3› ‹−7›")]
    [InlineData("{{ 7 | math.divided_by 2 }} {{ -7 | math.divided_by 2 }} {{ 7 | math.divided_by 2.0 }}", "‹3› ‹−4› ‹3,5›")]
    [InlineData("{{ date = d.date }}{{ date | date \"iso\" }}", "‹2023-11-29›")]
    [InlineData("{%{ {{ raw }} }%}", " {{ raw }} ")]
    [InlineData(
        "{{ string.upcase \"æble\" }} {{ \"a,b\" | string.split \",\" | array.size }} {{ math.max 2 3 }} {{ object.keys { a: 1 } | list }}",
        "‹ÆBLE› ‹2› ‹3› ‹a›"
    )]
    public void A_template_prints(string template, string? expected)
    {
        if (expected is null)
            Assert.Contains("truth value", Expansions.Errors(template), StringComparison.Ordinal);
        else
            Assert.Equal(expected, Expansions.Show(template));
    }

    [Theory]
    [InlineData("{{ func f(a, b = 2); ret a + b; end }}{{ f 1 }} {{ f(1, 5) }} {{ f 1 b: 9 }} {{ 4 | f }}", "‹3› ‹6› ‹10› ‹6›")]
    [InlineData("{{ func f }}**{{ $0 }}**{{ end }}{{ f 1 }} {{ x = f 2 }}{{ x }}", "**‹1›** **‹2›**")]
    [InlineData("{{ f(x) = x * 2 }}{{ f 4 }}", "‹8›")]
    [InlineData("{{ d.members | array.map @(do; ret $0.name; end) | list }}", "‹Aarhus, Ærø og Birkerød›")]
    [InlineData("{{ func f(n); if n == 0; ret 0; end; ret n + f(n - 1); end }}{{ f 10 }}", "‹55›")]
    [InlineData("{{ capture c }}*{{ d.name }}*{{ end }}{{ c }}{{ c }}", "*‹Telehjerter›**‹Telehjerter›*")]
    [InlineData("{{ x = 1 }}{{ for i in 1..3; x = x + i; end; x }}", "‹7›")]
    [InlineData("{{ func f(x); y = x; ret y; end; f 1; f 2 }}", "‹1›‹2›")]
    public void Functions_and_captures_keep_text_and_values(string template, string expected) =>
        Assert.Equal(expected, Expansions.Show(template));

    [Fact]
    public void A_figure_keeps_its_unit_and_its_place()
    {
        var printed = (Frontend.Expanded.PrintedFigure)Expansions.Run("{{ d.amount / 2 | amount }}").Result!.Values[0];
        Assert.Equal("437.500\u00A0kr.", printed.Value);
        Assert.Equal(437_500m, printed.Figure.Value);
        Assert.Equal("data/d.yaml(1,9)", Assert.Single(printed.Figure.Trace.Sources()).ToString());
    }
}
