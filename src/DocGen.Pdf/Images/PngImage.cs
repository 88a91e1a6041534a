using System.Buffers.Binary;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Images;

/// <summary>A PNG image as samples row by row (PNG, third edition), with its transparency separated.</summary>
internal sealed class PngImage
{
    private const int HeaderLength = 8;

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
        var chunks = new Chunks(file);
        var header = chunks.Header.Span;
        var (width, height) = (BinaryPrimitives.ReadInt32BigEndian(header), BinaryPrimitives.ReadInt32BigEndian(header[4..]));
        var (bits, type, interlaced) = (header[8], header[9], header[12] == 1);
        var channels = type switch
        {
            0 or 3 => 1,
            2 => 3,
            4 => 2,
            6 => 4,
            _ => throw new InvalidDataException($"colour type {type} is unknown"),
        };
        if (width <= 0 || height <= 0)
            throw new InvalidDataException("it has no pixels");
        var samples = PngScanlines.Decode(Deflate.Expand(chunks.Data), width, height, bits, channels, interlaced);
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
            for (var at = HeaderLength; at + 12 <= file.Length; )
            {
                var length = BinaryPrimitives.ReadInt32BigEndian(file.Span[at..]);
                if (length < 0 || at + 12 + length > file.Length)
                    throw new InvalidDataException("a chunk ends behind the file");
                var content = file.Slice(at + 8, length);
                var type = file.Span.Slice(at + 4, 4);
                if (type.SequenceEqual("IHDR"u8))
                    Header = content;
                else if (type.SequenceEqual("PLTE"u8))
                    Palette = content;
                else if (type.SequenceEqual("tRNS"u8))
                    Transparency = content;
                else if (type.SequenceEqual("IDAT"u8))
                    data.Write(content.Span);
                at += 12 + length;
            }

            if (Header.Length != 13)
                throw new InvalidDataException("it has no header");
            Data = data.ToArray();
        }

        public ReadOnlyMemory<byte> Header { get; }

        public ReadOnlyMemory<byte> Palette { get; }

        public ReadOnlyMemory<byte> Transparency { get; }

        public ReadOnlyMemory<byte> Data { get; }
    }
}
