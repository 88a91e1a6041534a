using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Languages.Hyphenation;
using DocGen.Core.Layout.Flows;

namespace DocGen.Core.Layout.Lines;

/// <summary>What a paragraph is made of before its lines are broken (boxes, glue and penalties of Knuth and Plass, 1981).</summary>
internal enum TextItemKind : byte
{
    /// <summary>Letters that no line break divides.</summary>
    Box,

    /// <summary>A space, at which a line may end; it then disappears.</summary>
    Space,

    /// <summary>A place within a word where a line may end.</summary>
    Division,

    /// <summary>The line ends here.</summary>
    LineBreak,

    /// <summary>A picture or a bar in the line.</summary>
    Picture,
}

/// <summary>One item of a paragraph.</summary>
internal struct TextItem
{
    public TextItemKind Kind;

    /// <summary>The text that it is a part of; empty for what has none.</summary>
    public string Text;
    public int Start;
    public int Length;

    /// <summary>In EMU; for a division, the width of the hyphen that it shows when taken.</summary>
    public long Width;

    /// <summary>How much a division is to be avoided.</summary>
    public int Penalty;

    public RunStyle Style;
    public ContentMark Mark;
    public LinkScope? Link;
    public Origin? Origin;

    /// <summary>Divides its words; <see langword="null"/> when its language has no patterns.</summary>
    public Hyphenator? Hyphenator;

    /// <summary>The footnote whose mark this is.</summary>
    public Flow? Note;

    /// <summary>What is drawn for a picture, standing on the baseline.</summary>
    public FrameItem? Drawn;

    /// <summary>The height of a picture, in EMU.</summary>
    public long Height;

    /// <summary>Whether it is made narrower where there is no room: a picture whose width nobody asked for.</summary>
    public bool GivesWay;

    public readonly ReadOnlySpan<char> Value => Text.AsSpan(Start, Length);

    /// <summary>Whether a line may end at it.</summary>
    public readonly bool CanBreak => Kind is TextItemKind.Space or TextItemKind.Division or TextItemKind.LineBreak;
}

/// <summary>A link around some items; each line that they run over gets its area.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="Contents">Its words.</param>
/// <param name="Element">Its structure element.</param>
internal sealed record LinkScope(LinkTarget Target, string Contents, StructureElement Element);
