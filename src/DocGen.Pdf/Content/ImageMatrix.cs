using DocGen.Core.Images;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Content;

/// <summary>
/// Positions an image (ISO 32000-1, 8.3.4): maps its unit square, whose upper side is the first row of pixels (8.9.5.1), to its rectangle
/// on the page.
/// </summary>
internal static class ImageMatrix
{
    /// <summary>Writes the six numbers of the matrix.</summary>
    /// <param name="left">The left edge on the page; like the other lengths in points.</param>
    /// <param name="bottom">The lower edge, measured upwards from the bottom of the page.</param>
    /// <param name="width">The width as shown, after rotation.</param>
    /// <param name="height">The height as shown.</param>
    public static void Write(PdfBuffer output, ImageOrientation orientation, double left, double bottom, double width, double height)
    {
        // The directions of the right and the upper side of the image on the page.
        (int X, int Y) right = orientation.IsMirrored ? (-1, 0) : (1, 0),
            up = (0, 1);
        for (var i = 0; i < orientation.QuarterTurns; i++)
            (right, up) = ((right.Y, -right.X), (up.Y, -up.X));
        var (a, b, c, d) = (right.X * width, right.Y * height, up.X * width, up.Y * height);

        // The corner from which both sides begin; if one of them points left or down, it is at the opposite edge.
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
