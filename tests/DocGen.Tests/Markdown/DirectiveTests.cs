using DocGen.Core.Languages;

namespace DocGen.Tests.Markdown;

/// <summary>Each directive of <c>docs/templates.md</c>: what the reader makes of it, and what that is in core nodes.</summary>
public sealed class DirectiveTests
{
    [Fact]
    public void Letterhead_has_a_name_and_address_lines() => Check(
        """
        :::letterhead
        KKR Hovedstaden
        Hovedvejen 1
        2600 Glostrup
        :::
        """,
        """
        Letterhead
          Name:
            Text "KKR Hovedstaden"
          Address:
            -
              Text "Hovedvejen 1"
            -
              Text "2600 Glostrup"
        """,
        """
        Container Kind=Letterhead Style="Letterhead" KeepTogether=True
          Paragraph Style="Letterhead Name" KeepWithNext=True
            Text "KKR Hovedstaden"
          Paragraph Style="Letterhead Text"
            Text "Hovedvejen 1"
            LineBreak
            Text "2600 Glostrup"
        """);

    [Fact]
    public void Cover_has_a_sender_a_title_a_subtitle_and_a_date() => Check(
        """
        :::cover{title="Årsberetning" subtitle="Genvej til vækst" date="marts 2024"}
        Erhvervshuset
        ehhs.dk
        :::
        efter
        """,
        """
        Cover
          Name:
            Text "Erhvervshuset"
          Address:
            -
              Text "ehhs.dk"
          Title:
            Text "Årsberetning"
          Subtitle:
            Text "Genvej til vækst"
          Date:
            Text "marts 2024"
        Paragraph
          Text "efter"
        """,
        """
        Container Kind=Group Style="Cover Panel" KeepTogether=True
          Container Kind=Letterhead Style="Cover Sender" KeepTogether=True
            Paragraph Style="Cover Name" KeepWithNext=True
              Text "Erhvervshuset"
            Paragraph Style="Cover Text"
              Text "ehhs.dk"
          Heading Level=1 Style="Cover Title"
            Text "Årsberetning"
          Paragraph Style="Cover Subtitle"
            Text "Genvej til vækst"
        Paragraph Style="Cover Date"
          Text "marts 2024"
        Break Kind=Page
        Paragraph
          Text "efter"
        """);

    [Fact]
    public void Recipients_are_separated_by_empty_lines() => Check(
        """
        :::recipients
        Ministeriet
        Byen 1

        Rådhuset
        :::
        """,
        """
        Recipients
          Addresses:
            -
              -
                Text "Ministeriet"
              -
                Text "Byen 1"
            -
              -
                Text "Rådhuset"
        """,
        """
        Container Kind=Address KeepTogether=True
          Paragraph Style="envelope address"
            Text "Ministeriet"
            LineBreak
            Text "Byen 1"
        Container Kind=Address KeepTogether=True
          Paragraph Style="envelope address"
            Text "Rådhuset"
        """);

    [Fact]
    public void Signatures_stand_in_columns() => Check(
        """
        :::signatures{columns=2}
        **Ane**
        borgmester

        Bo
        :::
        """,
        """
        Signatures ColumnCount=2
          Signatories:
            -
              -
                Span Style="Strong"
                  Text "Ane"
              -
                Text "borgmester"
            -
              -
                Text "Bo"
        """,
        """
        Container Kind=Group Flow=Tracks ColumnCount=2
          Container Kind=Group KeepTogether=True
            Paragraph Style="Signature"
              Span Style="Strong"
                Text "Ane"
              LineBreak
              Text "borgmester"
          Container Kind=Group KeepTogether=True
            Paragraph Style="Signature"
              Text "Bo"
        """);

    [Fact]
    public void Block_gives_its_paragraphs_a_style() => Check(
        """
        :::block{style="Date"}
        11\. marts 2024
        :::
        """,
        """
        Paragraph Style="Date"
          Text "11. marts 2024"
        """);

    [Fact]
    public void Contents_has_the_languages_word_a_title_or_none()
    {
        Check("::contents{depth=2}", "ContentsList Depth=2", "Contents Depth=2\n  Title:\n    Text \"Indhold\"");
        Check("::contents", "ContentsList Depth=3", "Contents Depth=3\n  Title:\n    Text \"Indhold\"");
        Check("::contents{title=\"I mappen\"}", "Contents Depth=3\n  Title:\n    Text \"I mappen\"");
        Check("::contents{title=\"\"}", "Contents Depth=3");
    }

    [Fact]
    public void Callout_has_its_kinds_word_or_a_title()
    {
        Check(
            ":::callout\nHusk.\n:::",
            "Callout Kind=Note\n  Paragraph\n    Text \"Husk.\"",
            """
            Container Kind=Aside Style="Callout Note" KeepTogether=True AccessibleName="Bemærk"
              Paragraph Style="Callout Title" KeepWithNext=True
                Text "Bemærk"
              Paragraph
                Text "Husk."
            """);
        Check(
            ":::callout{kind=warning title=\"Frist \\\"nu\\\"\"}\nHusk.\n:::",
            """
            Callout Kind=Warning
              Title:
                Text "Frist \"nu\""
              Paragraph
                Text "Husk."
            """,
            """
            Container Kind=Aside Style="Callout Warning" KeepTogether=True AccessibleName="Frist \"nu\""
              Paragraph Style="Callout Title" KeepWithNext=True
                Text "Frist \"nu\""
              Paragraph
                Text "Husk."
            """);
    }

    [Fact]
    public void Columns_hold_running_text() => Check(
        ":::columns{count=3}\na\n\nb\n:::",
        """
        Container Kind=Group Flow=Columns ColumnCount=3
          Paragraph
            Text "a"
          Paragraph
            Text "b"
        """);

    [Fact]
    public void Parts_stand_side_by_side() => Check(
        """
        ::::side-by-side
        :::part
        - a
        :::
        :::part
        b
        :::
        ::::
        """,
        """
        Container Kind=Group Flow=Tracks ColumnCount=2
          Container Kind=Group KeepTogether=True
            ListBlock Kind=Bullet
              ListItem
                Paragraph
                  Text "a"
          Container Kind=Group KeepTogether=True
            Paragraph
              Text "b"
        """);

    [Fact]
    public void Key_figures_have_as_many_in_a_row_as_asked() => Check(
        ":::key-figures{columns=1}\n::key-figure{value=29 label=Kommuner}\n::key-figure{value=1 label=Region}\n:::",
        """
        KeyFigures MostInARow=1
          Figures:
            KeyFigure
              Value:
                Text "29"
              Label:
                Text "Kommuner"
            KeyFigure
              Value:
                Text "1"
              Label:
                Text "Region"
        """,
        """
        Container Kind=Group Flow=Tracks
          Container Kind=Group Style="Key Figure" KeepTogether=True
            Paragraph Style="Key Figure Value" KeepWithNext=True
              Text "29"
            Paragraph Style="Key Figure Label"
              Text "Kommuner"
          Container Kind=Group Style="Key Figure" KeepTogether=True
            Paragraph Style="Key Figure Value" KeepWithNext=True
              Text "1"
            Paragraph Style="Key Figure Label"
              Text "Region"
        """);

    [Fact]
    public void Quote_has_a_source() => Check(
        ":::quote{by=\"Ane\" role=\"borgmester\"}\nDet gik.\n:::",
        """
        Quotation
          Paragraph
            Text "Det gik."
          By:
            Text "Ane"
          Role:
            Text "borgmester"
        """,
        """
        Container Kind=Quote KeepTogether=True
          Paragraph Style="Quote" KeepWithNext=True
            Text "Det gik."
          Paragraph Style="Quote"
            Text "— "
            Text "Ane"
            Text ", "
            Text "borgmester"
        """);

    [Fact]
    public void Key_figures_stand_side_by_side() => Check(
        """
        :::key-figures
        ::key-figure{value="1,9" unit="mio. kr." label="I alt" note="2024"}
        ::key-figure{value=29 label=Kommuner}
        :::
        """,
        """
        KeyFigures
          Figures:
            KeyFigure
              Value:
                Text "1,9"
              Label:
                Text "I alt"
              Unit:
                Text "mio. kr."
              Note:
                Text "2024"
            KeyFigure
              Value:
                Text "29"
              Label:
                Text "Kommuner"
        """,
        """
        Container Kind=Group Flow=Tracks ColumnCount=2
          Container Kind=Group Style="Key Figure" KeepTogether=True
            Paragraph Style="Key Figure Value" KeepWithNext=True
              Text "1,9"
              Text "\u00a0"
              Text "mio. kr."
            Paragraph Style="Key Figure Label" KeepWithNext=True
              Text "I alt"
            Paragraph Style="Key Figure Label"
              Text "2024"
          Container Kind=Group Style="Key Figure" KeepTogether=True
            Paragraph Style="Key Figure Value" KeepWithNext=True
              Text "29"
            Paragraph Style="Key Figure Label"
              Text "Kommuner"
        """);

    [Fact]
    public void Page_break_breaks_the_page() => Check("a\n::page-break\nb", "Paragraph\n  Text \"a\"\nBreak Kind=Page\nParagraph\n  Text \"b\"");

    [Theory]
    [InlineData("good", "●", "Status Good")]
    [InlineData("watch", "▲", "Status Watch")]
    [InlineData("bad", "▼", "Status Bad")]
    [InlineData("neutral", "○", "Status Neutral")]
    public void Status_has_a_shape_as_well_as_a_colour(string level, string symbol, string style) => Check(
        $"x :status[92 %]{{level={level}}} y",
        $"Paragraph\n  Text \"x \"\n  Status Level={char.ToUpperInvariant(level[0])}{level[1..]}\n    Text \"92 %\"\n  Text \" y\"",
        $"Paragraph\n  Text \"x \"\n  Span Style=\"{style}\"\n    Text \"{symbol}\\u00a0\"\n    Text \"92 %\"\n  Text \" y\"");

    [Fact]
    public void Field_is_a_label_and_a_blank() => Check(
        ":field{name=projectName type=text label=\"Projektnavn\" width=\"20 mm\"}",
        """
        Paragraph
          LabelledField Name="projectName" Type=Text Label="Projektnavn" Width=56.693 pt
        """,
        """
        Paragraph
          Text "Projektnavn:"
          Text " "
          FormField Name="projectName" Type=Text Label="Projektnavn" Width=56.693 pt
            Span Style="Form Field"
              Text "__________"
        """);

    [Theory]
    [InlineData(":field{name=a type=checkbox label=Ja}", "Text \"☐\"\n  Text \"\\u00a0Ja\"")]
    [InlineData(":field{name=a type=choice label=Svar options=\"ja|nej\"}", "Text \"☐\\u00a0ja   ☐\\u00a0nej\"\n    Options:\n      FormFieldOption \"ja\"\n      FormFieldOption \"nej\"")]
    [InlineData(":field{name=a type=date label=Dag width=\"30 mm\"}", "Text \"___/___/________\"")]
    [InlineData(":field{name=a type=multiline label=Svar width=\"10 mm\" rows=2}", "LineBreak\n  FormField Name=\"a\" Type=Multiline Label=\"Svar\" Width=28.346 pt\n    Span Style=\"Form Field\"\n      Text \"_____\"\n      LineBreak\n      Text \"_____\"")]
    [InlineData(":field{name=a label=Tal show-label=no type=number width=\"10 mm\"}", "Paragraph\n  FormField Name=\"a\" Type=Number")]
    [InlineData(":field{name=a label=\"Hvorfor?\"}", "Text \"Hvorfor?\"")]
    public void Each_type_of_field_has_its_blank(string markdown, string lowered) =>
        Assert.Contains(lowered, Lowered.Of(new Expanded(markdown)), StringComparison.Ordinal);

    [Theory]
    [InlineData("x:field{name=a label=b}")]
    [InlineData("a : field{name=a label=b}")]
    [InlineData("a :Field{name=a label=b}")]
    public void What_looks_like_a_field_is_text(string markdown) =>
        Assert.DoesNotContain("FormField", Lowered.Of(new Expanded(markdown)), StringComparison.Ordinal);

    [Fact]
    public void Status_without_text_says_its_word() =>
        Assert.Contains(Language.Danish.Words.StatusGood, Lowered.Of(new Expanded(":status[]{level=good}")), StringComparison.Ordinal);

    [Fact]
    public void Language_marks_foreign_words() => Check(
        "Projektet :lang[Beyond *Beta*]{tag=en}.",
        """
        Paragraph
          Text "Projektet "
          Span Style="" Lang="en"
            Text "Beyond "
            Span Style="Emphasis"
              Text "Beta"
          Text "."
        """);

    [Fact]
    public void A_container_with_more_colons_holds_others() => Check(
        """
        ::::columns
        :::callout
        ```
        :::
        ::::
        ```
        - item
        :::

        > :::quote
        > inside
        > :::
        ::::
        after
        """,
        """
        Container Kind=Group Flow=Columns ColumnCount=2
          Callout Kind=Note
            CodeBlock Text=":::\u000a::::"
            ListBlock Kind=Bullet
              ListItem
                Paragraph
                  Text "item"
          Container Kind=Quote
            Quotation
              Paragraph
                Text "inside"
        Paragraph
          Text "after"
        """);

    [Theory]
    [InlineData("Mødet er kl. 10:30 og 11:45.")]
    [InlineData("Note:se her")]
    [InlineData("a:b[c]")]
    [InlineData("Husk: [sic]")]
    [InlineData("x :-) y ::page z")]
    [InlineData("1:lang[x]")]
    [InlineData("Forhold 1:2 og C::x[0]")]
    public void Ordinary_text_is_no_directive(string text) => Check(text, $"Paragraph\n  Text \"{text}\"");

    [Fact]
    public void An_inline_directive_may_stand_in_and_around_links_and_emphasis() => Check(
        "[se :status[a [b] `]`]{level=good}](https://example.com) **:lang[c [d](https://example.com/d)]{tag=en}** :status[*a]{level=bad}*",
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
        """);

    private static void Check(string markdown, string model, string? lowered = null)
    {
        Assert.Equal(model.ReplaceLineEndings("\n") + "\n", new Expanded(markdown).Dump());
        if (lowered is not null) Assert.Equal(lowered.ReplaceLineEndings("\n") + "\n", Lowered.Of(new Expanded(markdown)));
    }
}
