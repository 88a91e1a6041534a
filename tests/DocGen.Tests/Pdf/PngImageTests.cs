using System.Buffers.Binary;
using System.IO.Compression;
using DocGen.Core.Images;
using DocGen.Pdf.Images;

namespace DocGen.Tests.Pdf;

/// <summary>PNG pictures: each kind is read, and none takes more than it announces.</summary>
[Collection(nameof(MeasuredAlone))]
public sealed class PngImageTests
{
    private static readonly (int Type, int[] Depths)[] Kinds =
    [
        (0, [1, 2, 4, 8, 16]),
        (2, [8, 16]),
        (3, [1, 2, 4, 8]),
        (4, [8, 16]),
        (6, [8, 16]),
    ];

    public static TheoryData<int, int, bool> Allowed
    {
        get
        {
            var data = new TheoryData<int, int, bool>();
            foreach (var (type, depths) in Kinds)
            foreach (var bits in depths)
            {
                data.Add(type, bits, false);
                data.Add(type, bits, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Allowed))]
    public void Each_kind_of_the_standard_is_read(int type, int bits, bool isInterlaced)
    {
        // All samples are alike, so that every row of every pass is too.
        var value = (byte)(bits < 8 ? 0xFF : 0x5A);
        const int width = 19;
        const int height = 11;
        var png = PngImage.Read(Png(width, height, bits, type, isInterlaced, value));
        var channels = type is 2 or 6 ? 3 : 1;
        var row = ((width * bits * channels) + 7) / 8;
        var samples = Expanded(png.Samples);
        Assert.Equal((width, height, bits, channels), (png.Width, png.Height, png.Bits, png.Channels));
        Assert.Equal(row * height, samples.Length);
        var whole = (width * bits * channels) / 8;
        for (var y = 0; y < height; y++)
            Assert.All(samples.AsSpan(y * row, whole).ToArray(), sample => Assert.Equal(value, sample));
        if (type is 4 or 6)
            Assert.Equal(Enumerable.Repeat(value, width * height), Expanded(png.Alpha!.Value));
        else
            Assert.Null(png.Alpha);
    }

    [Fact]
    public void Every_other_kind_is_refused()
    {
        for (var type = 0; type < 8; type++)
        for (var bits = 0; bits <= 32; bits++)
        {
            var isKind = Kinds.Any(kind => kind.Type == type && kind.Depths.Contains(bits));
            Assert.Equal(isKind, PngHeader.Read(Header(1, 1, bits, type, false)) is not null);
            Assert.Equal(isKind, ImageHeader.Describe(Header(1, 1, bits, type, false), out var problem) is not null);
            Assert.Equal(isKind ? null : $"is a damaged PNG: colour type {type} has no {bits} bits per sample", problem);
        }
    }

    [Theory]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(19_000, 19_000)]
    [InlineData(100_001, 1)]
    [InlineData(1, 100_001)]
    public void A_size_beyond_the_limits_is_refused(int width, int height)
    {
        Assert.Null(ImageHeader.Describe(Header(width, height, 8, 6, false), out var problem));
        Assert.StartsWith($"has {width} x {height} pixels, which take ", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6400, 6400, 8, 6, false)]
    [InlineData(4500, 4500, 16, 6, true)]
    [InlineData(100_000, 13_000, 1, 3, false)]
    public void The_largest_pictures_take_seconds_and_not_half_a_gigabyte(int width, int height, int bits, int type, bool isInterlaced)
    {
        var file = Png(width, height, bits, type, isInterlaced, 0);
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var png = PngImage.Read(file);
        Assert.Equal((width, height), (png.Width, png.Height));
        // What an interlaced picture must have in memory, and the buffers.
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, isInterlaced ? 280 << 20 : 100 << 20);
    }

    [Fact]
    public void What_the_data_have_beyond_the_rows_is_not_expanded()
    {
        var file = Png(2, 2, 8, 0, false, 0, extra: 50 << 20);
        GC.Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var exception = Assert.Throws<InvalidDataException>(() => PngImage.Read(file));
        Assert.Equal("it has more rows than its header says", exception.Message);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 8 << 20);
    }

    [Fact]
    public void Rows_compressed_one_by_one_are_compressed_as_in_one_piece()
    {
        var samples = new byte[3 * 700 * 900];
        for (var i = 0; i < samples.Length; i++)
            samples[i] = (byte)((i * 31 / 7) ^ (i / 2100) ^ (i % 13 == 0 ? i >> 3 : 0));
        var rows = new MemoryStream();
        for (var y = 0; y < 900; y++)
        {
            rows.WriteByte(0);
            rows.Write(samples.AsSpan(y * 2100, 2100));
        }

        using var whole = new MemoryStream();
        using (var zlib = new ZLibStream(whole, CompressionLevel.Fastest, leaveOpen: true))
            zlib.Write(samples);
        var png = PngImage.Read(File(Header(700, 900, 8, 2, false), rows.ToArray()));
        Assert.Equal(whole.ToArray(), png.Samples.ToArray());
    }

    private static byte[] Expanded(ReadOnlyMemory<byte> compressed)
    {
        using var source = new ZLibStream(new MemoryStream(compressed.ToArray()), CompressionMode.Decompress);
        using var target = new MemoryStream();
        source.CopyTo(target);
        return target.ToArray();
    }

    private static byte[] Png(int width, int height, int bits, int type, bool isInterlaced, byte value, int extra = 0)
    {
        var pixel =
            bits
            * type switch
            {
                2 => 3,
                4 => 2,
                6 => 4,
                _ => 1,
            };
        var rows = new MemoryStream();
        (int X, int Y, int Dx, int Dy)[] passes = isInterlaced
            ? [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)]
            : [(0, 0, 1, 1)];
        foreach (var (x, y, dx, dy) in passes)
        {
            var (columns, lines) = ((width - x + dx - 1) / dx, (height - y + dy - 1) / dy);
            if (columns <= 0)
                continue;
            var row = new byte[1 + (((columns * pixel) + 7) / 8)];
            row.AsSpan(1).Fill(value);
            for (var i = 0; i < lines; i++)
                rows.Write(row);
        }

        rows.Write(new byte[extra]);
        return File(Header(width, height, bits, type, isInterlaced), rows.ToArray());
    }

    /// <summary>A file that ends where its pixels begin.</summary>
    private static byte[] Header(int width, int height, int bits, int type, bool isInterlaced)
    {
        var data = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(data, width);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(4), height);
        (data[8], data[9], data[12]) = ((byte)bits, (byte)type, (byte)(isInterlaced ? 1 : 0));
        byte[] palette = type == 3 ? Chunk("PLTE", new byte[3 << Math.Min(bits, 8)]) : [];
        return [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR", data), .. palette, .. Chunk("IDAT", [])];
    }

    private static byte[] File(byte[] header, byte[] rows)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(rows);
        return [.. header, .. Chunk("IDAT", compressed.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        var chunk = new byte[data.Length + 12];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        System.Text.Encoding.ASCII.GetBytes(type, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        return chunk;
    }
}
