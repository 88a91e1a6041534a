using System.Buffers.Binary;

namespace DocGen.Core.Images;

/// <summary>What a PNG says before its pixels (W3C PNG specification, third edition).</summary>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="BitDepth">Bits of a sample: 1, 2, 4, 8 or 16.</param>
/// <param name="ColourType">0 grey, 2 colours, 3 palette, 4 and 6 the first two with opacity (11.2.1).</param>
/// <param name="IsInterlaced">Whether the pixels come in the seven passes of Adam7.</param>
/// <param name="Dpi">Pixels per inch; 96 when the file says nothing.</param>
public readonly record struct PngHeader(int Width, int Height, int BitDepth, int ColourType, bool IsInterlaced, double Dpi)
{
    public const string MediaType = "image/png";

    /// <returns><see langword="null"/> when the file is no PNG, or is broken before its pixels.</returns>
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
                // 11.3.4.3 pHYs: pixels per metre; only square pixels are taken.
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
