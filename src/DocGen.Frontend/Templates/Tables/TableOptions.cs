using System.Collections.Immutable;

namespace DocGen.Frontend.Templates.Tables;

/// <summary>The options of a table.</summary>
internal sealed record TableOptions(SpecReader Spec)
{
    private static readonly string[] Keys = ["caption", "id", "description", "notes", "total_row", "kind"];

    public required object? Caption { get; init; }

    public required string? Id { get; init; }

    public required string? Description { get; init; }

    public required ImmutableArray<object?> Notes { get; init; }

    public required bool TotalOnTop { get; init; }

    public required string? KindMember { get; init; }

    public static TableOptions Read(SpecReader spec)
    {
        spec.CheckKeys(Keys);
        return new TableOptions(spec)
        {
            Caption = spec.Get("caption"),
            Id = spec.Id(),
            Description = spec.Text("description"),
            Notes = Tables.Notes.Read(spec),
            TotalOnTop = spec.Choice("total_row", false, ("bottom", false), ("top", true)),
            KindMember = spec.Text("kind"),
        };
    }
}
