using System.Buffers.Binary;

namespace DocGen.Pdf.Images;

/// <summary>The frame header of a JPEG file (ITU-T T.81, B.2.2).</summary>
internal readonly record struct JpegImage(int Width, int Height, int Components)
{
    /// <exception cref="InvalidDataException">The file has no frame header.</exception>
    public static JpegImage Read(ReadOnlySpan<byte> bytes)
    {
        for (var at = 2; at + 9 < bytes.Length; )
        {
            if (bytes[at] != 0xFF)
            {
                at++;
                continue;
            }

            var marker = bytes[at + 1];
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new JpegImage(
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 7)..]),
                    BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 5)..]),
                    bytes[at + 9]
                );
            at +=
                marker is 0xFF ? 1
                : marker is 0x01 or (>= 0xD0 and <= 0xD9) ? 2
                : 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
        }

        throw new InvalidDataException("it has no frame header");
    }
}
