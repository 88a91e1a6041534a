namespace DocGen.Core.Drawing;

/// <summary>A node of the structure tree: an element, or marked content.</summary>
public interface IStructureNode;

/// <summary>
/// An element of the logical structure (ISO 32000-1, 14.7.2). The tree is built together with the flows, in reading order, and does not
/// change afterwards; content refers to it by <see cref="MarkedContent"/>, so that breaking lines and pages never changes the tree.
/// </summary>
/// <param name="type">The standard structure type.</param>
public sealed class StructureElement(StructureType type) : IStructureNode
{
    private readonly List<IStructureNode> _kids = [];

    public StructureType Type { get; } = type;

    /// <summary>The children in reading order.</summary>
    public IReadOnlyList<IStructureNode> Kids => _kids;

    /// <summary>The alternative text (Alt).</summary>
    public string? AlternativeText { get; init; }

    /// <summary>The replacement text (ActualText).</summary>
    public string? ActualText { get; init; }

    /// <summary>The BCP 47 tag if the language differs from that of the parent (Lang).</summary>
    public string? Language { get; init; }

    /// <summary>A title for people who inspect the structure tree (T).</summary>
    public string? Title { get; init; }

    /// <summary>The numbering style of a list (L).</summary>
    public ListNumbering? ListNumbering { get; init; }

    /// <summary>The attributes of a table cell (TH, TD).</summary>
    public TableCellAttributes? Cell { get; init; }

    /// <summary>A short summary of a table (Summary, a table attribute).</summary>
    public string? Summary { get; init; }

    /// <summary>Adds a child at the end and returns it.</summary>
    public T Add<T>(T kid)
        where T : IStructureNode
    {
        _kids.Add(kid);
        return kid;
    }
}

/// <summary>The standard structure types in use (ISO 32000-1, 14.8.4); each name is the name in the file.</summary>
public enum StructureType
{
    Document,
    Part,
    Art,
    Sect,
    Div,
    BlockQuote,
    Aside,
    TOC,
    TOCI,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    P,
    L,
    LI,
    Lbl,
    LBody,
    Table,
    THead,
    TBody,
    TFoot,
    TR,
    TH,
    TD,
    Caption,
    Figure,
    Code,
    Span,
    Quote,
    Note,
    Reference,
    Link,
    Form,
}

/// <summary>Values of the list attribute ListNumbering (ISO 32000-1, table 347).</summary>
public enum ListNumbering
{
    None,
    Disc,
    Decimal,
    LowerAlpha,
}

/// <summary>Values of the table attribute Scope (ISO 32000-1, table 349).</summary>
public enum TableScope
{
    Row,
    Column,
    Both,
}

/// <summary>Attributes of a table cell (ISO 32000-1, table 349).</summary>
public sealed record TableCellAttributes
{
    public int RowSpan { get; init; } = 1;

    public int ColumnSpan { get; init; } = 1;

    /// <summary>The cells to which a header cell applies; <see langword="null"/> for a data cell.</summary>
    public TableScope? Scope { get; init; }

    /// <summary>
    /// The header cells of this cell, outermost first, if Scope is not sufficient to identify them; a renderer gives them IDs.
    /// </summary>
    public IReadOnlyList<StructureElement> Headers { get; init; } = [];
}
