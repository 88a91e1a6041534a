using System.Globalization;
using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>
/// The paints of chart series. Adjacent series differ in colour and in pattern, so that they can be distinguished in greyscale; each
/// contrasts with the page (WCAG 2.2, 1.4.11). A theme can set its own colours <c>chart-1</c> to <c>chart-8</c>.
/// </summary>
public static class ChartPalette
{
    /// <summary>The maximum number of series, or parts of a doughnut, that can be distinguished.</summary>
    public const int Count = 8;

    private const double NonTextContrast = 3;

    private static readonly (string Colour, Hatch Hatch)[] Series =
    [
        ("accent", Hatch.Solid),
        ("important", Hatch.UpwardDiagonal),
        ("good", Hatch.Dots),
        ("muted", Hatch.Solid),
        ("warning", Hatch.DownwardDiagonal),
        ("accent", Hatch.Horizontal),
        ("watch", Hatch.DiagonalCross),
        ("neutral", Hatch.Vertical),
    ];

    /// <summary>The paint of a series, counted from 0; after the last one it starts again with the first.</summary>
    public static Paint Of(Theme theme, int index)
    {
        ArgumentNullException.ThrowIfNull(theme);
        var slot = index % Count;
        var (name, hatch) = Series[slot];
        var colour = theme.Colours.GetValueOrDefault("chart-" + (slot + 1).ToString(CultureInfo.InvariantCulture), theme.Colours[name]);
        return hatch == Hatch.Solid ? new Paint(colour) : new Paint(colour) { Hatch = hatch, Background = Mix(colour, Colour.White, 0.85) };
    }

    /// <summary>The paint of elements that are not highlighted; still visible on the page.</summary>
    public static Paint Quiet(Theme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        var muted = theme.Colours["muted"];
        var share = 0.4;
        while (share > 0 && Mix(muted, Colour.White, share).ContrastWith(Colour.White) < NonTextContrast)
            share -= 0.05;
        return new Paint(Mix(muted, Colour.White, Math.Max(0, share)));
    }

    /// <summary>Mixes a colour with a share (0 to 1) of another.</summary>
    public static Colour Mix(Colour colour, Colour other, double share)
    {
        return new Colour(Channel(colour.Red, other.Red), Channel(colour.Green, other.Green), Channel(colour.Blue, other.Blue));

        byte Channel(byte a, byte b) => (byte)Math.Round(a + ((b - a) * share), MidpointRounding.AwayFromZero);
    }
}
