using System.IO.Compression;
using DocGen.Core.Images;

namespace DocGen.Pdf.Images;

/// <summary>Takes the rows of an image in their order.</summary>
internal delegate void RowTarget(ReadOnlySpan<byte> row);

/// <summary>
/// Reverses the filters of the rows of a PNG image (clause 9) and combines interlaced passes (clause 8). No more is expanded than the
/// header announces, whatever the compressed data would become.
/// </summary>
internal sealed class PngScanlines : IDisposable
{
    // Adam7: the first pixel of each pass, and its steps.
    private static readonly (int X, int Y, int Dx, int Dy)[] Passes =
    [
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    ];

    private readonly BufferedStream _data;
    private readonly PngHeader _header;
    private readonly int _pixelBits;

    private PngScanlines(Stream compressed, in PngHeader header)
    {
        _data = new BufferedStream(new ZLibStream(compressed, CompressionMode.Decompress), 64 * 1024);
        (_header, _pixelBits) = (header, header.Channels * header.BitDepth);
    }

    /// <summary>Expands the rows one by one; of an interlaced image all are in memory.</summary>
    /// <param name="compressed">The data of all IDAT chunks.</param>
    /// <exception cref="InvalidDataException">The data is damaged, or has more or fewer rows than the header says.</exception>
    public static void Decode(Stream compressed, in PngHeader header, RowTarget target)
    {
        using var lines = new PngScanlines(compressed, header);
        if (header.IsInterlaced)
            lines.Interlaced(target);
        else
            lines.Pass(header.Width, header.Height, target);
        lines.End();
    }

    public void Dispose() => _data.Dispose();

    private void Interlaced(RowTarget target)
    {
        var rowBytes = RowBytes(_header.Width);
        var image = new byte[rowBytes * _header.Height];
        foreach (var (x, y, dx, dy) in Passes)
        {
            var (columns, rows) = ((_header.Width - x + dx - 1) / dx, (_header.Height - y + dy - 1) / dy);
            if (columns <= 0 || rows <= 0)
                continue;
            var at = y;
            Pass(
                columns,
                rows,
                row =>
                {
                    for (var c = 0; c < columns; c++)
                        Copy(row, c * _pixelBits, image.AsSpan(at * rowBytes, rowBytes), (x + (c * dx)) * _pixelBits, _pixelBits);
                    at += dy;
                }
            );
        }

        for (var r = 0; r < _header.Height; r++)
            target(image.AsSpan(r * rowBytes, rowBytes));
    }

    private int RowBytes(int width) => ((width * _pixelBits) + 7) / 8;

    private static void Copy(ReadOnlySpan<byte> from, int fromBit, Span<byte> to, int toBit, int bits)
    {
        if (bits >= 8)
        {
            from.Slice(fromBit / 8, bits / 8).CopyTo(to[(toBit / 8)..]);
            return;
        }

        var value = (from[fromBit / 8] >> (8 - bits - (fromBit % 8))) & ((1 << bits) - 1);
        to[toBit / 8] |= (byte)(value << (8 - bits - (toBit % 8)));
    }

    private void Pass(int width, int height, RowTarget target)
    {
        var step = Math.Max(1, _pixelBits / 8);
        var (row, before) = (new byte[RowBytes(width)], new byte[RowBytes(width)]);
        for (var r = 0; r < height; r++)
        {
            var filter = Read();
            Read(row);
            Unfilter(filter, row, before, step);
            target(row);
            (row, before) = (before, row);
        }
    }

    private static void Unfilter(int filter, Span<byte> row, ReadOnlySpan<byte> before, int step)
    {
        switch (filter)
        {
            case 0:
                break;
            case 1:
                for (var i = step; i < row.Length; i++)
                    row[i] += row[i - step];
                break;
            case 2:
                for (var i = 0; i < row.Length; i++)
                    row[i] += before[i];
                break;
            case 3:
                for (var i = 0; i < row.Length; i++)
                    row[i] += (byte)(((i >= step ? row[i - step] : 0) + before[i]) / 2);
                break;
            case 4:
                for (var i = 0; i < row.Length; i++)
                    row[i] += i >= step ? Paeth(row[i - step], before[i], before[i - step]) : before[i];
                break;
            default:
                throw new InvalidDataException($"filter {filter} is unknown");
        }
    }

    private static byte Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var (a, b, c) = (Math.Abs(estimate - left), Math.Abs(estimate - up), Math.Abs(estimate - corner));
        return (byte)(
            a <= b && a <= c ? left
            : b <= c ? up
            : corner
        );
    }

    private int Read()
    {
        Span<byte> one = stackalloc byte[1];
        Read(one);
        return one[0];
    }

    private void Read(Span<byte> bytes)
    {
        if (Guarded(bytes) < bytes.Length)
            throw new InvalidDataException("it has fewer rows than its header says");
    }

    /// <summary>The checksum is compared when the end is read.</summary>
    private void End()
    {
        if (Guarded(stackalloc byte[1]) > 0)
            throw new InvalidDataException("it has more rows than its header says");
    }

    private int Guarded(Span<byte> bytes)
    {
        try
        {
            return _data.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            throw new InvalidDataException("its compressed pixels cannot be read", exception);
        }
    }
}
