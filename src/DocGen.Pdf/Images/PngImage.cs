using DocGen.Core.Images;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Images;

/// <summary>A PNG image as samples row by row (PNG, third edition), with its transparency separated.</summary>
internal sealed class PngImage
{
    private PngImage() { }

    public int Width { get; private init; }

    public int Height { get; private init; }

    /// <summary>The bits per sample: 1, 2, 4, 8 or 16.</summary>
    public int Bits { get; private init; }

    /// <summary>The samples per pixel, 1 or 3, without transparency.</summary>
    public int Channels { get; private init; }

    public ReadOnlyMemory<byte> Samples { get; private init; }

    /// <summary>Three bytes per colour; empty if the image is not indexed.</summary>
    public ReadOnlyMemory<byte> Palette { get; private init; }

    /// <summary>One byte of opacity per pixel, or <see langword="null"/> if all pixels are opaque.</summary>
    public byte[]? Alpha { get; private init; }

    /// <exception cref="InvalidDataException">The file is not a PNG, or it is damaged.</exception>
    public static PngImage Read(ReadOnlyMemory<byte> file)
    {
        if (PngHeader.Read(file) is not { } header)
            throw new InvalidDataException("it has no header, or no pixels");
        var chunks = new Chunks(file);
        var (width, height, bits, type) = (header.Width, header.Height, header.BitDepth, header.ColourType);
        var channels = type switch
        {
            0 or 3 => 1,
            2 => 3,
            4 => 2,
            6 => 4,
            _ => throw new InvalidDataException($"colour type {type} is unknown"),
        };
        var samples = PngScanlines.Decode(Deflate.Expand(chunks.Data), width, height, bits, channels, header.IsInterlaced);
        var hasAlpha = channels is 2 or 4;
        var alpha = hasAlpha
            ? PngAlpha.Split(ref samples, bits, channels)
            : PngAlpha.OfColour(samples, width, height, bits, channels, type == 3, chunks.Transparency.Span);
        return new PngImage
        {
            Width = width,
            Height = height,
            Bits = bits,
            Channels = hasAlpha ? channels - 1 : channels,
            Samples = samples,
            Palette = type == 3 ? chunks.Palette : default,
            Alpha = alpha,
        };
    }

    /// <summary>The chunks that are needed.</summary>
    private sealed class Chunks
    {
        public Chunks(ReadOnlyMemory<byte> file)
        {
            using var data = new MemoryStream();
            var chunks = new PngChunks(file);
            while (chunks.MoveNext())
            {
                switch (chunks.Current.Type)
                {
                    case PngChunks.Palette:
                        Palette = chunks.Current.Data;
                        break;
                    case PngChunks.Transparency:
                        Transparency = chunks.Current.Data;
                        break;
                    case PngChunks.Pixels:
                        data.Write(chunks.Current.Data.Span);
                        break;
                    default:
                        break;
                }
            }

            if (chunks.IsCutOff)
                throw new InvalidDataException("a chunk extends beyond the end of the file");
            Data = data.ToArray();
        }

        public ReadOnlyMemory<byte> Palette { get; }

        public ReadOnlyMemory<byte> Transparency { get; }

        public ReadOnlyMemory<byte> Data { get; }
    }
}
