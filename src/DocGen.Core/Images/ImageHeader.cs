namespace DocGen.Core.Images;

/// <summary>The header of a picture.</summary>
/// <param name="MediaType"><c>image/png</c>, <c>image/jpeg</c> or <c>image/svg+xml</c>.</param>
/// <param name="Width">The width in pixels as shown: after <see cref="Orientation"/>; in user units for SVG.</param>
/// <param name="Height">The height in pixels as shown; in user units for SVG.</param>
/// <param name="Dpi">The resolution in pixels per inch; 96 if the file has none.</param>
public sealed record ImageHeader(string MediaType, int Width, int Height, double Dpi)
{
    /// <summary>The resolution of a picture that says none: a CSS pixel is 1/96 inch.</summary>
    public const double DefaultDpi = 96;

    /// <summary>The transformation of the pixels before they are shown.</summary>
    public ImageOrientation Orientation { get; init; }

    /// <summary>Reads the header of a PNG, JPEG or SVG file.</summary>
    /// <returns><see langword="null"/> if it is none of these, or damaged.</returns>
    public static ImageHeader? Read(ReadOnlyMemory<byte> file)
    {
        if (PngHeader.Read(file) is { } png)
            return new ImageHeader(PngHeader.MediaType, png.Width, png.Height, png.Dpi);
        if (JpegHeader.Read(file.Span) is not { } jpeg)
            return SvgHeader.Read(file);
        var (width, height) = jpeg.Orientation.SwapsSides ? (jpeg.Height, jpeg.Width) : (jpeg.Width, jpeg.Height);
        return new ImageHeader(JpegHeader.MediaType, width, height, jpeg.Dpi) { Orientation = jpeg.Orientation };
    }

    /// <summary>The picture with its bytes; <see langword="null"/> if the file has none of these formats.</summary>
    public static ImageData? Describe(ReadOnlyMemory<byte> file)
    {
        if (Read(file) is not { } header)
            return null;

        // An SVG file is text, in which all line ends have the same meaning (XML 1.0, 2.11).
        var bytes = header.MediaType == SvgHeader.MediaType && !file.Span.Contains((byte)0) ? LineFeeds.Only(file) : file;
        return new ImageData(header.MediaType, bytes, header.Width, header.Height, header.Dpi) { Orientation = header.Orientation };
    }
}
