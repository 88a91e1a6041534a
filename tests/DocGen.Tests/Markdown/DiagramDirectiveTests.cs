namespace DocGen.Tests.Markdown;

public sealed class DiagramDirectiveTests
{
    [Fact]
    public void A_list_in_a_directive_keeps_its_levels() =>
        Assert.Equal(
            """
            Diagram Kind=Organisation Id="top" Description="Hvem"
              ListBlock Kind=Bullet
                ListItem
                  Paragraph
                    Text "A"
                    LineBreak
                    Text "chef"
                  ListBlock Kind=Bullet
                    ListItem
                      Paragraph
                        Text "B"
                    ListItem
                      Paragraph
                        Text "C"
              Caption:
                Text "Ledelse"

            """.ReplaceLineEndings("\n"),
            new Expanded(
                """
                :::organisation-chart{caption="Ledelse" id=top description="Hvem"}
                - A\
                  chef
                  - B
                  - C
                :::
                """
            ).Dump()
        );

    [Fact]
    public void Lists_in_lists_in_callouts_keep_their_levels_too() =>
        Assert.Contains(
            "    ListItem\n      Paragraph\n        Text \"a\"\n      ListBlock",
            new Expanded(":::callout\n- a\n  - b\n:::").Dump(),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        ":::process\ntekst\n:::",
        "2:1+5 DG3029 'process' takes one list and nothing else | write '- ' before each box, and indent what is below it"
    )]
    [InlineData(
        ":::process\n:::",
        "1:1+10 DG3029 'process' takes one list and nothing else | write '- ' before each box, and indent what is below it"
    )]
    [InlineData(
        ":::organisation-chart\n- a\n\n  | x |\n  | --- |\n:::",
        "4:3+5 DG3029 a box of 'organisation-chart' takes text, and a list at its end"
    )]
    [InlineData(":::organisation-chart\n- a[^1]\n:::\n\n[^1]: b", "2:4+4 DG3029 a box of 'organisation-chart' takes no footnotes")]
    [InlineData(":::organisation-chart\n-\n:::", "2:1+1 DG3029 a box of 'organisation-chart' has no text")]
    public void What_is_no_list_of_boxes_is_refused(string markdown, string expected) =>
        Assert.Equal([expected], new Expanded(markdown).Problems());
}
