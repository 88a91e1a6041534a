using System.Collections.Immutable;
using DocGen.Core.Drawing;

namespace DocGen.Frontend.Templates.Tables;

/// <summary>The options of a table.</summary>
internal sealed record TableOptions(SpecReader Spec)
{
    private static readonly string[] Keys = ["caption", "id", "description", "notes", "total_row", "row_height", "kind"];

    private static readonly Length HighestRow = Length.FromMillimetres(100);

    public required object? Caption { get; init; }

    public required string? Id { get; init; }

    public required string? Description { get; init; }

    public required ImmutableArray<object?> Notes { get; init; }

    public required bool TotalOnTop { get; init; }

    /// <summary>The minimum height of the rows below the header.</summary>
    public required Length? RowHeight { get; init; }

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
            RowHeight = ReadHeight(spec),
            KindMember = spec.Text("kind"),
        };
    }

    private static Length? ReadHeight(SpecReader spec)
    {
        if (spec.Text("row_height") is not { } text)
            return null;
        if (Length.TryParse(text, out var height) && height > Length.Zero && height <= HighestRow)
            return height;
        spec.Report($"'{text}' is not a row height", "row_height", "write for example \"9 mm\"; at most 100 mm");
        return null;
    }
}
