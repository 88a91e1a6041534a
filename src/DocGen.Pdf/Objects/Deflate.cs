using System.IO.Compression;
using DocGen.Core.Cancellation;

namespace DocGen.Pdf.Objects;

/// <summary>zlib streams (RFC 1950), with their checksum.</summary>
internal static class Deflate
{
    /// <summary>How much is compressed in a step, in bytes: some milliseconds.</summary>
    private const int BytesInStep = 1024 * 1024;

    /// <summary>Compresses bytes.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> bytes, Work work)
    {
        using var target = new MemoryStream((bytes.Length / 3) + 64);
        using (var zlib = new ZLibStream(target, CompressionLevel.Fastest, leaveOpen: true))
        {
            for (var rest = bytes; !rest.IsEmpty; rest = rest[Math.Min(rest.Length, BytesInStep)..])
            {
                work.Step();
                zlib.Write(rest[..Math.Min(rest.Length, BytesInStep)]);
            }
        }

        return target.ToArray();
    }
}
