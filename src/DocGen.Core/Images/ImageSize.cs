using DocGen.Core.Drawing;

namespace DocGen.Core.Images;

/// <summary>The size of a picture as shown.</summary>
/// <param name="Width">At least one EMU.</param>
/// <param name="Height">At least one EMU.</param>
public readonly record struct ImageSize(Length Width, Length Height)
{
    private const double PointsPerInch = 72;

    /// <summary>
    /// The requested width, or that of the picture at its resolution; never wider than available. The aspect ratio is kept.
    /// </summary>
    /// <param name="asked">The width requested by the author, if any.</param>
    /// <param name="room">The maximum width; <see langword="null"/> if it depends on the reader's screen.</param>
    public static ImageSize Of(ImageData data, Length? asked, Length? room)
    {
        ArgumentNullException.ThrowIfNull(data);
        var dpi = data.Dpi > 0 ? data.Dpi : ImageHeader.DefaultDpi;
        var width = asked?.Emu ?? Length.FromPoints(Math.Max(1, data.PixelWidth) / dpi * PointsPerInch).Emu;
        return OfWidth(data, Math.Min(width, room?.Emu ?? long.MaxValue));
    }

    /// <summary>The same size, scaled down if it is higher than <paramref name="max"/>.</summary>
    public ImageSize NotHigherThan(Length max) =>
        Height <= max ? this : new ImageSize(new Length((long)((double)Width.Emu * max.Emu / Height.Emu)), max);

    private static ImageSize OfWidth(ImageData data, long width)
    {
        width = Math.Max(1, width);
        var height = (long)((double)width * Math.Max(1, data.PixelHeight) / Math.Max(1, data.PixelWidth));
        return new ImageSize(new Length(width), new Length(Math.Max(1, height)));
    }
}
