using System.Text.RegularExpressions;
using CsCheck;
using DocGen.Core.Cancellation;
using DocGen.Frontend.Markdown.Syntax;
using Markdig;
using Markdig.Parsers.Inlines;

namespace DocGen.Tests.Markdown;

/// <summary>The parser of links finds what Markdig's own finds.</summary>
public sealed partial class BoundedLinkParserTests
{
    private static readonly MarkdownPipeline Own = Build(bounded: true);

    private static readonly MarkdownPipeline Markdigs = Build(bounded: false);

    private static readonly string[] Parts =
    [
        "[a]",
        "](",
        "[",
        "]",
        "(",
        ")",
        "<",
        ">",
        "\"",
        "'",
        "\\",
        " ",
        "\n",
        "b",
        "!",
        "*",
        "`",
        "\u00A0",
        "[a](b",
        "[a](<b>",
        "[a](b \"c",
        "[b]: c\n\n",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Parts.Length - 1].Select(part => Parts[part]).Array[0, 30].Select(string.Concat);

    [Fact]
    public void Links_are_those_of_Markdig() =>
        Texts.Sample(
            text =>
            {
                var (own, other) = (Html(text, Own), Html(text, Markdigs));
                // Markdig takes a parenthesis within a title in parentheses, which CommonMark 6.3 does not.
                Assert.True(own == other || ParenthesisInTitle().IsMatch(text), $"{text}\n{own}\n{other}");
            },
            iter: 20_000
        );

    [Theory]
    [InlineData("[a](b(c(d)))", "<p><a href=\"b(c(d))\">a</a></p>")]
    [InlineData("[a](b (c(d))", "<p>[a](b (c(d))</p>")]
    [InlineData("[a](b \"c)\")", "<p><a href=\"b\" title=\"c)\">a</a></p>")]
    [InlineData("[a](<b c>)", "<p><a href=\"b%20c\">a</a></p>")]
    [InlineData("[a](b\nc)", "<p>[a](b\nc)</p>")]
    public void A_link_is_what_CommonMark_says(string text, string html) => Assert.Equal(html, Html(text, Own).TrimEnd());

    [Fact]
    public void Parentheses_nest_32_deep_as_in_the_reference_implementation()
    {
        Assert.StartsWith("<p><a", Html(Nested(32), Own), StringComparison.Ordinal);
        Assert.StartsWith("<p>[a]", Html(Nested(33), Own), StringComparison.Ordinal);

        static string Nested(int depth) => $"[a]({new string('(', depth)}b{new string(')', depth)})";
    }

    private static string Html(string text, MarkdownPipeline pipeline) =>
        Markdig.Markdown.Parse(text, pipeline, new MarkdownParsing(Work.Uninterrupted)).ToHtml(pipeline);

    private static MarkdownPipeline Build(bool bounded)
    {
        var builder = new MarkdownPipelineBuilder();
        if (bounded)
            builder.InlineParsers.Replace<LinkInlineParser>(new BoundedLinkParser());
        return builder.Build();
    }

    [GeneratedRegex(@"\s\((?:\\.|[^)\\])*\(", RegexOptions.Singleline)]
    private static partial Regex ParenthesisInTitle();
}
