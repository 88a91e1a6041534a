using System.Globalization;

namespace DocGen.Core.Images;

/// <summary>
/// Bounds what the pixels of a picture take when they are expanded: a small file can claim any size, and readers of the documents expand it
/// too.
/// </summary>
internal static class RasterLimits
{
    /// <summary>As for SVG pictures; a JPEG cannot have more than 65,535.</summary>
    private const int MaxSide = 100_000;

    /// <summary>About 53 million pixels in colour; a page of A3 at 300 dots per inch has 17 million.</summary>
    private const long MaxMegabytes = 160;

    /// <param name="bits">The bits per pixel.</param>
    /// <returns>What is wrong with the size, to follow the name of the picture; <see langword="null"/> if it is accepted.</returns>
    public static string? Problem(int width, int height, int bits)
    {
        // Two sides of 2^31 have more bytes than a long counts.
        var bytes = (Int128)height * (1 + RowBytes(width, bits));
        return width <= MaxSide && height <= MaxSide && bytes <= MaxMegabytes << 20
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"has {width} x {height} pixels, which take {bytes >> 20} MB; at most {MaxSide} on a side and {MaxMegabytes} MB are taken"
            );
    }

    /// <summary>The bytes of a row of pixels, without the filter before it.</summary>
    public static long RowBytes(int width, int bits) => (((long)width * bits) + 7) / 8;
}
