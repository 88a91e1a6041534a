using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Writers.Word.Parts;
using DocGen.Writers.Word.Styles;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// The context of a block or an inline, and its consequences. Writers that enter a cell, a list or a note pass on another one.
/// </summary>
internal sealed record Place
{
    // Created on first use. A copy of a place has those of the original, which are then not its own.
    private BlockDispatcher? _blocks;
    private InlineWriter? _inlines;

    /// <summary>The writer of runs of the part that contains it.</summary>
    public required RunWriter Runs { get; init; }

    /// <summary>The body, cell or note that contains it.</summary>
    public required BlockContent Content { get; init; }

    /// <summary>The section that contains it.</summary>
    public required WordSection Section { get; init; }

    /// <summary>The width of the column or cell in twips.</summary>
    public required int Width { get; init; }

    /// <summary>The left indent of blocks in a list item, in twips.</summary>
    public int Indent { get; init; }

    /// <summary>The number of lists around this place.</summary>
    public int ListDepth { get; init; }

    /// <summary>Whether the items of the surrounding list have space between them.</summary>
    public bool IsLoose { get; init; }

    /// <summary>The numbering instance (w:numId) of the list item that the paragraph begins; 0 for none.</summary>
    public int Number { get; init; }

    /// <summary>The level of that list, counted from 0.</summary>
    public int Level { get; init; }

    /// <summary>The style that replaces body text here.</summary>
    public StyleEntry? BodyText { get; init; }

    /// <summary>The style of the text of a cell; <see langword="null"/> outside tables.</summary>
    public string? CellStyle { get; init; }

    /// <summary>The alignment of the table column.</summary>
    public ColumnAlignment Alignment { get; init; }

    public bool IsFootnote { get; init; }

    public bool KeepWithNext { get; init; }

    public bool KeepTogether { get; init; }

    /// <summary>Whether it is the last paragraph of a box, which needs no space after it because of the padding.</summary>
    public bool EndsBox { get; init; }

    /// <summary>
    /// Dispatches the blocks at this place; one instance for all of them, as a column of a table has many cells at one place.
    /// </summary>
    public BlockDispatcher BlocksOf(WordContext context) =>
        _blocks is { } own && ReferenceEquals(own.Place, this) ? own : _blocks = new BlockDispatcher(context, this);

    /// <summary>Writes the inlines at this place.</summary>
    public InlineWriter InlinesOf(WordContext context) =>
        _inlines is { } own && ReferenceEquals(own.Place, this) ? own : _inlines = new InlineWriter(context, this);

    public Story Story => Runs.Story;

    public XmlBuffer Xml => Runs.Story.Xml;

    /// <summary>The available width for a table in twips.</summary>
    public int AvailableWidth => Width - Indent;

    /// <summary>The maximum width of a picture.</summary>
    public Length MaxPicture => Length.FromPoints(AvailableWidth / 20.0);

    /// <summary>Whether a section can begin here: in the body, outside tables, notes and lists.</summary>
    public bool MayBeginSection => Content.IsBody && ListDepth == 0;

    /// <summary>The place in a cell of a table.</summary>
    /// <param name="width">The width between the padding of the cell, in twips.</param>
    /// <param name="style">The style of its text; <see langword="null"/> for the cell of a box.</param>
    public Place Cell(int width, string? style = null, ColumnAlignment alignment = ColumnAlignment.Left, bool keepWithNext = false) =>
        new()
        {
            Runs = Runs,
            Content = new BlockContent(Content.Next),
            Section = Section,
            Width = width,
            CellStyle = style,
            Alignment = alignment,
            IsFootnote = IsFootnote,
            KeepWithNext = keepWithNext,
        };
}
