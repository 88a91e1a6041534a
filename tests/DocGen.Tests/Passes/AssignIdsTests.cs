using CsCheck;
using DocGen.Core.Model;
using DocGen.Core.Passes;

namespace DocGen.Tests.Passes;

public sealed class AssignIdsTests
{
    [Theory]
    [InlineData("Økonomi og ældre på Åen", "oekonomi-og-aeldre-paa-aaen")]
    [InlineData("  3.7 – Telehjerter!  ", "3-7-telehjerter")]
    [InlineData("Café für Ñoño", "cafe-fur-nono")]
    [InlineData("שלום", "שלום")]
    [InlineData("!?", "section")]
    public void An_id_is_made_from_the_text(string text, string id) => Assert.Equal(id, IdOf(Drafts.Heading(2, text)));

    [Fact]
    public void An_explicit_id_stays_and_repeats_are_counted()
    {
        var ids = Ids(
            Drafts.Heading(2, "Mål", "maal"),
            Drafts.Heading(2, "Mål"),
            Drafts.Heading(2, "Mål"),
            Drafts.Heading(2, "Andet", "x")
        );
        Assert.Equal(["maal", "maal-2", "maal-3", "x"], ids);
    }

    [Fact]
    public void An_explicit_id_further_down_is_not_taken() =>
        Assert.Equal(["maal-2", "Maal"], Ids(Drafts.Heading(2, "Mål"), Drafts.Heading(3, "Andet", "Maal")));

    [Fact]
    public void A_table_takes_part()
    {
        var table = Drafts.Table(Drafts.Columns(1), (TableRowKind.Header, ["a"])) with { Id = "fordeling" };
        var (result, bag) = Drafts.Run(new AssignIds(), Drafts.Of(table, Drafts.Heading(2, "Fordeling")));
        Assert.Equal("fordeling-2", ((Heading)result.Content[1]).Id);
        Assert.Empty(bag);
    }

    [Fact]
    public void The_same_explicit_id_twice_is_an_error_with_both_places()
    {
        var (_, bag) = Drafts.Run(new AssignIds(), Drafts.Of(Drafts.Heading(2, "A", "x", 4), Drafts.Heading(2, "B", "X", 9)));
        Assert.Equal("templates/draft.sbn.md(9,1): DG4006: the id 'X' is already taken at templates/draft.sbn.md(4,1)", Drafts.Only(bag));
    }

    [Theory]
    [InlineData("to ord")]
    [InlineData("-a")]
    [InlineData("a#b")]
    public void An_id_that_a_format_cannot_hold_is_an_error(string id)
    {
        var (_, bag) = Drafts.Run(new AssignIds(), Drafts.Of(Drafts.Heading(2, "A", id, 4)));
        Assert.Equal($"templates/draft.sbn.md(4,1): DG4007: '{id}' is not an id", Drafts.Only(bag));
    }

    [Fact]
    public void Ids_are_always_unique()
    {
        var text = Gen.OneOf("a", "A", "a-2", "å", "aa", "", "a 2");
        var heading = Gen.Select(text, Gen.OneOf<string?>(null, null, null, "a", "a-2", "aa-2"), (t, id) => Drafts.Heading(2, t, id));
        heading
            .Array[0, 12]
            .Sample(headings =>
            {
                var ids = Ids(headings);
                return ids.Length == ids.Distinct(StringComparer.OrdinalIgnoreCase).Count();
            });
    }

    private static string IdOf(Heading heading) => Ids(heading)[0];

    private static string[] Ids(params Heading[] headings) =>
        [.. Drafts.Run(new AssignIds(), Drafts.Of([.. headings])).Document.Content.Cast<Heading>().Select(h => h.Id!)];
}
