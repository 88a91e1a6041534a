namespace DocGen.Core.Images;

/// <summary>The bytes of a picture and the contents of its header.</summary>
/// <param name="MediaType"><c>image/png</c>, <c>image/jpeg</c> or <c>image/svg+xml</c>.</param>
/// <param name="Bytes">The unchanged file; an SVG file with LF line ends.</param>
/// <param name="PixelWidth">The width in pixels (user units for SVG) as shown: after <see cref="Orientation"/>.</param>
/// <param name="PixelHeight">The height in pixels (user units for SVG) as shown.</param>
/// <param name="Dpi">The resolution; 96 if the file has none.</param>
public sealed record ImageData(string MediaType, ReadOnlyMemory<byte> Bytes, int PixelWidth, int PixelHeight, double Dpi)
{
    /// <summary>The transformation of the pixels before they are shown. Browsers apply it themselves, as it is in the file.</summary>
    public ImageOrientation Orientation { get; init; }
}
