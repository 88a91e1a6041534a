using System.Reflection;
using CsCheck;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Markdown;

namespace DocGen.Tests.Markdown;

/// <summary>Each thing that is refused: its place, its words, what to do.</summary>
public sealed class MarkdownDiagnosticTests
{
    private static readonly string[] Pieces =
    [
        "\n",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "    ",
        "\t",
        "a",
        "æ",
        "«0»",
        "*",
        "**",
        "_",
        "~",
        "~~",
        "^",
        "`",
        "```",
        "|",
        "| a ",
        "|---|\n",
        ":--",
        "\\",
        "&amp;",
        "&#xE000;&#xE100;&#xE001;",
        "[",
        "]",
        "(",
        ")",
        "![",
        "](x)",
        "[^1]",
        "[^1]: ",
        "[a]: /b \"c\"\n",
        "<",
        ">",
        "> ",
        "<!-- ",
        "-->",
        "<b>",
        "# ",
        "## ",
        "===\n",
        "---\n",
        "- ",
        "1. ",
        "{",
        "}",
        "{#",
        "{#id}",
        ":",
        "::",
        ":::",
        "::::",
        ":::callout\n",
        "::::columns\n",
        ":::\n",
        "::page-break\n",
        "::key-figure{value=1 label=",
        ":status[",
        "]{level=good}",
        "key=",
        "\"",
        "https://a.b",
        "\0",
        "\ud800",
    ];

    [Theory]
    // Raw HTML.
    [InlineData(
        "a\n\n<div>\nx\n</div>",
        "3:1+5 DG3001 HTML is not supported | for a box write :::block{style=…} and ::: on the lines around it; write \\< for the "
            + "character itself"
    )]
    [InlineData("a <b>c", "1:3+3 DG3001 HTML is not supported | for bold text write **words**; write \\< for the character itself")]
    [InlineData(
        "<!-- a --> b",
        "1:12+1 DG3001 there is text on the line of a comment | put the text on a line of its own, with an empty line between"
    )]
    [InlineData("x\n\n<!-- a\n\nb", "3:1+4 DG3001 the comment is not closed | close it with -->")]
    // Links.
    [InlineData(
        "see [x](javascript:alert(1))",
        "1:9+19 DG3002 a link cannot go to 'javascript:' | https, http, mailto, tel, #id and relative paths are allowed"
    )]
    [InlineData(
        "[x](//example.com)",
        "1:5+13 DG3002 a link cannot go to '//' | https, http, mailto, tel, #id and relative paths are allowed"
    )]
    [InlineData("[x]()", "1:1+5 DG3003 the link has no target")]
    [InlineData("[x](#a_b)", "1:5+4 DG3004 'a_b' is not an id | letters, digits and hyphens, for example {#fordeling-2024}")]
    [InlineData("# x {#a b}", "1:5+6 DG3004 'a b' is not an id | letters, digits and hyphens, for example {#fordeling-2024}")]
    // Pictures.
    [InlineData(
        "a ![](a.png)",
        "1:3+10 DG3005 the picture has no alternative text | write what it shows between the brackets, for those who cannot see it"
    )]
    [InlineData(
        "![a](../a.png)",
        "1:6+8 DG3006 '../a.png' is not a file in templates/images/ | give the path from that folder, for example bridge.png"
    )]
    [InlineData(
        "![a](%2e%2e/a.png)",
        "1:6+12 DG3006 '../a.png' is not a file in templates/images/ | give the path from that folder, for example bridge.png"
    )]
    [InlineData(
        "![a](https://example.com/a.png)",
        "1:6+25 DG3006 'https://example.com/a.png' is not a file in templates/images/ | give the path from that folder, for example "
            + "bridge.png"
    )]
    [InlineData(
        "a ![b](c.png \"d\")",
        "1:14+3 DG3007 a picture inside text cannot have a caption | give the picture a paragraph of its own, or leave the caption out"
    )]
    // Tables.
    [InlineData(
        "| a | b |\n|---|---|\n| 1 | 2 | 3 |",
        "3:1+13 DG3009 the row has 3 cells, and the table 2 columns | a bar inside a cell is written \\|"
    )]
    [InlineData(
        "| a | b |\n|---|---|\n| 1 |",
        "3:1+5 DG3009 the row has 1 cell, and the table 2 columns | a bar inside a cell is written \\|"
    )]
    [InlineData(
        "| a | b | c |\n|---|---|\n| 1 | 2 |",
        "1:1+13 DG3009 the header has 3 cells, and the delimiter row 2 | a bar inside a cell is written \\|"
    )]
    [InlineData(
        "| a | b |\n|---|---|\n| 1 | 2 |\ntext",
        "4:1+4 DG3010 this line below a table has no bar | put an empty line between the table and the text"
    )]
    [InlineData(
        "| a | b |\n| 1 | 2 |",
        "1:1+9 DG3010 this line begins like a table, but no delimiter row follows | below the header write | --- | --- |, or \\| "
            + "for the character itself"
    )]
    // Footnotes.
    [InlineData("a[^kild]\n\nb[^kilde]\n\n[^kilde]: x", "1:2+7 DG3011 there is no footnote 'kild' | did you mean 'kilde'?")]
    [InlineData("a[^1]\n\n[^1]: x\n[^1]: y", "4:1+4 DG3012 the footnote '1' is written twice | give each footnote a label of its own")]
    [InlineData("a\n\n[^1]: x", "3:1+4 DG3013 the footnote '1' is not referred to | write [^1] where it belongs, or remove it")]
    [InlineData("a[^1] b[^1]\n\n[^1]: x", "1:8+4 DG3014 the footnote '1' is referred to twice | give each place a footnote of its own")]
    [InlineData("a[^1]\n\n[^1]: x[^1]", "3:8+4 DG3014 a footnote cannot contain another | put both texts into one footnote")]
    // Directives.
    [InlineData("a\n\n:::calout{kind=note}\nx\n:::", "3:1+9 DG3020 there is no directive 'calout' | did you mean 'callout'?")]
    [InlineData("a :statu[x]{level=good}", "1:3+6 DG3020 there is no directive 'statu' | did you mean 'status'?")]
    [InlineData(
        "a\n\n:::callout\nx",
        "3:1+10 DG3021 the directive 'callout' is not closed | close it with ::: on a line of its own; a container needs more "
            + "colons than the directives in it"
    )]
    [InlineData("a :status[x", "1:3+8 DG3021 the directive 'status' has no closing ']' | write \\: if it is not a directive")]
    [InlineData("a\n\n:::", "3:1+3 DG3022 this fence closes no directive | a container needs more colons than the directives in it")]
    [InlineData(
        ":::Callout\n\na",
        "1:1+10 DG3023 this is not a directive | write :::name in lower-case letters, digits and hyphens, or \\: for the character itself"
    )]
    [InlineData(
        "::page-break now",
        "1:14+0 DG3023 there is text after the directive 'page-break' | its attributes are written in { }, its content on the lines below"
    )]
    [InlineData("::contents{depth=2", "1:11+1 DG3023 the attributes have no closing '}'")]
    [InlineData("::contents{depth}", "1:12+5 DG3023 the attribute 'depth' has no value | write depth=value or depth=\"two words\"")]
    [InlineData("::contents{.wide}", "1:12+1 DG3023 an attribute cannot begin with '.' | write key=value or key=\"two words\"")]
    [InlineData("::contents{title=\"a}", "1:18+1 DG3023 the value of 'title' has no closing quote")]
    [InlineData("::contents{dept=2}", "1:12+4 DG3024 the directive 'contents' has no attribute 'dept' | did you mean 'depth'?")]
    [InlineData("::page-break{x=2}", "1:14+1 DG3024 the directive 'page-break' has no attribute 'x' | it takes none")]
    [InlineData("a :status[x] b", "1:3+7 DG3025 the directive 'status' needs the attribute 'level'")]
    [InlineData(
        "a :status[x]{level=god} b",
        "1:20+3 DG3026 the attribute 'level' must be good, watch, bad or neutral, not 'god' | did you mean 'good'?"
    )]
    [InlineData(
        "a\nb :status[x\ny]{level=\"god\"} b",
        "3:11+3 DG3026 the attribute 'level' must be good, watch, bad or neutral, not 'god' | did you mean 'good'?"
    )]
    [InlineData("::contents{title=x depth=9}", "1:26+1 DG3026 the attribute 'depth' must be a whole number from 1 to 5, not '9'")]
    [InlineData(
        ":lang[x]{tag=english}",
        "1:14+7 DG3026 the attribute 'tag' must be a language tag, not 'english' | for example en, sv or de-AT"
    )]
    [InlineData("::key-figure{value=\"\" label=x}", "1:21+0 DG3026 the attribute 'value' is empty")]
    [InlineData("::contents{depth=2 depth=3}", "1:20+5 DG3027 the attribute 'depth' is given twice")]
    [InlineData("::callout", "1:1+9 DG3028 the directive 'callout' is not written like this | write :::callout … :::")]
    [InlineData("a :contents[x]", "1:3+9 DG3028 the directive 'contents' is not written like this | write ::contents")]
    [InlineData(":::letterhead\na\n\n- b\n:::", "4:1+3 DG3029 a letterhead takes lines of text and nothing else")]
    [InlineData(":::letterhead\n:::", "1:1+13 DG3029 a letterhead has no lines")]
    [InlineData(":::cover\n:::", "1:1+8 DG3029 a cover has no lines")]
    [InlineData("::::side-by-side\n:::part\na\n:::\n::::", "1:1+16 DG3029 side-by-side takes 2 to 4 parts, not 1")]
    [InlineData(
        "::::side-by-side\n:::part\na\n:::\nb\n::::",
        "5:1+1 DG3029 side-by-side takes :::part and nothing else | put it into a :::part"
    )]
    [InlineData(":::part\n:::", "1:1+7 DG3029 the part is empty")]
    [InlineData(":::key-figures\nx\n:::", "2:1+1 DG3029 key-figures takes ::key-figure and nothing else")]
    [InlineData(
        ":::block{style=Date}\n11. marts\n:::",
        "2:1+9 DG3029 a block with a style takes paragraphs and nothing else | '11.' begins a list: write 11\\. if it is text"
    )]
    [InlineData(":::block{style=Date}\n# x\n:::", "2:1+3 DG3029 a block with a style takes paragraphs and nothing else")]
    public void Problems_have_a_place_and_a_way_out(string markdown, string problem) =>
        Assert.Equal([problem], new Expanded(markdown).Problems());

    [Fact]
    public void Containers_with_equal_colons_are_explained() =>
        Assert.Equal(
            [
                "1:1+10 DG3021 the directive 'columns' is not closed before 'callout' begins on line 2 | close it with ::: on a line "
                    + "above; if 'callout' belongs into it, it needs more colons: ::::columns",
                "5:1+3 DG3022 this fence closes no directive | a container needs more colons than the directives in it",
            ],
            new Expanded(":::columns\n:::callout\nx\n:::\n:::").Problems()
        );

    [Fact]
    public void All_problems_are_found_in_one_run() =>
        Assert.Equal(
            ["DG3020", "DG3003", "DG3001", "DG3005", "DG3020"],
            new Expanded(":::nope{x=1}\n[x]() <b>\n\n![](a.png)\n:::\n\n:other[x]").Problems().Select(p => p.Split(' ')[1])
        );

    [Theory]
    [InlineData(">", 10_000)]
    [InlineData("- ", 5_000)]
    [InlineData("[", 20_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("**", 20_000)]
    [InlineData(":lang[", 20_000)]
    [InlineData("![", 20_000)]
    [InlineData("`", 20_000)]
    [InlineData("| a ", 5_000)]
    public void Deep_nesting_is_read_with_work_in_proportion(string piece, int count)
    {
        var (half, whole) = (Allocated(piece, count / 2), Allocated(piece, count));
        // Work that grows with the square of the depth would be fourfold.
        Assert.True(whole < 3 * half, $"{half:N0} bytes for half of it, {whole:N0} for all");
    }

    private static long Allocated(string piece, int count)
    {
        var source = new Expanded(string.Concat(Enumerable.Repeat(piece, count)) + "x");
        var before = GC.GetAllocatedBytesForCurrentThread();
        source.Read();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Theory]
    [InlineData(">", "")]
    [InlineData("*a ", "*")]
    [InlineData(":lang[", "]{tag=en}")]
    public void Nesting_too_deep_is_reported(string open, string close)
    {
        var problems = new Expanded(
            string.Concat(Enumerable.Repeat(open, 200)) + "x" + string.Concat(Enumerable.Repeat(close, 200))
        ).Problems();
        Assert.Contains(problems, p => p.Contains("DG3015", StringComparison.Ordinal));
    }

    /// <summary>Pieces of Markdown in any order: whatever comes of it, it is a document or a diagnostic, never an exception.</summary>
    [Fact]
    public void No_Markdown_makes_the_reader_fail() =>
        Gen.Int[0, Pieces.Length - 1]
            .Array[1, 25]
            .Sample(picks => new Expanded(string.Concat(picks.Select(i => Pieces[i])), Expanded.Value("v\nw")).Read(), iter: 20_000);

    [Fact]
    public void Every_code_is_in_the_manual()
    {
        var manual = File.ReadAllText(Manual());
        foreach (var field in typeof(MarkdownCodes).GetFields(BindingFlags.Public | BindingFlags.Static))
            Assert.Contains(((DiagnosticCode)field.GetValue(null)!).Value, manual, StringComparison.Ordinal);
    }

    private static string Manual()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "docs", "diagnostics.md")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "docs", "diagnostics.md");
    }
}
