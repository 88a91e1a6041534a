using static DocGen.Tests.Markdown.DirectiveCheck;

namespace DocGen.Tests.Markdown;

/// <summary>Those of pages and contents, and how directives stand within each other. The others are beside this file, by subject.</summary>
public sealed class DirectiveTests
{
    [Fact]
    public void Contents_has_the_languages_word_a_title_or_none()
    {
        Check("::contents{depth=2}", "ContentsList Depth=2", "Contents Depth=2\n  Title:\n    Text \"Indhold\"");
        Check("::contents", "ContentsList Depth=3", "Contents Depth=3\n  Title:\n    Text \"Indhold\"");
        Check("::contents{title=\"I mappen\"}", "Contents Depth=3\n  Title:\n    Text \"I mappen\"");
        Check("::contents{title=\"\"}", "Contents Depth=3");
    }

    [Fact]
    public void Page_break_breaks_the_page() =>
        Check("a\n::page-break\nb", "Paragraph\n  Text \"a\"\nBreak Kind=Page\nParagraph\n  Text \"b\"");

    [Fact]
    public void A_container_with_more_colons_holds_others() =>
        Check(
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
            Container Kind=Group Arrangement=Columns ColumnCount=2
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
            """
        );
}
