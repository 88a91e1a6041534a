using DocGen.Core.Model;
using DocGen.Core.Passes;

namespace DocGen.Tests.Passes;

public sealed class CheckFormFieldsTests
{
    [Fact]
    public void Names_differ_in_more_than_case()
    {
        var fields = new Paragraph([Field("name", 4), Field("Name", 9)]);
        var (_, bag) = Drafts.Run(new CheckFormFields(), Drafts.Of(fields));
        Assert.Equal(
            "templates/draft.sbn.md(9,1): DG4018: the field name 'Name' is already taken at templates/draft.sbn.md(4,1)",
            Drafts.Only(bag)
        );
    }

    [Fact]
    public void A_choice_has_something_to_choose()
    {
        var choice = Field("answer", 5) with { Type = FormFieldType.Choice, Options = [new FormFieldOption("ja")] };
        Assert.Equal(
            "templates/draft.sbn.md(5,1): DG4019: the field 'answer' has no options to choose from",
            Drafts.Only(Drafts.Run(new CheckFormFields(), Drafts.Of(new Paragraph([choice]))).Bag)
        );
        Assert.Empty(Drafts.Run(new CheckFormFields(), Drafts.Of(new Paragraph([choice with { Options = [new("ja"), new("nej")] }]))).Bag);
    }

    private static FormField Field(string name, int line) =>
        new(name, FormFieldType.Text, "Navn", [new Text("___")]) { Origin = Drafts.At(line) };
}
