namespace DocGen.Core.Drawing;

/// <summary>A node of the structure tree: an element, or marked content.</summary>
public interface IStructureNode
{
    /// <summary>
    /// Its position in reading order among the nodes of its kind in a finished tree, counted from 0; the root is element 0. Undefined until
    /// the tree belongs to a paged document.
    /// </summary>
    int Number { get; }
}

/// <summary>
/// An element of the logical structure (ISO 32000-1, 14.7.2). The tree is built together with the flows, in reading order, and does not
/// change afterwards; content refers to it by <see cref="MarkedContent"/>, so that breaking lines and pages never changes the tree.
/// </summary>
/// <param name="type">The standard structure type.</param>
public sealed class StructureElement(StructureType type) : IStructureNode
{
    private readonly List<IStructureNode> _kids = [];

    /// <summary>Its standard type, the entry S of its dictionary (ISO 32000-1, table 323).</summary>
    public StructureType Type { get; } = type;

    /// <inheritdoc/>
    public int Number { get; private set; }

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
    /// <exception cref="InvalidOperationException">It is content of another element.</exception>
    public T Add<T>(T kid)
        where T : IStructureNode
    {
        _kids.Add(kid);
        if (kid is MarkedContent content)
            content.Owner = content.Owner is null ? this : throw new InvalidOperationException("content belongs to a single element");
        return kid;
    }

    /// <summary>Numbers the nodes of the tree below this root, which is complete.</summary>
    /// <returns>How many nodes of each kind there are.</returns>
    internal (int Elements, int Contents) NumberNodes()
    {
        var (elements, contents) = (0, 0);
        NumberNodes(ref elements, ref contents);
        return (elements, contents);
    }

    private void NumberNodes(ref int elements, ref int contents)
    {
        Number = elements++;
        foreach (var kid in _kids)
        {
            if (kid is StructureElement element)
                element.NumberNodes(ref elements, ref contents);
            else if (kid is MarkedContent content)
                content.Number = contents++;
        }
    }
}

/// <summary>The standard structure types in use (ISO 32000-1, 14.8.4); each name is the name in the file.</summary>
public enum StructureType
{
    /// <summary>The root: the whole document.</summary>
    Document,

    /// <summary>A large division of the document.</summary>
    Part,

    /// <summary>A text complete in itself: a document within a document, such as one of a collection.</summary>
    Art,

    /// <summary>A heading with all that belongs below it.</summary>
    Sect,

    /// <summary>Blocks that belong together, without a meaning of their own.</summary>
    Div,

    /// <summary>Paragraphs of another author.</summary>
    BlockQuote,

    /// <summary>A remark beside the text; a type of PDF 2.0 (ISO 32000-2), written with a role map to Div in PDF 1.7.</summary>
    Aside,

    /// <summary>A contents list.</summary>
    TOC,

    /// <summary>One line of a contents list.</summary>
    TOCI,

    /// <summary>A heading of level 1, the title.</summary>
    H1,

    /// <summary>A heading of level 2.</summary>
    H2,

    /// <summary>A heading of level 3.</summary>
    H3,

    /// <summary>A heading of level 4.</summary>
    H4,

    /// <summary>A heading of level 5.</summary>
    H5,

    /// <summary>A heading of level 6.</summary>
    H6,

    /// <summary>A paragraph.</summary>
    P,

    /// <summary>A list; its kids are LI.</summary>
    L,

    /// <summary>An item of a list: Lbl and LBody.</summary>
    LI,

    /// <summary>The number or the bullet of an item, or the number of a footnote.</summary>
    Lbl,

    /// <summary>What an item says, without its label.</summary>
    LBody,

    /// <summary>A table: Caption, THead and TBody.</summary>
    Table,

    /// <summary>The rows that name the columns.</summary>
    THead,

    /// <summary>The rows of data.</summary>
    TBody,

    /// <summary>The rows that close a table.</summary>
    TFoot,

    /// <summary>A row: TH and TD.</summary>
    TR,

    /// <summary>A header cell, with the attribute Scope.</summary>
    TH,

    /// <summary>A cell of data.</summary>
    TD,

    /// <summary>The words that name a table or a figure.</summary>
    Caption,

    /// <summary>A picture, a chart or a diagram, with the attribute Alt.</summary>
    Figure,

    /// <summary>Text of a computer program.</summary>
    Code,

    /// <summary>Part of a line with a language or an ActualText of its own.</summary>
    Span,

    /// <summary>Words of another author within a paragraph.</summary>
    Quote,

    /// <summary>A footnote.</summary>
    Note,

    /// <summary>Words that lead to another place in the document; holds the Link.</summary>
    Reference,

    /// <summary>Words with the annotation that is clicked.</summary>
    Link,

    /// <summary>A field to fill in, with its annotation.</summary>
    Form,
}

/// <summary>Values of the list attribute ListNumbering (ISO 32000-1, table 347).</summary>
public enum ListNumbering
{
    /// <summary>The items have no label, or one of another kind.</summary>
    None,

    /// <summary>A filled circle; written for bullets of every depth.</summary>
    Disc,

    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>a, b, c.</summary>
    LowerAlpha,
}

/// <summary>Values of the table attribute Scope (ISO 32000-1, table 349).</summary>
public enum TableScope
{
    /// <summary>The cell names the cells of its row.</summary>
    Row,

    /// <summary>The cell names the cells of its column.</summary>
    Column,

    /// <summary>The cell names those of its row and those of its column.</summary>
    Both,
}

/// <summary>Attributes of a table cell (ISO 32000-1, table 349).</summary>
public sealed record TableCellAttributes
{
    /// <summary>How many rows the cell covers, at least 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>How many columns the cell covers, at least 1 (ColSpan).</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>The cells to which a header cell applies; <see langword="null"/> for a data cell.</summary>
    public TableScope? Scope { get; init; }

    /// <summary>
    /// The header cells of this cell, outermost first, if Scope is not sufficient to identify them; a renderer gives them IDs.
    /// </summary>
    public IReadOnlyList<StructureElement> Headers { get; init; } = [];
}
