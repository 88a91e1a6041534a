using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Core.Drawing;

/// <summary>An item of a frame. The set of subtypes is closed: a renderer is a single switch over them.</summary>
public abstract record FrameItem;

/// <summary>
/// Text on one line in one style; its origin is the left end of the baseline. A soft hyphen (U+00AD) at its end is printed as a hyphen and
/// remains a soft hyphen in extracted text; elsewhere it is invisible.
/// </summary>
/// <param name="Value">The text, not empty.</param>
/// <param name="Style">Its style.</param>
/// <param name="Mark">What it belongs to.</param>
public sealed record TextRun(string Value, TextStyle Style, ContentMark Mark) : FrameItem
{
    /// <summary>The space added to each space character (U+0020 and U+00A0) in a justified line; can be negative.</summary>
    public Length WordSpacing { get; init; }

    /// <summary>The point of the text that keeps its position if a renderer uses another font than the one it was measured with.</summary>
    public TextAnchor Anchor { get; init; }

    /// <summary>The measured width; zero if it is not needed.</summary>
    public Length Width { get; init; }

    /// <summary>The origin of the text, for diagnostics of a renderer.</summary>
    public Origin? Origin { get; init; }
}

/// <summary>A point of a text: its left end, its middle or its right end.</summary>
public enum TextAnchor
{
    /// <summary>The left end (SVG text-anchor <c>start</c>).</summary>
    Start,

    /// <summary>Half of the width (<c>middle</c>).</summary>
    Middle,

    /// <summary>The right end (<c>end</c>).</summary>
    End,
}

/// <summary>The style of a run. The layout creates one object per style, so that renderers can compare references.</summary>
/// <param name="Face">The font, weight, slant and size.</param>
/// <param name="Colour">The text colour.</param>
public sealed record TextStyle(TextFace Face, Colour Colour);

/// <summary>A filled or stroked rectangle; its origin is the upper left corner. Rules and shading are rectangles.</summary>
public sealed record Rectangle(Length Width, Length Height, Paint? Fill, Stroke? Stroke, ContentMark Mark) : FrameItem;

/// <summary>A filled or stroked path; its coordinates are relative to the origin.</summary>
public sealed record Shape(VectorPath Path, Paint? Fill, Stroke? Stroke, ContentMark Mark) : FrameItem;

/// <summary>A picture, scaled to a size; its origin is the upper left corner.</summary>
/// <param name="Source">The key in <see cref="Document.Images"/>.</param>
public sealed record ImageBox(string Source, Length Width, Length Height, ContentMark Mark) : FrameItem
{
    /// <summary>The origin of the picture, for diagnostics of a renderer.</summary>
    public Origin? Origin { get; init; }
}

/// <summary>A clickable rectangle; its origin is the upper left corner. A link on two lines has two of them.</summary>
/// <param name="Target">The target of the link.</param>
/// <param name="Contents">The text of the link, for assistive technology (ISO 14289-1, 7.18.5).</param>
/// <param name="Element">Its Link (or Reference) element of the structure tree.</param>
public sealed record LinkArea(Length Width, Length Height, LinkTarget Target, string Contents, StructureElement Element) : FrameItem;

/// <summary>The target of a link: either an address or a destination.</summary>
/// <param name="Uri">The address, or <see langword="null"/>.</param>
/// <param name="DestinationId">The id of a <see cref="Destination"/> in the document, or <see langword="null"/>.</param>
public readonly record struct LinkTarget(string? Uri, string? DestinationId);

/// <summary>A target of links and bookmarks; its origin is the upper left corner of the content that it names.</summary>
public sealed record Destination(string Id) : FrameItem;

/// <summary>A frame within the frame.</summary>
public sealed record Group(Frame Frame) : FrameItem;
