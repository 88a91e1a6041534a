using System.IO.Compression;

namespace DocGen.Pdf.Objects;

/// <summary>zlib streams (RFC 1950), with their checksum.</summary>
internal static class Deflate
{
    /// <summary>Compresses bytes.</summary>
    public static byte[] Compress(ReadOnlySpan<byte> bytes, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var target = new MemoryStream((bytes.Length / 3) + 64);
        using (var zlib = new ZLibStream(target, level, leaveOpen: true))
        {
            zlib.Write(bytes);
        }

        return target.ToArray();
    }
}
