namespace DocGen.Core.Images;

/// <summary>What the first bytes of a picture say of it.</summary>
/// <param name="MediaType"><c>image/png</c>, <c>image/jpeg</c> or <c>image/svg+xml</c>.</param>
/// <param name="Width">Pixels, as it is to be shown: after <see cref="Orientation"/>; user units for SVG.</param>
/// <param name="Height">Pixels, as it is to be shown; user units for SVG.</param>
/// <param name="Dpi">Pixels per inch; 96 when the file says nothing.</param>
public sealed record ImageHeader(string MediaType, int Width, int Height, double Dpi)
{
    public const double DefaultDpi = 96;

    /// <summary>What is done to the pixels before they are shown.</summary>
    public ImageOrientation Orientation { get; init; }

    /// <summary>Reads the header of a PNG, JPEG or SVG file.</summary>
    /// <returns><see langword="null"/> when it is none of these, or is broken.</returns>
    public static ImageHeader? Read(ReadOnlyMemory<byte> file)
    {
        if (PngHeader.Read(file) is { } png)
            return new ImageHeader(PngHeader.MediaType, png.Width, png.Height, png.Dpi);
        if (JpegHeader.Read(file.Span) is not { } jpeg)
            return SvgHeader.Read(file);
        var (width, height) = jpeg.Orientation.SwapsSides ? (jpeg.Height, jpeg.Width) : (jpeg.Width, jpeg.Height);
        return new ImageHeader(JpegHeader.MediaType, width, height, jpeg.Dpi) { Orientation = jpeg.Orientation };
    }

    /// <summary>The picture, with its bytes; <see langword="null"/> when the file is none of these.</summary>
    public static ImageData? Describe(ReadOnlyMemory<byte> file)
    {
        if (Read(file) is not { } header)
            return null;

        // An SVG file is text, whose line ends mean the same to whoever reads it (XML 1.0, 2.11).
        var bytes = header.MediaType == SvgHeader.MediaType && !file.Span.Contains((byte)0) ? LineFeeds.Only(file) : file;
        return new ImageData(header.MediaType, bytes, header.Width, header.Height, header.Dpi) { Orientation = header.Orientation };
    }
}
