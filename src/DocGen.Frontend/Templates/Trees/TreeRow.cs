namespace DocGen.Frontend.Templates.Trees;

/// <summary>A row in its place.</summary>
/// <param name="Row">The row of data.</param>
/// <param name="Value">Its text, not yet written.</param>
internal sealed record TreeRow(object? Row, object? Value)
{
    /// <summary>As deep as a tree can be: more levels are no drawing, and no list that a reader follows.</summary>
    public const int MaxLevels = 20;

    public List<TreeRow> Below { get; init; } = [];
}
