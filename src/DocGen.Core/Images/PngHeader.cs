using System.Buffers.Binary;

namespace DocGen.Core.Images;

/// <summary>The header of a PNG (W3C PNG specification, third edition).</summary>
/// <param name="Width">The width in pixels.</param>
/// <param name="Height">The height in pixels.</param>
/// <param name="BitDepth">The bits per sample: 1, 2, 4, 8 or 16.</param>
/// <param name="ColourType">0 greyscale, 2 truecolour, 3 indexed, 4 and 6 the first two with alpha (11.2.1).</param>
/// <param name="IsInterlaced">Whether the pixels are stored in the seven passes of Adam7.</param>
/// <param name="Dpi">The resolution in pixels per inch; 96 if the file has none.</param>
public readonly record struct PngHeader(int Width, int Height, int BitDepth, int ColourType, bool IsInterlaced, double Dpi)
{
    /// <summary>As the specification registers it with IANA.</summary>
    public const string MediaType = "image/png";

    /// <returns><see langword="null"/> if the file is not a PNG, or is damaged before the pixels.</returns>
    public static PngHeader? Read(ReadOnlyMemory<byte> file)
    {
        PngHeader? header = null;
        foreach (var chunk in new PngChunks(file))
        {
            var data = chunk.Data.Span;

            // 11.2.1 IHDR comes first.
            if (header is not { } found)
            {
                if (chunk.Type != PngChunks.Header || data.Length != 13)
                    return null;
                var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
                if (width <= 0 || height <= 0)
                    return null;
                header = new PngHeader(width, height, data[8], data[9], data[12] == 1, ImageHeader.DefaultDpi);
            }
            else if (chunk.Type == PngChunks.PhysicalSize && data.Length == 9 && data[8] == 1)
            {
                // 11.3.4.3 pHYs: pixels per metre; ignored unless the pixels are square.
                var (x, y) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
                if (x == y && x > 0)
                    header = found with { Dpi = Math.Round(x * 0.0254, 2, MidpointRounding.AwayFromZero) };
            }
            else if (chunk.Type == PngChunks.Pixels)
            {
                return header;
            }
        }

        return null;
    }
}
