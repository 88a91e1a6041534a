using System.Collections.Immutable;
using System.Text;
using CsCheck;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Frontend.Data;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Sources;
using DocGen.Frontend.Templates;

namespace DocGen.Tests.Templates;

public sealed class EscapingTests
{
    private static readonly string[] Contexts =
    [
        "a paragraph with ‹› in it",
        "| A | B |\n|---|---|\n| ‹› | x |\n",
        "`code ‹› span`",
        "[link ‹›](https://example.org/‹› \"t ‹›\")",
        ":status[‹›]{level=good label=\"‹›\"}",
        "- item ‹›\n- ‹›\n  > ‹›\n",
        "# heading ‹› {#id}",
        "```\n‹›\n```\n",
        "*‹›* **‹›** ~~‹›~~ ![‹›](a.png)[^‹›]",
        ":::callout{title=\"‹›\"}\n‹›\n:::\n",
    ];

    private static readonly Gen<string> Nasty = Gen.OneOf(
            Gen.String,
            Constants(
                "|",
                "\n",
                "\r\n",
                "{{ 1 }}",
                "}}",
                "{%{",
                "`",
                "```",
                "<script>",
                "&amp;",
                "\uE000\uE100\uE001",
                "\uE001",
                "\u0000",
                "\u202E",
                "👩‍👩‍👧",
                "\uD800",
                "- a\n- b",
                ":::",
                "# x",
                "\\",
                "\"",
                "'",
                "[^1]",
                "æøå"
            ),
            Gen.Char["|*_`<>{}[]()#:\\\n\uE000\uE100\uE001"].Array[0, 30].Select(letters => new string(letters))
        )
        .Where(text => text.Length > 0);

    [Fact]
    public void Any_text_in_any_context_leaves_the_text_around_it_and_comes_back_as_itself() =>
        Gen.Select(Gen.Int[0, Contexts.Length - 1], Nasty)
            .Sample(
                (context, value) =>
                {
                    var shape = Contexts[context];
                    var result = Expand(shape.Replace("‹›", "{{ d.v }}", StringComparison.Ordinal), value);
                    var around = new StringBuilder();
                    for (var i = 0; i < result.Text.Length; )
                    {
                        var length = Placeholder.TryRead(result.Text.AsSpan(i), out var index);
                        if (length > 0)
                            Assert.Equal(value, Assert.IsType<PrintedText>(result.Values[index]).Value);
                        around.Append(length > 0 ? "‹›" : result.Text[i]);
                        i += Math.Max(1, length);
                    }

                    Assert.Equal(shape, around.ToString());
                }
            );

    [Fact]
    public void Ten_thousand_characters_come_back_as_themselves()
    {
        var value = string.Concat(Enumerable.Repeat("a|b\n`c`<d>{{e}}", 700));
        Assert.Equal(value, Assert.IsType<PrintedText>(Expand("x {{ d.v }} y", value).Values[0]).Value);
    }

    [Fact]
    public void Many_values_keep_their_own_placeholders()
    {
        var expanded = Expansions.Run("{{ for i in 1..70000 }}{{ i | text }};{{ end }}{{ if d.open; end }}");
        var parts = expanded.Shown.TrimEnd(';').Split(';');
        Assert.Equal(70_000, parts.Length);
        Assert.Equal(("‹1›", "‹256›", "‹65537›", "‹70000›"), (parts[0], parts[255], parts[65_536], parts[^1]));
    }

    private static Gen<string> Constants(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static ExpandedMarkdown Expand(string template, string value)
    {
        var place = new SourceSpan("data/d.yaml", 1, 4);
        var map = new DataMap(place, [new DataEntry("v", place, new DataText(place, value))]);
        var scope = new TemplateScope(new DocumentInfo("t", "T", "annex", Language.Danish), new MemoryFiles())
        {
            Data = [new TemplateData("d", map)],
            ReadFragment = _ => ImmutableArray<Block>.Empty,
        };
        var bag = new DiagnosticBag();
        var result = new TemplateExpander().Expand(new SourceText(Expansions.TemplatePath, template), 0, scope, bag);
        Assert.Empty(bag.Select(Expansions.Write));
        return result!;
    }
}
