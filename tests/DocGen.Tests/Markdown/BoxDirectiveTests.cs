using static DocGen.Tests.Markdown.DirectiveCheck;

namespace DocGen.Tests.Markdown;

/// <summary>Those that set text apart or beside other text.</summary>
public sealed class BoxDirectiveTests
{
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
            """
        );
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
            """
        );
    }

    [Fact]
    public void Columns_hold_running_text() =>
        Check(
            ":::columns{count=3}\na\n\nb\n:::",
            """
            Container Kind=Group Arrangement=Columns ColumnCount=3
              Paragraph
                Text "a"
              Paragraph
                Text "b"
            """
        );

    [Fact]
    public void Parts_stand_side_by_side() =>
        Check(
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
            Container Kind=Group Arrangement=Tracks ColumnCount=2
              Container Kind=Group KeepTogether=True
                ListBlock Kind=Bullet
                  ListItem
                    Paragraph
                      Text "a"
              Container Kind=Group KeepTogether=True
                Paragraph
                  Text "b"
            """
        );

    [Fact]
    public void Key_figures_have_as_many_in_a_row_as_asked() =>
        Check(
            ":::key-figures{columns=1}\n::key-figure{value=29 label=Kommuner}\n::key-figure{value=1 label=Region}\n:::",
            """
            KeyFigures MaxInARow=1
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
            Container Kind=Group Arrangement=Tracks
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
            """
        );

    [Fact]
    public void Key_figures_stand_side_by_side() =>
        Check(
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
            Container Kind=Group Arrangement=Tracks ColumnCount=2
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
            """
        );

    [Fact]
    public void Quote_has_a_source() =>
        Check(
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
            """
        );
}
