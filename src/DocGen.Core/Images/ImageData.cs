namespace DocGen.Core.Images;

/// <summary>The bytes of a picture and what its header says of them.</summary>
/// <param name="MediaType"><c>image/png</c>, <c>image/jpeg</c> or <c>image/svg+xml</c>.</param>
/// <param name="Bytes">The file as it is; of an SVG file with LF line ends.</param>
/// <param name="PixelWidth">Width in pixels (user units for SVG), as it is to be shown: after <see cref="Orientation"/>.</param>
/// <param name="PixelHeight">Height in pixels (user units for SVG), as it is to be shown.</param>
/// <param name="Dpi">Resolution; 96 when the file says nothing.</param>
public sealed record ImageData(string MediaType, ReadOnlyMemory<byte> Bytes, int PixelWidth, int PixelHeight, double Dpi)
{
    /// <summary>What is done to the pixels before they are shown. Browsers do it themselves, since it stands in the file.</summary>
    public ImageOrientation Orientation { get; init; }
}
