using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Languages.Hyphenation;
using DocGen.Core.Layout.Flows;

namespace DocGen.Core.Layout.Lines;

/// <summary>The elements of a paragraph before its lines are broken (boxes, glue and penalties of Knuth and Plass, 1981).</summary>
internal enum TextItemKind : byte
{
    /// <summary>Text without break opportunities.</summary>
    Box,

    /// <summary>A space, at which a line can be broken; it then disappears.</summary>
    Space,

    /// <summary>A break opportunity within a word.</summary>
    Division,

    /// <summary>The line ends here.</summary>
    LineBreak,

    /// <summary>A picture or a data bar in the line.</summary>
    Picture,
}

/// <summary>One item of a paragraph.</summary>
internal struct TextItem
{
    public TextItemKind Kind;

    /// <summary>The string that contains its text; empty if it has none.</summary>
    public string Text;
    public int Start;
    public int Length;

    /// <summary>In EMU; for a division, the width of the hyphen that appears if the line is broken there.</summary>
    public long Width;

    /// <summary>The penalty of a break here.</summary>
    public int Penalty;

    public RunStyle Style;
    public ContentMark Mark;
    public LinkScope? Link;
    public Origin? Origin;

    /// <summary>The hyphenator for its words; <see langword="null"/> if its language has no patterns.</summary>
    public Hyphenator? Hyphenator;

    /// <summary>The footnote to which this reference mark belongs.</summary>
    public Flow? Note;

    /// <summary>The item drawn for a picture, with its bottom on the baseline.</summary>
    public FrameItem? Drawn;

    /// <summary>The height of a picture, in EMU.</summary>
    public long Height;

    /// <summary>Whether it shrinks if there is not enough space: a picture without a requested width.</summary>
    public bool GivesWay;

    public readonly ReadOnlySpan<char> Value => Text.AsSpan(Start, Length);

    /// <summary>Whether a line can be broken here.</summary>
    public readonly bool CanBreak => Kind is TextItemKind.Space or TextItemKind.Division or TextItemKind.LineBreak;
}

/// <summary>A link around some items; on each line it gets a link area.</summary>
/// <param name="Target">The target of the link.</param>
/// <param name="Contents">The text of the link.</param>
/// <param name="Element">Its structure element.</param>
internal sealed record LinkScope(LinkTarget Target, string Contents, StructureElement Element);
