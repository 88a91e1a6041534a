using DocGen.Core.Drawing;

namespace DocGen.Core.Layout.Lines;

/// <summary>Everything about a style of letters that lines need; one object a style, measured once.</summary>
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

    /// <summary>How far the baseline is raised; negative when lowered.</summary>
    public long Rise { get; init; }

    public bool Underline { get; init; }

    public bool Strikethrough { get; init; }

    /// <summary>Shading behind the letters.</summary>
    public Colour? Fill { get; init; }

    /// <summary>Small letters are printed as smaller capitals.</summary>
    public bool SmallCaps { get; init; }
}
