using DocGen.Core.Diagnostics;

namespace DocGen.Tests.Templates;

/// <summary>What templates of Scriban expect, and what DocGen adds to its language.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("{{ [\"\", \"\", \"a\"] | array.join \", \" }}", "‹, , a›")]
    [InlineData("{{ [1, 2] | array.join \"; \" @(do; ret $0 * 2; end) }}", "‹2; 4›")]
    [InlineData("{{ for x in [1, 2, 3, 4] limit:2 reversed }}{{ x }}{{ end }}", "‹4›‹3›")]
    [InlineData("{{ for x in [1, 2, 3, 4] offset:1 limit:3 reversed }}{{ x }}{{ end }}", "‹4›‹3›‹2›")]
    [InlineData("{{ for x in [1, 2, 3, 4] offset:1 limit:2 reversed }}{{ x }}{{ end }}", "‹4›‹3›")]
    [InlineData("{{ for x in [1, 1, 2] }}{{ if for.changed }}{{ x }}{{ end }}{{ end }}", "‹1›‹2›")]
    [InlineData(
        "{{ object.typeof d.name }} {{ object.typeof d.members }} {{ object.typeof d }} {{ object.typeof d.amount }} {{ "
            + "object.typeof 1..2 }}",
        "‹string› ‹array› ‹object› ‹number› ‹iterator›"
    )]
    [InlineData("{{ if object.typeof d.note; else }}nothing{{ end }}", "nothing")]
    [InlineData("{{ for x in 1..5 }}{{ array.cycle [\"a\", \"b\"] }}{{ end }}", "‹a›‹b›‹a›‹b›‹a›")]
    [InlineData(
        "{{ for x in 1..3 }}{{ array.cycle [\"a\", \"b\"] \"1\" }}{{ array.cycle [\"a\", \"b\"] \"2\" }}{{ end }}",
        "‹a›‹a›‹b›‹b›‹a›‹a›"
    )]
    [InlineData(
        "{{ (\"41\" | string.to_int) + 1 }} {{ \"3.5\" | string.to_double }} {{ (\"3,5\" | string.to_double) ?? \"-\" }}",
        "‹42› ‹3,5› ‹-›"
    )]
    [InlineData(
        "{{ \"a1b22\" | regex.replace `[0-9]+` \"#\" }} {{ \"a1b22\" | regex.replace `([a-z])([0-9])` \"$2$1\" }}",
        "‹a#b#› ‹1a2b2›"
    )]
    [InlineData("{{ \"a, b ;c\" | regex.split `\\s*[,;]\\s*` | list }} {{ \"a.b\" | regex.escape }}", "‹a, b og c› ‹a\\.b›")]
    [InlineData("{{ \"sag 12/2024\" | regex.match `(\\d+)/(\\d+)` | array.join \"-\" }}", "‹12/2024-12-2024›")]
    [InlineData("{{ \"AbaB\" | regex.matches `b` \"i\" | count }} {{ \"x\" | regex.match `y` | count }}", "‹2› ‹0›")]
    public void It_is_as_in_Scriban(string template, string expected) => Assert.Equal(expected, Expansions.Show(template));

    [Theory]
    [InlineData("{{ break }} x", "(1,4+5) DG2001: 'break' is not in a loop")]
    [InlineData("{{ if d.open; continue; end }}", "(1,15+8) DG2001: 'continue' is not in a loop")]
    [InlineData("{{ for m in d.members; func f; break; end; end }}", "(1,32+5) DG2001: 'break' is not in a loop")]
    [InlineData("{{ for m in d.members; capture c; break; end; end }}", null)]
    public void What_ends_a_loop_is_in_one(string template, string? expected)
    {
        if (expected is null)
            Assert.Equal("", Expansions.Show(template));
        else
            Assert.StartsWith(expected, Expansions.Errors(template), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "a{{ ret }}b",
        "(1,5+3) DG2026: 'ret' is not in a function: it ends the text, and nothing below it is printed | if that is intended, put "
            + "what may be left out between {{ if … }} and {{ end }}"
    )]
    [InlineData("{{ func f; ret 1; end; f }}", "")]
    public void A_text_that_ends_early_is_warned_of(string template, string expected) => Assert.Equal(expected, Warnings(template, ""));

    [Theory]
    [InlineData(
        "{{ d.date + 30 | date \"iso\" }} {{ 30 + d.date | date \"iso\" }} {{ d.date - 1 | date \"iso\" }}",
        "‹2023-12-29› ‹2023-12-29› ‹2023-11-28›"
    )]
    [InlineData(
        "{{ d.date + (3 | unit \"uger\") | date \"iso\" }} {{ d.date + (3 | unit \"måneder\") | date \"iso\" }}",
        "‹2023-12-20› ‹2024-02-29›"
    )]
    [InlineData(
        "{{ d.date | date.add_days (-1) | date \"iso\" }} {{ d.date | date.add_months 3 | date \"iso\" }} {{ date.add_years d.date "
            + "1 | date \"iso\" }}",
        "‹2023-11-28› ‹2024-02-29› ‹2024-11-29›"
    )]
    [InlineData("{{ document.date - d.date }} {{ document.date - d.date | amount }}", "‹103› ‹103\u00A0dage›")]
    [InlineData(
        "{{ d.date.year }} {{ d.date.month }} {{ d.date.day }} {{ d.date.weekday }} {{ d.date.day_of_year }}",
        "‹2023› ‹11› ‹29› ‹onsdag› ‹333›"
    )]
    [InlineData("{{ d.date.year + 1 | text }} {{ \"år \" + d.date.year }} {{ if d.date.year == 2023 }}ja{{ end }}", "‹2024› ‹år 2023› ja")]
    [InlineData("{{ if d.date < \"2024-03-11\" && d.date == \"29.11.2023\" && \"29. november 2023\" >= d.date }}ja{{ end }}", "ja")]
    [InlineData(
        "{{ date.parse \"2024-03-11\" }} {{ \"11.3.2024\" | date.parse | date \"iso\" }} {{ \"11. marts 2024\" | date.parse | date "
            + "\"iso\" }}",
        "‹11.\u00A0marts 2024› ‹2024-03-11› ‹2024-03-11›"
    )]
    [InlineData("{{ date = \"2024-03-01\" | date.parse }}{{ date.month }}", "‹3›")]
    public void Dates_are_calculated_with(string template, string expected) => Assert.Equal(expected, Expansions.Show(template));

    [Theory]
    [InlineData(
        "{{ date.now }}",
        "(1,9+3) DG2003: there is no function 'date.now' | there is no clock in a template; the document's own date is document.date"
    )]
    [InlineData(
        "{{ d.date.hour }}",
        "(1,11+4) DG2004: 'd.date' is a date and has no member 'hour' | data (4,7) | it has year, month, day, weekday, day_of_year"
    )]
    [InlineData(
        "{{ d.date + 1.5 }}",
        "(1,13+3) DG2005: cannot add 1.5 to a date | use a whole number of days, or date.add_months and date.add_years"
    )]
    [InlineData(
        "{{ d.date + \" x\" }}",
        "(1,13+4) DG2005: cannot add text to a date | to join them to a text, write the date as text first: (d | date)"
    )]
    [InlineData(
        "{{ d.date - d.amount }}",
        "(1,13+8) DG2005: cannot subtract 875000 kr. from a date | data (1,9) | use a whole number of days, or date.add_months and "
            + "date.add_years"
    )]
    [InlineData(
        "{{ d.date + 4000000 }}",
        "(1,13+7) DG2005: cannot add 4000000 to a date | use a whole number of days, or date.add_months and date.add_years"
    )]
    [InlineData(
        "{{ d.date < \"i dag\" }}",
        "(1,4+16) DG2005: cannot compare a date with 'i dag', which is not a date | write the date as \"2024-03-11\""
    )]
    [InlineData("{{ date.parse \"31.2.2024\" }}", "(1,15+11) DG2008: '31.2.2024' is not a date | write it as 2024-03-11, or as 11.03.2024")]
    [InlineData(
        "{{ if d.date < 2024-03-11 }}x{{ end }}",
        "(1,16+10) DG2001: 2024-03-11 without quotes is a subtraction, not a date | to compare it with a date, write "
            + "\"2024-03-11\"; to calculate with it, write (\"2024-03-11\" | date.parse)"
    )]
    [InlineData(
        "{{ 4.2 | math.format \"0.0\" }}",
        "(1,15+6) DG2003: there is no function 'math.format' | numbers are written in the document's language by filters: | number "
            + "1, | amount 1, | pct 1, | share 1, | kr, | money, | text"
    )]
    [InlineData(
        "{{ [{ a: 1 } { a: 2 }] }}",
        "(1,5+8) DG2001: a comma is missing after this '{ … }' | the items of a list are separated by commas: [{ … }, { … }]"
    )]
    [InlineData(
        "{{ d.name | xyzzy }}",
        "(1,13+5) DG2003: there is no function 'xyzzy' | filters are number, amount, money, kr, pct, share, round, text, date, "
            + "list, sorted, sum, count and others: see docs/templates.md"
    )]
    [InlineData(
        "{{ d.name | html.escape }}",
        "(1,13+4) DG2003: there is no variable or function 'html' | what a template prints is text, never markup, so that nothing "
            + "needs to be escaped"
    )]
    [InlineData(
        "{{ \"a\" | regex.replace `(?=a)` \"\" }}",
        "(1,24+7) DG2008: the pattern '(?=a)' has what is not supported: look-ahead, look-behind, or a reference to a group | "
            + "write it without (?=…), (?!…), (?<=…), (?<!…), (?>…) and \\1"
    )]
    [InlineData(
        "{{ \"a\" | regex.match `[a` }}",
        "(1,22+4) DG2008: '[a' is not a pattern: unterminated bracket, at character 2 | regex.escape makes a pattern of a text "
            + "that is to be found as it is"
    )]
    [InlineData(
        "{{ \"a\" | regex.match `a` \"q\" }}",
        "(1,26+3) DG2008: there is no option 'q' | the options are i (ignore case), m (^ and $ at each line), s (. takes line "
            + "breaks too) and x (ignore spaces)"
    )]
    [InlineData(
        "{{ \"a\" | regex.match `(a{100}){100}` }}",
        "(1,22+15) DG2008: the pattern is too long, or repeats too often | it has up to 1000 characters, and its {…} multiplied "
            + "give at most 1000"
    )]
    [InlineData(
        "{{ d.amount * d.members[0].population }}",
        "(1,4+34) DG7002: kr. times indbyggere has no unit | multiply by a bare number or a percentage, an amount per inhabitant "
            + "by inhabitants, or divide the product by one of its units"
    )]
    [InlineData(
        "{{ x = d.amount * d.members[0].population; x + x }}",
        "(1,44+5) DG7001: cannot add kr. times indbyggere to kr. times indbyggere"
    )]
    [InlineData(
        "{{ x = { a: \"A\" b: 1 } }}",
        "(1,13+3) DG2001: a comma is missing after '\"A\"' | the members of a map are separated by commas: { title: \"…\", value: \"…\" }"
    )]
    [InlineData("{{ [1,, 2] }}", "(1,7+1) DG2001: a value is missing before ',' | there is a comma too many")]
    public void It_is_refused_with_what_to_write(string template, string expected) =>
        Assert.Equal(expected, Expansions.Errors(template + "{{ if d.open; end }}"));

    [Fact]
    public void A_product_is_judged_by_what_comes_of_it() =>
        Assert.Equal(
            "‹437.500\u00A0kr.›",
            Expansions.Show("{{ d.amount * d.members[0].population / (d.members | sum \"population\") | kr }}")
        );

    [Theory]
    [InlineData("{{ capture c }}Hej {{ d.amount | kr }}{{ end }}{{ c | string.upcase }}", "‹HEJ 875.000\u00A0KR.›")]
    [InlineData("{{ capture c }}ja{{ end }}{{ if c == \"ja\" && (c | string.contains \"a\") }}{{ c.size }}{{ end }}", "‹2›")]
    [InlineData("{{ capture c }}*{{ d.strange }}*{{ end }}{{ c + \" x\" }}", "*‹a | b *c* <d> {{ e }} [f](g) `h` #›*‹ x›")]
    [InlineData("{{ capture c }}*{{ d.name }}*{{ end }}{{ $\"[{c}]\" }}{{ c | quoted }}", "‹[›*‹Telehjerter›*‹]›‹»›*‹Telehjerter›*‹«›")]
    [InlineData("{{ capture c }}*{{ d.name }}*{{ end }}{{ [c, c] | array.join \", \" }}", "*‹Telehjerter›*‹, ›*‹Telehjerter›*")]
    [InlineData("{{ func f(t); ret t | string.replace \"a\" \"b\"; end }}{{ capture c }}a{{ end }}{{ f c }}", "‹b›")]
    [InlineData("{{ capture c }}b,a{{ end }}{{ c | string.split \",\" | sorted | list }}", "‹a og b›")]
    public void A_captured_text_is_a_text_and_keeps_its_values(string template, string expected) =>
        Assert.Equal(expected, Expansions.Show(template));

    [Theory]
    [InlineData(
        "{{ d.amount | kr }} kr.",
        "(1,21+3) DG2025: the unit is printed twice: 'kr.' follows a value that is printed as '875.000 kr.' | delete 'kr.', or "
            + "print the value without its unit: | number"
    )]
    [InlineData(
        "**{{ d.amount | kr }}**\nkr.",
        "(2,1+3) DG2025: the unit is printed twice: 'kr.' follows a value that is printed as '875.000 kr.' | delete 'kr.', or "
            + "print the value without its unit: | number"
    )]
    [InlineData(
        "{{ d.amount | mio_kr 1 }}&nbsp;mio. kr.",
        "(1,32+8) DG2025: the unit is printed twice: 'mio. kr.' follows a value that is printed as '0,9 mio. kr.' | delete 'mio. "
            + "kr.', or print the value without its unit: | number"
    )]
    [InlineData(
        "{{ 0.5 | pct }}%",
        "(1,16+1) DG2025: the unit is printed twice: '%' follows a value that is printed as '50 pct.' | delete '%', or print the "
            + "value without its unit: | share"
    )]
    [InlineData(
        "{{ d.members[0].population | amount }} indbyggere",
        "(1,40+10) DG2025: the unit is printed twice: 'indbyggere' follows a value that is printed as '300 indbyggere' | delete "
            + "'indbyggere', or print the value without its unit: | number"
    )]
    [InlineData(
        "{{ d.amount / d.members[0].population | amount 0 }} pr. indbygger",
        "(1,53+13) DG2025: the unit is printed twice: 'pr. indbygger' follows a value that is printed as '2.917 kr. pr. indbygger' "
            + "| delete 'pr. indbygger', or print the value without its unit: | number"
    )]
    [InlineData(
        "I alt DKK {{ d.amount | kr }}",
        "(1,7+3) DG2025: the unit is printed twice: 'DKK' stands before a value that is printed as '875.000 kr.' | delete 'DKK', "
            + "or print the value without its unit: | number"
    )]
    [InlineData(
        "{{ for m in d.members }}{{ m.population | amount }} indbyggere {{ end }}",
        "(1,53+10) DG2025: the unit is printed twice: 'indbyggere' follows a value that is printed as '300 indbyggere' | delete "
            + "'indbyggere', or print the value without its unit: | number"
    )]
    [InlineData("{{ d.amount | number }} kr. {{ d.amount | kr }} pr. indbygger, {{ d.amount | kr }}. Kr. {{ d.amount | number }}", "")]
    [InlineData("100 kr. {{ d.amount | kr }} krone {{ 0.5 | share }} %\n\n{{ d.amount | kr }}\n\nkr.", "")]
    public void A_unit_beside_a_value_that_has_it_is_warned_of(string template, string expected) =>
        Assert.Equal(expected, Warnings(template));

    [Fact]
    public void A_template_may_end_with_its_front_matter()
    {
        var expanded = Expansions.Run("---\n---\n", bodyOffset: 8, uses: "");
        Assert.DoesNotContain(expanded.Diagnostics, diagnostic => diagnostic.Code.Value != "DG2014");
        Assert.Equal("‹x›", Expansions.Show("{{ include 'p' }}{{ \"x\" }}", files: files => files["templates/_partials/p.sbn.md"] = ""));
    }

    private static string Warnings(string template, string uses = "{{ if d.open; end }}")
    {
        var expanded = Expansions.Run(template + uses, uses: "{{ if d.open; end }}");
        Assert.NotNull(expanded.Result);
        Assert.All(expanded.Diagnostics, diagnostic => Assert.Equal(Severity.Warning, diagnostic.Severity));
        return string.Join("\n", expanded.Diagnostics.Select(diagnostic => Expansions.Write(diagnostic).Replace('\u00A0', ' ')));
    }
}
