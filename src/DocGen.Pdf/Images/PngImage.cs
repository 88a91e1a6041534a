using System.IO.Compression;
using DocGen.Core.Images;

namespace DocGen.Pdf.Images;

/// <summary>
/// A PNG image (PNG, third edition) with its samples row by row and its transparency separated. Both are compressed as they are read, so
/// that the whole image is never in memory.
/// </summary>
internal sealed class PngImage
{
    private PngImage() { }

    public int Width { get; private init; }

    public int Height { get; private init; }

    /// <summary>The bits per sample: 1, 2, 4, 8 or 16.</summary>
    public int Bits { get; private init; }

    /// <summary>The samples per pixel, 1 or 3, without transparency.</summary>
    public int Channels { get; private init; }

    /// <summary>A zlib stream.</summary>
    public ReadOnlyMemory<byte> Samples { get; private init; }

    /// <summary>Three bytes per colour; empty if the image is not indexed.</summary>
    public ReadOnlyMemory<byte> Palette { get; private init; }

    /// <summary>One byte of opacity per pixel, as a zlib stream, or <see langword="null"/> if all pixels are opaque.</summary>
    public ReadOnlyMemory<byte>? Alpha { get; private init; }

    /// <exception cref="InvalidDataException">The file is not a PNG, or it is damaged.</exception>
    public static PngImage Read(ReadOnlyMemory<byte> file)
    {
        if (PngHeader.Read(file) is not { } header)
            throw new InvalidDataException("it has no header, or no pixels");
        var chunks = new Chunks(file);
        if (header.ColourType == 3)
            CheckPalette(chunks.Palette.Length, header.BitDepth);
        var alpha = new PngAlpha(header, chunks.Transparency.Span);
        var channels = header.Channels - (alpha.HasChannel ? 1 : 0);
        using var samples = new Compressed();
        using var mask = new Compressed();
        var colours = new byte[alpha.HasChannel ? header.Width * channels * header.BitDepth / 8 : 0];
        var opacities = new byte[alpha.IsAny ? header.Width : 0];
        var isOpaque = alpha.HasChannel || !alpha.IsAny;
        PngScanlines.Decode(
            new MemoryStream(chunks.Data, writable: false),
            header,
            row =>
            {
                if (alpha.IsAny)
                    alpha.Split(row, colours, opacities);
                samples.Write(alpha.HasChannel ? colours : row);
                mask.Write(opacities);
                isOpaque &= !opacities.AsSpan().ContainsAnyExcept(byte.MaxValue);
            }
        );
        return new PngImage
        {
            Width = header.Width,
            Height = header.Height,
            Bits = header.BitDepth,
            Channels = channels,
            Samples = samples.End(),
            Palette = header.ColourType == 3 ? chunks.Palette : default,
            Alpha = isOpaque ? (ReadOnlyMemory<byte>?)null : mask.End(),
        };
    }

    /// <summary>11.2.2: three bytes a colour, no more colours than a sample can name.</summary>
    private static void CheckPalette(int length, int bits)
    {
        if (length == 0 || length % 3 != 0 || length / 3 > 1 << bits)
            throw new InvalidDataException("its palette is missing, or is too long");
    }

    /// <summary>
    /// Compresses rows in large parts: what comes of them depends a little on where the parts end, and most pictures are one part.
    /// </summary>
    private sealed class Compressed : IDisposable
    {
        private const int PartSize = 16 << 20;

        private readonly MemoryStream _part = new();
        private readonly MemoryStream _bytes = new();
        private readonly ZLibStream _zlib;

        public Compressed() => _zlib = new ZLibStream(_bytes, CompressionLevel.Fastest, leaveOpen: true);

        public void Write(ReadOnlySpan<byte> row)
        {
            _part.Write(row);
            if (_part.Length >= PartSize)
                Flush();
        }

        public ReadOnlyMemory<byte> End()
        {
            Flush();
            _zlib.Dispose();
            return _bytes.GetBuffer().AsMemory(0, (int)_bytes.Length);
        }

        public void Dispose()
        {
            _zlib.Dispose();
            _bytes.Dispose();
            _part.Dispose();
        }

        private void Flush()
        {
            _zlib.Write(_part.GetBuffer(), 0, (int)_part.Length);
            _part.SetLength(0);
        }
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

        public byte[] Data { get; }
    }
}
