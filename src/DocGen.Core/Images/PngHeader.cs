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

    private const string CutOff = "is a damaged PNG: it ends before its pixels";

    /// <summary>The samples of a pixel, with alpha.</summary>
    public int Channels =>
        ColourType switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };

    /// <returns><see langword="null"/> if the file is not a PNG, or is damaged before the pixels.</returns>
    public static PngHeader? Read(ReadOnlyMemory<byte> file) => Read(file, out _);

    /// <param name="problem">Why a PNG is refused, to follow its name; <see langword="null"/> if it is not a PNG.</param>
    internal static PngHeader? Read(ReadOnlyMemory<byte> file, out string? problem)
    {
        PngHeader? header = null;
        var chunks = new PngChunks(file);
        problem = chunks.IsCutOff ? null : CutOff;
        foreach (var chunk in chunks)
        {
            var data = chunk.Data.Span;

            // 11.2.1 IHDR comes first.
            if (header is not { } found)
            {
                if (chunk.Type != PngChunks.Header || ReadHeader(data, out problem) is not { } first)
                    return null;
                header = first;
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
                problem = null;
                return header;
            }
        }

        return null;
    }

    private static PngHeader? ReadHeader(ReadOnlySpan<byte> data, out string? problem)
    {
        problem = CutOff;
        if (data.Length != 13)
            return null;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(data), BinaryPrimitives.ReadInt32BigEndian(data[4..]));
        var (bits, type) = (data[8], data[9]);
        if (!IsAllowed(type, bits))
            problem = $"is a damaged PNG: colour type {type} has no {bits} bits per sample";
        else if (width <= 0 || height <= 0)
            problem = "is a damaged PNG: it has no size";
        else if (data[10] != 0 || data[11] != 0 || data[12] > 1)
            problem = "is a damaged PNG: its compression, filter or interlace method is unknown";
        else
        {
            var header = new PngHeader(width, height, bits, type, data[12] == 1, ImageHeader.DefaultDpi);
            problem = RasterLimits.Problem(width, height, header.Channels * bits);
            return problem is null ? header : null;
        }

        return null;
    }

    /// <summary>Table 12 in 11.2.1: the bit depths of each colour type.</summary>
    private static bool IsAllowed(int type, int bits) =>
        (type, bits) switch
        {
            (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) or (2 or 4 or 6, 8 or 16) => true,
            _ => false,
        };
}
