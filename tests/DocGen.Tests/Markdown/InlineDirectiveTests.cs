using DocGen.Core.Languages;
using static DocGen.Tests.Markdown.DirectiveCheck;

namespace DocGen.Tests.Markdown;

/// <summary>Those within a line.</summary>
public sealed class InlineDirectiveTests
{
    [Theory]
    [InlineData("good", "●", "Status Good")]
    [InlineData("watch", "▲", "Status Watch")]
    [InlineData("bad", "▼", "Status Bad")]
    [InlineData("neutral", "○", "Status Neutral")]
    public void Status_has_a_shape_as_well_as_a_colour(string level, string symbol, string style) =>
        Check(
            $"x :status[92 %]{{level={level}}} y",
            $"Paragraph\n  Text \"x \"\n  Status Level={char.ToUpperInvariant(level[0])}{level[1..]}\n    Text \"92 %\"\n  Text \" y\"",
            $"Paragraph\n  Text \"x \"\n  Span Style=\"{style}\"\n    Text \"{symbol}\\u00a0\"\n    Text \"92 %\"\n  Text \" y\""
        );

    [Fact]
    public void Status_without_text_says_its_word() =>
        Assert.Contains(Language.Danish.Words.StatusGood, Lowered.Of(new Expanded(":status[]{level=good}")), StringComparison.Ordinal);

    [Fact]
    public void Language_marks_foreign_words() =>
        Check(
            "Projektet :lang[Beyond *Beta*]{tag=en}.",
            """
            Paragraph
              Text "Projektet "
              Span Style="" Lang="en"
                Text "Beyond "
                Span Style="Emphasis"
                  Text "Beta"
              Text "."
            """
        );

    [Fact]
    public void An_inline_directive_may_stand_in_and_around_links_and_emphasis() =>
        Check(
            "[se :status[a [b] `]`]{level=good}](https://example.com) **:lang[c [d](https://example.com/d)]{tag=en}** "
                + ":status[*a]{level=bad}*",
            """
            Paragraph
              Link Target="https://example.com"
                Text "se "
                Status Level=Good
                  Text "a [b] "
                  Span Style="HTML Code"
                    Text "]"
              Text " "
              Span Style="Strong"
                Span Style="" Lang="en"
                  Text "c "
                  Link Target="https://example.com/d"
                    Text "d"
              Text " "
              Status Level=Bad
                Text "*a"
              Text "*"
            """
        );

    [Theory]
    [InlineData("Mødet er kl. 10:30 og 11:45.")]
    [InlineData("Note:se her")]
    [InlineData("a:b[c]")]
    [InlineData("Husk: [sic]")]
    [InlineData("x :-) y ::page z")]
    [InlineData("1:lang[x]")]
    [InlineData("Forhold 1:2 og C::x[0]")]
    public void Ordinary_text_is_no_directive(string text) => Check(text, $"Paragraph\n  Text \"{text}\"");
}
