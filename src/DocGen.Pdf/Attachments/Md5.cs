using System.Buffers.Binary;
using System.Numerics;

namespace DocGen.Pdf.Attachments;

/// <summary>
/// MD5 (RFC 1321), required as the checksum of an embedded file (ISO 32000-1, table 46). It detects accidental damage, not tampering. Own
/// code, because the implementation of the platform loads OpenSSL into the process.
/// </summary>
internal static class Md5
{
    public const int Size = 16;
    private const int Block = 64;

    private static readonly uint[] Sines =
    [
        .. Enumerable.Range(1, 64).Select(i => (uint)(long)Math.Floor(Math.Abs(Math.Sin(i)) * 4294967296.0)),
    ];
    private static readonly int[] Shifts = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

    /// <summary>The digest of the bytes, 16 bytes long.</summary>
    public static byte[] Hash(ReadOnlySpan<byte> bytes)
    {
        Span<uint> state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
        var whole = bytes.Length / Block * Block;
        for (var i = 0; i < whole; i += Block)
            Add(state, bytes.Slice(i, Block));

        // The remaining bytes, the padding that begins with a single 1 bit, and the length in bits.
        Span<byte> tail = stackalloc byte[2 * Block];
        tail.Clear();
        bytes[whole..].CopyTo(tail);
        var rest = bytes.Length - whole;
        tail[rest] = 0x80;
        var length = rest < Block - sizeof(ulong) ? Block : 2 * Block;
        BinaryPrimitives.WriteUInt64LittleEndian(tail[(length - sizeof(ulong))..], (ulong)bytes.Length * 8);
        for (var i = 0; i < length; i += Block)
            Add(state, tail.Slice(i, Block));

        var digest = new byte[Size];
        for (var i = 0; i < state.Length; i++)
            BinaryPrimitives.WriteUInt32LittleEndian(digest.AsSpan(4 * i), state[i]);
        return digest;
    }

    private static void Add(Span<uint> state, ReadOnlySpan<byte> block)
    {
        var (a, b, c, d) = (state[0], state[1], state[2], state[3]);
        for (var i = 0; i < Sines.Length; i++)
        {
            var (mixed, word) = (i / 16) switch
            {
                0 => ((b & c) | (~b & d), i),
                1 => ((b & d) | (c & ~d), (5 * i) + 1),
                2 => (b ^ c ^ d, (3 * i) + 5),
                _ => (c ^ (b | ~d), 7 * i),
            };
            var sum = a + mixed + Sines[i] + BinaryPrimitives.ReadUInt32LittleEndian(block[(4 * (word % 16))..]);
            (a, d, c, b) = (d, c, b, b + BitOperations.RotateLeft(sum, Shifts[(i / 16 * 4) + (i % 4)]));
        }

        state[0] += a;
        state[1] += b;
        state[2] += c;
        state[3] += d;
    }
}
