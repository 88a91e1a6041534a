using DocGen.Core.Model;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// What the place of a block asks of it. Copied when a writer goes into a cell, a list or a footnote, and put back after.
/// </summary>
internal struct Place
{
    /// <summary>Twips between the left and the right edge of the column or cell.</summary>
    public int Width;

    /// <summary>Twips that blocks stand in from the left, in a list item.</summary>
    public int Indent;

    /// <summary>Lists around this place.</summary>
    public int ListDepth;

    /// <summary>What takes the place of plain body text here.</summary>
    public StyleEntry? BodyText;

    /// <summary>The style of a cell's text; <see langword="null"/> outside tables.</summary>
    public string? CellStyle;

    /// <summary>How the column stands.</summary>
    public ColumnAlignment Alignment;

    /// <summary>Whether this is the body, outside tables and footnotes, where a section may begin.</summary>
    public bool IsBody;

    public bool IsFootnote;

    public bool KeepWithNext;

    public bool KeepTogether;

    /// <summary>Whether the items of the list around have space between them.</summary>
    public bool IsLoose;

    /// <summary>The list that the next paragraph is an item of; 0 for none.</summary>
    public int Number;

    /// <summary>The level of that list, from 0.</summary>
    public int Level;

    /// <summary>Whether what was written last here is a table (or nothing), after which Word wants a paragraph.</summary>
    public bool WantsParagraph;

    /// <summary>Space that the next paragraph owes to what is above it, in twips.</summary>
    public int SpaceBefore;

    /// <summary>The last paragraph of a box: its padding is space enough.</summary>
    public bool EndsBox;
}
