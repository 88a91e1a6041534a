using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Building;

/// <summary>The context of a block.</summary>
/// <param name="Width">The available width, in EMU.</param>
/// <param name="Element">The structure element to which it belongs.</param>
internal sealed record Surroundings(long Width, StructureElement Element)
{
    /// <summary>The paragraph style that replaces body text (in a list, a quotation, a footnote), or <see langword="null"/>.</summary>
    public string? BodyStyle { get; init; }

    /// <summary>The nesting depth of lists.</summary>
    public int ListDepth { get; init; }

    /// <summary>Whether lists have no space between their items.</summary>
    public bool IsTight { get; init; }

    /// <summary>The alignment of the table column; <see langword="null"/> outside tables.</summary>
    public ColumnAlignment? Alignment { get; init; }

    /// <summary>The space to the right of a number that aligns the decimal separators of its column, in EMU.</summary>
    public long RightInset { get; init; }

    /// <summary>Whether all text is bold, as in a total row.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether it is in a footnote, where nested footnotes are printed in brackets.</summary>
    public bool IsNote { get; init; }

    /// <summary>Whether it is in a cell, a track or a footnote, where page breaks have no effect.</summary>
    public bool IsInOnePiece { get; init; }

    /// <summary>Whether the paragraph is the only one, so that its text is directly in the parent element.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Whether it is in a table cell or a box, where headings do not open sections.</summary>
    public bool IsNested { get; init; }
}
