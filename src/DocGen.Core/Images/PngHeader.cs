using System.Buffers.Binary;

namespace DocGen.Core.Images;

/// <summary>PNG (W3C PNG specification, third edition): the chunks before the pixels.</summary>
internal static class PngHeader
{
    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static ImageHeader? Read(ReadOnlySpan<byte> file)
    {
        if (!file.StartsWith(Signature))
            return null;
        var (width, height, dpi) = (0, 0, ImageHeader.DefaultDpi);
        for (var rest = file[Signature.Length..]; rest.Length >= 12; )
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(rest);
            if (length > rest.Length - 12)
                return null;
            var type = rest.Slice(4, 4);
            var data = rest.Slice(8, (int)length);

            // 11.2.1 IHDR comes first.
            if (width == 0)
            {
                if (!type.SequenceEqual("IHDR"u8) || length != 13)
                    return null;
                width = BinaryPrimitives.ReadInt32BigEndian(data);
                height = BinaryPrimitives.ReadInt32BigEndian(data[4..]);
                if (width <= 0 || height <= 0)
                    return null;
            }
            else if (type.SequenceEqual("pHYs"u8) && length == 9 && data[8] == 1)
            {
                // 11.3.4.3 pHYs: pixels per metre; only square pixels are taken.
                var (x, y) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
                if (x == y && x > 0)
                    dpi = Math.Round(x * 0.0254, 2, MidpointRounding.AwayFromZero);
            }
            else if (type.SequenceEqual("IDAT"u8))
            {
                return new ImageHeader("image/png", width, height, dpi);
            }

            rest = rest[(int)(length + 12)..];
        }

        return null;
    }
}
