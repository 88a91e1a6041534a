namespace DocGen.Frontend.Templates.Trees;

/// <summary>A row in the tree.</summary>
/// <param name="Row">The row of data.</param>
/// <param name="Value">Its text, not formatted yet.</param>
internal sealed record TreeRow(object? Row, object? Value)
{
    /// <summary>The maximum depth of a tree: with more levels neither a drawing nor a list is readable.</summary>
    public const int MaxLevels = 20;

    public List<TreeRow> Below { get; init; } = [];
}
