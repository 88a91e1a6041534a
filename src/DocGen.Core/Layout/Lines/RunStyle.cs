using DocGen.Core.Drawing;

namespace DocGen.Core.Layout.Lines;

/// <summary>The metrics and properties of a text style; one object per style, measured once.</summary>
internal sealed class RunStyle
{
    public RunStyle(TextFace face, Colour colour, IFontMetrics metrics)
    {
        Text = new TextStyle(face, colour);
        Extent = metrics.ExtentOf(face);
        SpaceWidth = metrics.Measure(" ", face).Emu;
        HyphenWidth = metrics.Measure("-", face).Emu;
    }

    public TextStyle Text { get; }

    public FontExtent Extent { get; }

    public long SpaceWidth { get; }

    public long HyphenWidth { get; }

    /// <summary>The rise of the baseline; negative if it is lowered.</summary>
    public long Rise { get; init; }

    public bool Underline { get; init; }

    public bool Strikethrough { get; init; }

    /// <summary>The background of the text.</summary>
    public Colour? Fill { get; init; }

    /// <summary>Whether lower-case letters are printed as small capitals.</summary>
    public bool SmallCaps { get; init; }
}
