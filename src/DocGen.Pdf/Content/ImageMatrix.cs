using DocGen.Core.Images;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Content;

/// <summary>
/// Places a picture (ISO 32000-1, 8.3.4): takes its unit square, whose upper side is the first row of pixels (8.9.5.1), to where it is
/// shown.
/// </summary>
internal static class ImageMatrix
{
    /// <summary>Writes the six numbers.</summary>
    /// <param name="left">Of the place on the page; as the others in points.</param>
    /// <param name="bottom">Counted upwards.</param>
    /// <param name="width">As it is shown, after it has been turned.</param>
    /// <param name="height">As it is shown.</param>
    public static void Write(PdfBuffer output, ImageOrientation orientation, double left, double bottom, double width, double height)
    {
        // Where the picture's right and its upper side point to.
        (int X, int Y) right = orientation.IsMirrored ? (-1, 0) : (1, 0),
            up = (0, 1);
        for (var i = 0; i < orientation.QuarterTurns; i++)
            (right, up) = ((right.Y, -right.X), (up.Y, -up.X));
        var (a, b, c, d) = (right.X * width, right.Y * height, up.X * width, up.Y * height);

        // The corner that both start from: where one of them points to the left or down, it is on the other side.
        output
            .Real(a)
            .Space()
            .Real(b)
            .Space()
            .Real(c)
            .Space()
            .Real(d)
            .Space()
            .Real(left - Math.Min(0, a + c))
            .Space()
            .Real(bottom - Math.Min(0, b + d));
    }
}
