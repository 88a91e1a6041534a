using DocGen.Frontend.Templates.Tables;

namespace DocGen.Frontend.Templates.Trees;

/// <summary>The options of a tree: the text of a row, and how the data represent the hierarchy.</summary>
/// <param name="Spec">The options as written.</param>
/// <param name="Text">The text of a row, specified like a column of a table.</param>
internal sealed record TreeOptions(SpecReader Spec, ColumnSpec Text)
{
    private static readonly string[] Keys = ["value", "format", "children", "key", "parent"];

    /// <summary>The member that contains the list of children.</summary>
    public required string? Children { get; init; }

    /// <summary>The member that identifies a row.</summary>
    public required string? Key { get; init; }

    /// <summary>The member that contains the <see cref="Key"/> of the parent.</summary>
    public required string? Parent { get; init; }

    public static TreeOptions Read(SpecReader spec)
    {
        var options = new TreeOptions(spec, ColumnSpec.Read(spec, Keys))
        {
            Children = spec.Text("children"),
            Key = spec.Text("key"),
            Parent = spec.Text("parent"),
        };
        var isNested = options is { Children: not null, Key: null, Parent: null };
        var isLinked = options is { Children: null, Key: not null, Parent: not null };
        if (!isNested && !isLinked)
        {
            spec.Report(
                "the options do not say how the rows are nested",
                "children",
                "write children: \"…\" for rows that contain the list of their children, or key: \"…\" and parent: \"…\" for rows "
                    + "that name their parent"
            );
        }

        return options;
    }
}
