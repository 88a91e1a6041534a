using DocGen.Tests.Model;
using static DocGen.Tests.Markdown.DirectiveCheck;

namespace DocGen.Tests.Markdown;

/// <summary>The fields of a form.</summary>
public sealed class FieldDirectiveTests
{
    [Fact]
    public void Field_is_a_label_and_a_blank() =>
        Check(
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
            """
        );

    [Theory]
    [InlineData(":field{name=a type=checkbox label=Ja}", "Text \"☐\"\n  Text \"\\u00a0Ja\"")]
    [InlineData(
        ":field{name=a type=choice label=Svar options=\"ja|nej\"}",
        "Text \"☐\\u00a0ja   ☐\\u00a0nej\"\n    Options:\n      FormFieldOption \"ja\"\n      FormFieldOption \"nej\""
    )]
    [InlineData(":field{name=a type=date label=Dag width=\"30 mm\"}", "Text \"___/___/________\"")]
    [InlineData(
        ":field{name=a type=multiline label=Svar width=\"10 mm\" rows=2}",
        "LineBreak\n  FormField Name=\"a\" Type=Multiline Label=\"Svar\" Width=28.346 pt\n    Span Style=\"Form Field\"\n      Text "
            + "\"_____\"\n      LineBreak\n      Text \"_____\""
    )]
    [InlineData(":field{name=a label=Tal show-label=no type=number width=\"10 mm\"}", "Paragraph\n  FormField Name=\"a\" Type=Number")]
    [InlineData(":field{name=a label=\"Hvorfor?\"}", "Text \"Hvorfor?\"")]
    public void Each_type_of_field_has_its_blank(string markdown, string lowered) =>
        Assert.Contains(lowered, Lowered.Of(new Expanded(markdown)), StringComparison.Ordinal);

    [Theory]
    [InlineData("x:field{name=a label=b}")]
    [InlineData("a : field{name=a label=b}")]
    [InlineData("a :Field{name=a label=b}")]
    public void What_looks_like_a_field_is_text_with_a_warning(string markdown)
    {
        var source = new Expanded(markdown);
        Assert.DoesNotContain("FormField", DocumentDump.Of(source.Read()), StringComparison.Ordinal);
        Assert.Equal("DG3036", Assert.Single(source.Diagnostics).Code.Value);
    }
}
