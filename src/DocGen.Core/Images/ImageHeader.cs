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
    /// <returns><see langword="null"/> if it is none of these, or damaged, or has too many pixels.</returns>
    public static ImageHeader? Read(ReadOnlyMemory<byte> file) => Read(file, out _);

    /// <summary>The picture with its bytes; <see langword="null"/> if <see cref="Read(ReadOnlyMemory{byte})"/> is.</summary>
    public static ImageData? Describe(ReadOnlyMemory<byte> file) => Describe(file, out _);

    /// <summary>The picture with its bytes, or why it is refused.</summary>
    /// <param name="file">The whole file.</param>
    /// <param name="problem">What is wrong with a PNG, JPEG or SVG, to follow the name of the picture: <c>is a damaged PNG</c>;
    /// <see langword="null"/> if the file is none of these.</param>
    public static ImageData? Describe(ReadOnlyMemory<byte> file, out string? problem)
    {
        if (Read(file, out problem) is not { } header)
            return null;

        // An SVG file is text, in which all line ends have the same meaning (XML 1.0, 2.11).
        var bytes = header.MediaType == SvgHeader.MediaType && !file.Span.Contains((byte)0) ? LineFeeds.Only(file) : file;
        return new ImageData(header.MediaType, bytes, header.Width, header.Height, header.Dpi) { Orientation = header.Orientation };
    }

    private static ImageHeader? Read(ReadOnlyMemory<byte> file, out string? problem)
    {
        if (PngHeader.Read(file, out problem) is { } png)
            return new ImageHeader(PngHeader.MediaType, png.Width, png.Height, png.Dpi);
        if (problem is not null)
            return null;
        if (JpegHeader.Read(file.Span, out problem) is not { } jpeg)
            return problem is null ? SvgHeader.Read(file, out problem) : null;
        var (width, height) = jpeg.Orientation.SwapsSides ? (jpeg.Height, jpeg.Width) : (jpeg.Width, jpeg.Height);
        return new ImageHeader(JpegHeader.MediaType, width, height, jpeg.Dpi) { Orientation = jpeg.Orientation };
    }
}
