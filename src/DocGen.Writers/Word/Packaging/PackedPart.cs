using System.Buffers.Binary;
using System.IO.Compression;
using DocGen.Core.Cancellation;

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

    /// <summary>How much is compressed in a step, in bytes: some milliseconds.</summary>
    private const int BytesInStep = 1024 * 1024;

    /// <summary>Compresses XML whose size does not depend on the document.</summary>
    public static PackedPart Pack(ReadOnlySpan<byte> content) => Pack(content, CompressionLevel.Fastest, Work.Uninterrupted);

    /// <summary>Compresses XML.</summary>
    public static PackedPart Pack(ReadOnlySpan<byte> content, Work work) => Pack(content, CompressionLevel.Fastest, work);

    /// <summary>Wraps data that is already compressed.</summary>
    public static PackedPart Store(ReadOnlySpan<byte> content, Work work) => Pack(content, CompressionLevel.NoCompression, work);

    // GZip is deflate with a checksum: the stream that compresses also computes the CRC that the zip container needs.
    private static PackedPart Pack(ReadOnlySpan<byte> content, CompressionLevel level, Work work)
    {
        var target = new MemoryStream((content.Length / (level == CompressionLevel.NoCompression ? 1 : 6)) + 128);
        using (var gzip = new GZipStream(target, level, leaveOpen: true))
        {
            for (var rest = content; !rest.IsEmpty; rest = rest[Math.Min(rest.Length, BytesInStep)..])
            {
                work.Step();
                gzip.Write(rest[..Math.Min(rest.Length, BytesInStep)]);
            }
        }

        if (content.IsEmpty)
            throw new ArgumentException("a part has content", nameof(content));
        var bytes = target.GetBuffer().AsMemory(0, (int)target.Length);
        var crc = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Span[^GzipTrailer..]);
        return new PackedPart(bytes[GzipHeader..^GzipTrailer], crc, content.Length);
    }
}
