using System.Text.RegularExpressions;
using CsCheck;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Model;
using DocGen.Frontend.Expanded;

namespace DocGen.Tests.Markdown;

/// <summary>A printed value comes out as itself and changes nothing around it, in every place where one can stand.</summary>
public sealed partial class PrintedValueTests
{
    private const string Harmless = "zqz";

    public static TheoryData<string> Places =>
        new()
        {
            "before «0» after",
            "«0»",
            "«0» at the start",
            "# Heading «0» {#id}",
            "Heading «0»\n=======",
            "*«0»* and **a «0» b** and ~~«0»~~ and m^«0»^",
            "`«0»` and ``a «0» b``",
            "```\na «0» b\n«0»\n```",
            "``` «0»\ncode\n```",
            "    «0»\n    b",
            "[text «0»](https://example.com)",
            "[text](https://example.com/?q=«0»)",
            "[text](<https://example.com/«0»> \"title «0»\")",
            "[text][r]\n\n[r]: https://example.com/«0> \"«0»\"",
            "![shows «0»](a.png \"caption «0»\")",
            "in text ![shows «0»](a.png)",
            "- «0»\n- b «0»\n\n  «0»",
            "1. «0»\n2. «0»",
            "> «0»\n> b",
            "| a «0» | b |\n|---|--:|\n| «0» | `«0»` |\n| *«0»* | |",
            "Text[^1].\n\n[^1]: Note «0»\n\n    more «0»",
            ":::callout{title=\"a «0» b\"}\n«0»\n:::",
            ":::callout{title=«0»}\nx\n:::",
            ":::letterhead\nName «0»\n«0»\n:::",
            ":::signatures\nName\n«0» b\n:::",
            "::key-figure{value=«0» unit=\"«0»\" label=\"«0»\"}",
            "::contents{title=\"«0»\"}",
            ":status[a «0» b]{level=good} and :lang[«0»]{tag=en}",
            ":::block{style=\"«0»\"}\nx\n:::",
            "<!-- «0» -->",
            "«0»«0»«0»",
            "\\«0» &amp;«0»",
        };

    private static readonly string[] Markup =
    [
        "{#id}",
        ":::",
        "::page-break",
        "](javascript:alert(1))",
        "<b>",
        "</div>",
        "-->",
        "[^1]",
        "&lt;",
        "{{ x }}",
        "| a | b |",
        ":status[x]{level=bad}",
        "\ue000\ue100\ue001",
        "\u202e\u2066",
        "\0\u0001",
        " ",
        "```",
        "    x",
        "# x",
        "- x",
        "> x",
        "\\",
    ];

    /// <summary>Text of all kinds: any UTF-16, much of what Markdown gives a meaning, line ends, look-alikes of placeholders.</summary>
    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String[Gen.Char["|*_`~^[](){}<>#!\\&;:=-+.\"'/ \t0123456789abx\u00a0æøåß😀"], 0, 12],
        Gen.Int[0, Markup.Length - 1].Select(i => Markup[i]),
        Gen.String[Gen.Char['\u0000', '\uffff'].Where(c => !char.IsSurrogate(c)), 0, 8],
        Gen.String[Gen.Char["x".PadRight(3, '|')], 2000, 10000]
    );

    [Theory]
    [MemberData(nameof(Places))]
    public void Any_text_comes_out_as_itself_and_changes_no_structure(string place)
    {
        var expected = new Expanded(place, Expanded.Value(Harmless));
        var pattern = Words.Of(expected.Read());
        Assert.Empty(expected.Diagnostics);
        AnyText
            .Where(IsOneLine)
            .Sample(
                value =>
                {
                    var actual = new Expanded(place, Expanded.Value("z" + value + "z"));
                    var words = Words.Of(actual.Read());
                    Assert.Empty(actual.Diagnostics);
                    Assert.Equal(pattern.Select(p => p.With("z" + value + "z")), words.Select(w => w.With("")));
                },
                iter: 200
            );
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\r\nb")]
    [InlineData("a\rb")]
    [InlineData("a\u2028b")]
    public void Line_ends_in_a_value_are_breaks_in_a_paragraph_and_spaces_in_a_heading(string value)
    {
        Assert.Equal("Paragraph\n  Text \"x a\"\n  LineBreak\n  Text \"b y\"\n", new Expanded("x «0» y", Expanded.Value(value)).Dump());
        Assert.Equal("Heading Level=1\n  Text \"x a b\"\n", new Expanded("# x «0»", Expanded.Value(value)).Dump());
    }

    [Fact]
    public void A_footnote_is_found_by_a_label_made_from_data() =>
        Assert.Equal(
            "Paragraph\n  Text \"Et\"\n  Footnote\n    Paragraph\n      Text \"Note\"\n",
            new Expanded("Et[^n«0»]\n\n[^n«1»]: Note", Expanded.Value("7"), Expanded.Value("7")).Dump()
        );

    [Fact]
    public void Line_ends_in_a_value_are_line_ends_in_code_and_breaks_in_a_cell()
    {
        Assert.Equal("CodeBlock Text=\"x\\u000a1\\u000a2\"\n", new Expanded("```\nx\n«0»\n```", Expanded.Value("1\r\n2")).Dump());
        Assert.Contains("LineBreak", new Expanded("| a |\n|---|\n| «0» |", Expanded.Value("1\n2")).Dump());
    }

    [Fact]
    public void The_line_end_that_a_YAML_block_ends_with_leaves_no_break() =>
        Assert.Equal("Paragraph\n  Text \"a\"\n  LineBreak\n  Text \"b\"\n", new Expanded("«0»", Expanded.Value("a\nb\n")).Dump());

    [Fact]
    public void A_figure_stays_a_figure_in_text_and_in_attributes()
    {
        var figure = new PrintedFigure(Expanded.InData, "875.000 kr.", new Figure(875000, Unit.None, Trace.None));
        Assert.Equal(
            "Paragraph\n  Text \"Der gives \"\n  FigureValue \"875.000 kr.\" Figure=\"875000\"\n  Text \" i alt.\"\n",
            new Expanded("Der gives «0» i alt.", figure).Dump()
        );
        Assert.Contains("FigureValue", new Expanded("::key-figure{value=«0» label=x}", figure).Dump());
    }

    [Theory]
    [InlineData("Der gives «0».", "Der gives kr.")]
    [InlineData("Der gives «0». Det er nok.", "Der gives kr. Det er nok.")]
    [InlineData("Der gives «0».\nDet er nok.", "Der gives kr. Det er nok.")]
    [InlineData("Der gives **«0»**.", "Der gives kr.")]
    [InlineData("Der gives **i alt «0».**", "Der gives i alt kr.")]
    [InlineData("Der gives [«0»](https://example.com).", "Der gives kr.")]
    [InlineData("Der gives :lang[«0»]{tag=en}.", "Der gives kr.")]
    [InlineData("Der gives <sup>«0»</sup>.", "Der gives kr.")]
    [InlineData("(Der gives «0».)", "(Der gives kr.)")]
    [InlineData("| a |\n|---|\n| «0». |", "akr.")]
    [InlineData("# Der gives «0».", "Der gives kr.")]
    [InlineData("::key-figure{value=1 label=\"Der gives «0».\"}", "Der gives kr.")]
    [InlineData("Der gives «0»«0».", "Der gives kr.kr.")]
    [InlineData("«0». «0».", "kr. kr.")]
    public void The_point_of_an_abbreviation_is_the_full_stop_too(string text, string expected) =>
        Assert.Contains(expected + "\"", Joined(text, "kr."));

    [Theory]
    [InlineData("Der gives «0»..", "kr...")]
    [InlineData("Der gives «0»...", "kr....")]
    [InlineData("Der gives «0»\\.", "kr..")]
    [InlineData("Der gives «0» .", "kr. .")]
    [InlineData("Der gives kr..", "kr..")]
    [InlineData("Der gives «0»*x*.", "kr.x.")]
    [InlineData("Der gives «0»`x`.", "kr.x.")]
    [InlineData("Filen «0».pdf", "kr..pdf")]
    [InlineData("Afsnit «0».«0»", "kr..kr.")]
    [InlineData("`«0».`", "kr..")]
    [InlineData("`x«0»`.", "kr..")]
    [InlineData("```\n«0».\n```", "kr..")]
    public void Another_point_than_a_full_stop_behind_an_abbreviation_stays(string text, string expected) =>
        Assert.Contains(expected + "\"", Joined(text, "kr."));

    [Fact]
    public void What_follows_a_full_stop_that_is_left_out_keeps_its_place()
    {
        var source = new Expanded("Af «0». *Og <b> mere*", Expanded.Value("kr."));
        Assert.Equal(
            "1:13+3 DG3001 HTML is not supported | for bold text write **words**; write \\< for the character itself",
            Assert.Single(source.Problems())
        );
        var after = Assert.IsType<Text>(
            Assert.IsType<Paragraph>(Assert.Single(new Expanded("Af «0». Og", Figure("kr.")).Read())).Content[2]
        );
        Assert.Equal((" Og", 8), (after.Value, after.Origin!.Template.Column));
    }

    [Fact]
    public void A_paragraph_of_nothing_but_empty_values_leaves_no_paragraph() =>
        Assert.Equal("", new Expanded("«0»\n\n*«0»*", Expanded.Value("")).Dump());

    [Fact]
    public void Printed_blocks_take_the_place_of_their_paragraph()
    {
        var blocks = new PrintedBlocks(Expanded.InData, [new Break(BreakKind.Page)]);
        Assert.Equal("Break Kind=Page\nBreak Kind=Page\n", new Expanded("«0»\n\n  «0»", blocks).Dump());
        Assert.Equal("Break Kind=Page\nBreak Kind=Page\n", new Expanded("«0»\n«0»", blocks).Dump());
    }

    [Theory]
    [InlineData("text «0»")]
    [InlineData("# «0»")]
    [InlineData("*«0»*")]
    [InlineData("`«0»`")]
    [InlineData("| «0» |\n|---|\n| a |")]
    public void Printed_blocks_inside_text_are_an_error_at_their_call(string text)
    {
        var source = new Expanded(text, new PrintedBlocks(Expanded.InData, [new Break(BreakKind.Page)]));
        Assert.Equal(
            "90:9+5 DG3008 a table cannot be inside text | give the call a paragraph of its own, with an empty line before and after it",
            Assert.Single(source.Problems())
        );
        Assert.Equal(Expanded.InData.Data, Assert.Single(source.Diagnostics).Data);
    }

    [Fact]
    public void A_value_keeps_its_place_in_the_data()
    {
        var blocks = new Expanded("typed «0»", Expanded.Value("printed")).Read();
        var text = Assert.IsType<Text>(Assert.Single(Assert.IsType<Paragraph>(Assert.Single(blocks)).Content));
        Assert.Equal(new Origin(new SourceSpan(Expanded.File, 1, 1, 6), Expanded.InData.Data), text.Origin);
    }

    [Theory]
    [InlineData("[x](«0»)", "https://example.com/a b?q=1&r=æ", "https://example.com/a%20b?q=1&r=%C3%A6")]
    [InlineData("[x](https://example.com/«0»)", "../a/b?c#d@e", "https://example.com/..%2Fa%2Fb%3Fc%23d%40e")]
    [InlineData("[x](mailto:«0»)", "ole@example.com?bcc=x", "mailto:ole@example.com%3Fbcc%3Dx")]
    [InlineData("[x](tel:«0»)", "+45 12 34 56 78", "tel:+4512345678")]
    [InlineData("<https://example.com/«0»>", "a b", "https://example.com/a%20b")]
    public void A_value_in_a_target_is_percent_encoded(string text, string value, string target) =>
        Assert.Contains($"Link Target=\"{target}\"", new Expanded(text, Expanded.Value(value)).Dump());

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData(" java\nscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("//example.com")]
    public void A_value_cannot_bring_in_another_scheme(string value) =>
        Assert.Contains(" DG3002 ", Assert.Single(new Expanded("[x](«0»)", Expanded.Value(value)).Problems()));

    private static PrintedFigure Figure(string text) => new(Expanded.InData, text, new Figure(1, Unit.None, Trace.None));

    /// <summary>All text of the model and a quote at its end, of a printed text and of a printed figure alike.</summary>
    private static string Joined(string text, string value)
    {
        var fromText = TextOf(new Expanded(text, Expanded.Value(value)).Dump());
        Assert.Equal(fromText, TextOf(new Expanded(text, Figure(value)).Dump()));
        return fromText + "\"";
    }

    private static string TextOf(string dump) => string.Concat(TextInDump().Matches(dump).Select(match => match.Groups[1].Value));

    [GeneratedRegex("^ *(?:Text |FigureValue |CodeBlock Text=)\"([^\"]*)\"", RegexOptions.Multiline)]
    private static partial Regex TextInDump();

    private static bool IsOneLine(string text) => text.AsSpan().IndexOfAny("\r\n\u2028\u2029") < 0;
}
