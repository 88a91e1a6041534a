namespace DocGen.Core.Drawing;

/// <summary>What stands in the structure tree: an element, or a place for content.</summary>
public interface IStructureNode;

/// <summary>
/// An element of the logical structure (ISO 32000-1, 14.7.2). The tree is built where the flow is built, in reading order, and does not
/// change afterwards; content refers to it by <see cref="MarkedContent"/>, so that breaking lines and pages never touches it.
/// </summary>
/// <param name="type">Its standard structure type.</param>
public sealed class StructureElement(StructureType type) : IStructureNode
{
    private readonly List<IStructureNode> _kids = [];

    public StructureType Type { get; } = type;

    /// <summary>In reading order.</summary>
    public IReadOnlyList<IStructureNode> Kids => _kids;

    /// <summary>The text that stands for what cannot be read (Alt).</summary>
    public string? AlternativeText { get; init; }

    /// <summary>The text that the content stands for (ActualText).</summary>
    public string? ActualText { get; init; }

    /// <summary>BCP 47 tag when the language is another than around it (Lang).</summary>
    public string? Language { get; init; }

    /// <summary>Words of its own for a person who looks through the tree (T).</summary>
    public string? Title { get; init; }

    /// <summary>How the items of a list (L) are marked.</summary>
    public ListNumbering? ListNumbering { get; init; }

    /// <summary>What a table cell (TH, TD) says of itself.</summary>
    public TableCellAttributes? Cell { get; init; }

    /// <summary>What the table shows in short (Summary, a table attribute).</summary>
    public string? Summary { get; init; }

    /// <summary>Adds a child at the end and answers it.</summary>
    public T Add<T>(T kid)
        where T : IStructureNode
    {
        _kids.Add(kid);
        return kid;
    }
}

/// <summary>The standard structure types in use (ISO 32000-1, 14.8.4); the name is the name in the file.</summary>
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

    /// <summary>What a header cell is the header of; <see langword="null"/> for a data cell.</summary>
    public TableScope? Scope { get; init; }

    /// <summary>The header cells of this cell, outermost first, where Scope alone does not tell; a renderer gives them their IDs.</summary>
    public IReadOnlyList<StructureElement> Headers { get; init; } = [];
}
