using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.IO.Hashing;
using System.Text;

namespace DocGen.Fuzz.Fuzzing;

/// <summary>Changes files at random, from a seed: the same seed gives the same files.</summary>
/// <param name="random">Where chance comes from.</param>
/// <param name="words">What may be inserted.</param>
/// <param name="others">Other examples of the kind, of which parts may be inserted.</param>
internal sealed class Mutation(Random random, ImmutableArray<byte[]> words, ImmutableArray<byte[]> others)
{
    private const int LengthLimit = 200_000;

    private static readonly ImmutableArray<string> Numbers =
    [
        "0",
        "-1",
        "1",
        "65536",
        "2147483647",
        "2147483648",
        "-9223372036854775808",
        "1e999",
        "1e-400",
        "1.5",
        "0x7f",
        "00",
        "99999999999999999999999999999999",
        "NaN",
    ];

    /// <summary>One to four changes anywhere in a file.</summary>
    public byte[] Bytes(byte[] content)
    {
        for (var changes = random.Next(1, 5); changes > 0; changes--)
            content = Once(content);
        return content.Length > LengthLimit ? content[..LengthLimit] : content;
    }

    /// <summary>A PNG whose chunks are changed, mostly with the checksums that fit, so that the reader gets beyond them.</summary>
    public byte[] Png(byte[] content)
    {
        if (random.Next(4) == 0)
            return Bytes(content);
        using var changed = new MemoryStream();
        changed.Write(content.AsSpan(0, Math.Min(8, content.Length)));
        var target = random.Next(4);
        for (int at = 8, chunk = 0; at + 12 <= content.Length; chunk++)
        {
            var length = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(at)), (uint)(content.Length - at - 12));
            var type = content.AsSpan(at + 4, 4).ToArray();
            var data = content.AsSpan(at + 8, length).ToArray();
            if (chunk == target)
            {
                data = Encoding.ASCII.GetString(type) == "IDAT" && random.Next(2) == 0 ? Deflated(data) : Once(data);
                if (random.Next(8) == 0)
                    WriteChunk(changed, type, data);
            }

            WriteChunk(changed, type, data);
            at += 12 + length;
        }

        return changed.ToArray();
    }

    /// <summary>A package of Open Packaging Conventions of which one part is changed.</summary>
    public byte[] Package(byte[] content)
    {
        if (random.Next(8) == 0)
            return Bytes(content);
        using var changed = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(content)))
        using (var to = new ZipArchive(changed, ZipArchiveMode.Create, leaveOpen: true))
        {
            var parts = from.Entries.ToList();
            var target = random.Next(parts.Count);
            for (var i = 0; i < parts.Count; i++)
            {
                using var part = new MemoryStream();
                using (var stream = parts[i].Open())
                    stream.CopyTo(part);
                var bytes = part.ToArray();
                if (i == target && random.Next(10) == 0)
                    continue;
                using var entry = to.CreateEntry(parts[i].FullName, CompressionLevel.Fastest).Open();
                entry.Write(i == target ? Bytes(bytes) : bytes);
            }
        }

        return changed.ToArray();
    }

    private byte[] Once(byte[] content)
    {
        var from = random.Next(content.Length + 1);
        var length = Math.Min(content.Length - from, 1 << random.Next(8));
        return random.Next(9) switch
        {
            0 => Splice(content, from, length, []),
            1 => Splice(content, from, 0, content.AsSpan(from, length)),
            2 => Splice(content, from, 0, Pick(words)),
            3 => Splice(content, from, length, Pick(words)),
            4 => Splice(content, from, 0, Part(Pick(others))),
            5 => Splice(content, from, Math.Min(1, length), [(byte)random.Next(256)]),
            6 => Splice(content, from, 0, Repeated(Pick(words))),
            7 => ChangeNumber(content, from),
            8 => content[..from],
            _ => throw new InvalidOperationException("there are nine kinds of change"),
        };
    }

    private static byte[] Splice(byte[] content, int from, int length, ReadOnlySpan<byte> inserted) =>
        [.. content.AsSpan(0, from), .. inserted, .. content.AsSpan(from + length)];

    private byte[] Part(byte[] content)
    {
        var from = random.Next(content.Length + 1);
        return content.AsSpan(from, Math.Min(content.Length - from, 1 << random.Next(10))).ToArray();
    }

    private byte[] Repeated(byte[] word)
    {
        var times = 1 << random.Next(12);
        var repeated = new byte[Math.Min(LengthLimit, word.Length * times)];
        for (var i = 0; i < repeated.Length; i++)
            repeated[i] = word[i % word.Length];
        return repeated;
    }

    private byte[] ChangeNumber(byte[] content, int from)
    {
        while (from < content.Length && !char.IsAsciiDigit((char)content[from]))
            from++;
        var end = from;
        while (end < content.Length && char.IsAsciiDigit((char)content[end]))
            end++;
        var number = random.Next(3) == 0 ? random.Next(100).ToString(CultureInfo.InvariantCulture) : Numbers[random.Next(Numbers.Length)];
        return Splice(content, from, end - from, Encoding.ASCII.GetBytes(number));
    }

    private byte[] Pick(ImmutableArray<byte[]> all) => all[random.Next(all.Length)];

    /// <summary>The data of a chunk of pixels, changed below their compression; if the chunk cannot be read alone, as it is.</summary>
    private byte[] Deflated(byte[] data)
    {
        using var pixels = new MemoryStream();
        try
        {
            using var inflate = new ZLibStream(new MemoryStream(data), CompressionMode.Decompress);
            inflate.CopyTo(pixels);
        }
        catch (InvalidDataException)
        {
            return Once(data);
        }

        using var compressed = new MemoryStream();
        using (var deflate = new ZLibStream(compressed, CompressionLevel.Fastest, leaveOpen: true))
            deflate.Write(Once(pixels.ToArray()));
        return compressed.ToArray();
    }

    private static void WriteChunk(MemoryStream png, byte[] type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(type);
        png.Write(data);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc32.HashToUInt32([.. type, .. data]));
        png.Write(number);
    }
}
