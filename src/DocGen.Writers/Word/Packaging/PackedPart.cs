using System.Buffers.Binary;
using System.IO.Compression;

namespace DocGen.Writers.Word.Packaging;

/// <summary>The deflated bytes of a part, ready to be copied into any number of packages.</summary>
/// <param name="Deflated">Raw deflate (RFC 1951).</param>
/// <param name="Crc">The CRC-32 of the content.</param>
/// <param name="Size">The size of the content in bytes.</param>
internal sealed record PackedPart(ReadOnlyMemory<byte> Deflated, uint Crc, int Size)
{
    // RFC 1952: a header of ten bytes if there is no name or comment; CRC-32 and size after the data.
    private const int GzipHeader = 10;
    private const int GzipTrailer = 8;

    /// <summary>Compresses XML.</summary>
    public static PackedPart Pack(ReadOnlySpan<byte> content) => Pack(content, CompressionLevel.Fastest);

    /// <summary>Wraps data that is already compressed.</summary>
    public static PackedPart Store(ReadOnlySpan<byte> content) => Pack(content, CompressionLevel.NoCompression);

    // GZip is deflate with a checksum: the stream that compresses also computes the CRC that the zip container needs.
    private static PackedPart Pack(ReadOnlySpan<byte> content, CompressionLevel level)
    {
        var target = new MemoryStream((content.Length / (level == CompressionLevel.NoCompression ? 1 : 6)) + 128);
        using (var gzip = new GZipStream(target, level, leaveOpen: true))
        {
            gzip.Write(content);
        }

        if (content.IsEmpty)
            throw new ArgumentException("a part has content", nameof(content));
        var bytes = target.GetBuffer().AsMemory(0, (int)target.Length);
        var crc = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[^GzipTrailer..]);
        return new PackedPart(bytes[GzipHeader..^GzipTrailer], crc, content.Length);
    }
}
