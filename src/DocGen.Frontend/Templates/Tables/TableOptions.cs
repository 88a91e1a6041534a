using System.Collections.Immutable;
using DocGen.Frontend.Templates.Values;

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
        var id = spec.Text("id");
        if (id is not null && !IsId(id)) spec.Report($"'{id}' is no id", "id", "an id has letters, digits and hyphens, and begins with a letter");
        return new TableOptions(spec)
        {
            Caption = spec.Get("caption"),
            Id = id,
            Description = spec.Text("description"),
            Notes = ReadNotes(spec),
            TotalOnTop = spec.Choice("total_row", false, ("bottom", false), ("top", true)),
            KindMember = spec.Text("kind"),
        };
    }

    private static ImmutableArray<object?> ReadNotes(SpecReader spec)
    {
        switch (spec.Get("notes"))
        {
            case null:
                return [];
            case ListValue list:
                return [.. list];
            case var other:
                spec.Report($"'notes' is a list of texts, not {Value.Describe(other)}", "notes", "write notes: [\"…\"]");
                return [];
        }
    }

    private static bool IsId(string id)
    {
        if (id.Length == 0 || !char.IsLetter(id[0])) return false;
        foreach (var c in id)
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '_')) return false;
        return true;
    }
}
