using DocGen.Building;
using DocGen.Core.Diagnostics;

namespace DocGen.Tests.Pdf;

/// <summary>The message to the author about a character that a PDF cannot show.</summary>
public sealed class MissingCharacterTests
{
    [Theory]
    [InlineData("Hej 🚀", "🚀", "1F680", "none of DocGen's fonts has it")]
    [InlineData("- **你**", "你", "4F60", "none of DocGen's fonts has it")]
    [InlineData("السلام", "ا", "0627", "right-to-left text is not supported in PDF yet")]
    [InlineData("A שלום", "ש", "05E9", "right-to-left text is not supported in PDF yet")]
    public void It_is_named_with_its_code_point_its_place_and_a_way_out(string text, string character, string code, string reason)
    {
        var diagnostic = Assert.Single(Build(text));
        Assert.Equal(
            ("DG6401", Severity.Error, $"a PDF cannot show the character '{character}' (U+{code}): {reason}"),
            (diagnostic.Code.Value, diagnostic.Severity, diagnostic.Message)
        );
        Assert.Equal(("templates/a.sbn.md", 10), (diagnostic.Location!.Value.File, diagnostic.Location.Value.Line));
        Assert.Equal("write a word or another character, or leave pdf out of 'formats' in the front matter", diagnostic.Hint);
    }

    [Fact]
    public void Of_a_printed_value_the_place_in_the_data_is_said()
    {
        var diagnostic = Assert.Single(Build("{{ d.name }}"));
        Assert.Equal(("templates/a.sbn.md", 10), (diagnostic.Location!.Value.File, diagnostic.Location.Value.Line));
        Assert.Equal(("data/d.yaml", 2), (diagnostic.Data!.Value.File, diagnostic.Data.Value.Line));
    }

    [Fact]
    public void In_a_drawing_the_place_is_that_of_the_drawing()
    {
        const string chart = """
            {{ chart [{ n: "你", v: 1 }, { n: "b", v: 2 }] { kind: "bar", category: "n", series: [{ title: "s", value: "v" }] } }}
            """;
        var diagnostic = Assert.Single(Build(chart));
        Assert.Equal(("templates/a.sbn.md", 10), (diagnostic.Location!.Value.File, diagnostic.Location.Value.Line));
    }

    [Fact]
    public void In_a_header_the_place_is_that_of_the_front_matter()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: Case\n");
        folder.Write("templates/themes/t.yaml", "layouts:\n  annex:\n    header: { left: \"{title}\" }\n");
        folder.Write("templates/a.sbn.md", "---\nid: a\ntitle: A 你\nlayout: annex\ntheme: t\nformats: [pdf]\n---\n# A\n");
        var diagnostic = Assert.Single(DocGenProject.Open(folder.Path).Build(new BuildOptions { UseCache = false }).Diagnostics);
        Assert.Equal(("DG6401", "templates/a.sbn.md"), (diagnostic.Code.Value, diagnostic.Location!.Value.File));
    }

    [Fact]
    public void The_way_out_is_one() => Assert.Empty(Build("Hej 🚀", "[docx, html, md]"));

    private static IReadOnlyList<Diagnostic> Build(string text, string formats = "[pdf]")
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: Case\n");
        folder.Write("data/schemas/d.schema.json", """{ "type": "object" }""");
        folder.Write("data/d.yaml", "# yaml-language-server: $schema=schemas/d.schema.json\nname: Jensen 你\n");
        folder.Write(
            "templates/a.sbn.md",
            $"---\nid: a\ntitle: A\nlayout: annex\nformats: {formats}\ndata: {{ d: d.yaml }}\n---\n# A {{{{ if d.name; end }}}}\n\n{text}\n"
        );
        return [.. DocGenProject.Open(folder.Path).Build(new BuildOptions { UseCache = false }).Diagnostics];
    }
}
