using static DocGen.Tests.Markdown.DirectiveCheck;

namespace DocGen.Tests.Markdown;

/// <summary>The directives for letters and title pages.</summary>
public sealed class LetterDirectiveTests
{
    [Fact]
    public void Letterhead_has_a_name_and_address_lines() =>
        Check(
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
            """
        );

    [Fact]
    public void Cover_has_a_sender_a_title_a_subtitle_and_a_date() =>
        Check(
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
            """
        );

    [Fact]
    public void Recipients_are_separated_by_empty_lines() =>
        Check(
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
            """
        );

    [Fact]
    public void Signatures_stand_in_columns() =>
        Check(
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
            Container Kind=Group Arrangement=Tracks ColumnCount=2
              Container Kind=Group KeepTogether=True
                Paragraph Style="Signature"
                  Span Style="Strong"
                    Text "Ane"
                  LineBreak
                  Text "borgmester"
              Container Kind=Group KeepTogether=True
                Paragraph Style="Signature"
                  Text "Bo"
            """
        );

    [Fact]
    public void Block_gives_its_paragraphs_a_style() =>
        Check(
            """
            :::block{style="Date"}
            11\. marts 2024
            :::
            """,
            """
            Paragraph Style="Date"
              Text "11. marts 2024"
            """
        );
}
