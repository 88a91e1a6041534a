using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Writers.Word.Parts;
using DocGen.Writers.Word.Styles;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// Where a block or an inline stands, and what that asks of it. Whoever goes into a cell, a list or a note hands on another.
/// </summary>
internal sealed record Place
{
    // Made when first asked for. A copy of a place has those of the original, which are then no longer its own.
    private BlockDispatcher? _blocks;
    private InlineWriter? _inlines;

    /// <summary>Writes the runs of the part that it stands in.</summary>
    public required RunWriter Runs { get; init; }

    /// <summary>The body, cell or note that it stands in.</summary>
    public required BlockContent Content { get; init; }

    /// <summary>The section that it stands in.</summary>
    public required WordSection Section { get; init; }

    /// <summary>Twips between the left and the right edge of the column or cell.</summary>
    public required int Width { get; init; }

    /// <summary>Twips that blocks stand in from the left, in a list item.</summary>
    public int Indent { get; init; }

    /// <summary>Lists around this place.</summary>
    public int ListDepth { get; init; }

    /// <summary>Whether the items of the list around have space between them.</summary>
    public bool IsLoose { get; init; }

    /// <summary>The numbering instance (w:numId) of the list that the paragraph begins an item of; 0 for none.</summary>
    public int Number { get; init; }

    /// <summary>The level of that list, from 0.</summary>
    public int Level { get; init; }

    /// <summary>What takes the place of plain body text here.</summary>
    public StyleEntry? BodyText { get; init; }

    /// <summary>The style of a cell's text; <see langword="null"/> outside tables.</summary>
    public string? CellStyle { get; init; }

    /// <summary>How the column of a table is aligned.</summary>
    public ColumnAlignment Alignment { get; init; }

    public bool IsFootnote { get; init; }

    public bool KeepWithNext { get; init; }

    public bool KeepTogether { get; init; }

    /// <summary>The last paragraph of a box: its padding is space enough.</summary>
    public bool EndsBox { get; init; }

    /// <summary>Hands on the blocks that stand here; one for all of them, as a column of a table has many cells at one place.</summary>
    public BlockDispatcher BlocksOf(WordContext context) =>
        _blocks is { } own && ReferenceEquals(own.Place, this)
            ? own
            : _blocks = new BlockDispatcher(context, this) { Cancellation = context.Cancellation };

    /// <summary>Writes the inlines that stand here.</summary>
    public InlineWriter InlinesOf(WordContext context) =>
        _inlines is { } own && ReferenceEquals(own.Place, this) ? own : _inlines = new InlineWriter(context, this);

    public Story Story => Runs.Story;

    public XmlBuffer Xml => Runs.Story.Xml;

    /// <summary>Twips that a table may be wide.</summary>
    public int AvailableWidth => Width - Indent;

    /// <summary>What a picture may be wide.</summary>
    public Length MaxPicture => Length.FromPoints(AvailableWidth / 20.0);

    /// <summary>Whether a section may begin here: in the body, outside tables, notes and lists.</summary>
    public bool MayBeginSection => Content.IsBody && ListDepth == 0;

    /// <summary>A cell of a table that stands here.</summary>
    /// <param name="width">Twips between the padding of the cell.</param>
    public Place Cell(int width) =>
        new()
        {
            Runs = Runs,
            Content = new BlockContent(Content.Next),
            Section = Section,
            Width = width,
            IsFootnote = IsFootnote,
        };
}
