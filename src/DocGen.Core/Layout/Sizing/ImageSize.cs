using DocGen.Core.Drawing;
using DocGen.Core.Images;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Sizing;

/// <summary>How large a picture is printed.</summary>
internal static class ImageSize
{
    private const double DefaultDpi = 96;
    private const double PointsPerInch = 72;

    /// <summary>The size asked for, or the picture's own at its resolution; never wider than there is room. In EMU.</summary>
    public static (long Width, long Height) Of(Image image, ImageData data, long room)
    {
        var own = Length.FromPoints(data.PixelWidth / (data.Dpi > 0 ? data.Dpi : DefaultDpi) * PointsPerInch).Emu;
        var width = Math.Max(1, Math.Min(image.Width?.Emu ?? own, room));
        return (width, Math.Max(1, (long)((double)width * data.PixelHeight / data.PixelWidth)));
    }
}
