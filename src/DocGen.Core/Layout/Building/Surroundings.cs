using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Building;

/// <summary>What a block takes from where it stands.</summary>
/// <param name="Width">Room for it, in EMU.</param>
/// <param name="Element">The structure element that it belongs to.</param>
internal sealed record Surroundings(long Width, StructureElement Element)
{
    /// <summary>
    /// The style of what has the style of running text (in a list, a quotation, a footnote); <see langword="null"/> for its own.
    /// </summary>
    public string? BodyStyle { get; init; }

    /// <summary>How many lists it is in.</summary>
    public int ListDepth { get; init; }

    /// <summary>Lists have no space between their items here.</summary>
    public bool IsTight { get; init; }

    /// <summary>The alignment of the table column; <see langword="null"/> outside tables.</summary>
    public ColumnAlignment? Alignment { get; init; }

    /// <summary>Room kept free at the right of a number, so that the commas of its column stand below each other, in EMU.</summary>
    public long RightInset { get; init; }

    /// <summary>Everything is bold: a total row.</summary>
    public bool Bold { get; init; }

    /// <summary>In a footnote: its own footnotes are printed in brackets.</summary>
    public bool IsNote { get; init; }

    /// <summary>In a cell, a track or a footnote: page breaks break nothing there.</summary>
    public bool IsInOnePiece { get; init; }

    /// <summary>Its only paragraph: the text stands in the element itself.</summary>
    public bool IsAlone { get; init; }

    /// <summary>In a table cell or a box: headings make no sections there.</summary>
    public bool IsNested { get; init; }
}
