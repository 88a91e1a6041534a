using System.Buffers.Binary;

namespace DocGen.Pdf.Images;

/// <summary>The transparency of a PNG image as a soft mask with one byte per pixel.</summary>
internal static class PngAlpha
{
    /// <summary>Removes the alpha channel from the samples and returns it.</summary>
    public static byte[]? Split(ref byte[] samples, int bits, int channels)
    {
        var bytes = bits / 8;
        var pixels = samples.Length / (channels * bytes);
        var (colours, alpha) = (new byte[pixels * (channels - 1) * bytes], new byte[pixels]);
        var opaque = true;
        for (var i = 0; i < pixels; i++)
        {
            var pixel = samples.AsSpan(i * channels * bytes, channels * bytes);
            pixel[..((channels - 1) * bytes)].CopyTo(colours.AsSpan(i * (channels - 1) * bytes));
            // The upper byte of a 16-bit sample.
            alpha[i] = pixel[(channels - 1) * bytes];
            opaque &= alpha[i] == byte.MaxValue;
        }

        samples = colours;
        return opaque ? null : alpha;
    }

    /// <summary>
    /// The contents of the tRNS chunk: the opacities of the palette entries, or the single transparent colour (PNG, 11.3.2.1).
    /// </summary>
    public static byte[]? OfColour(
        byte[] samples,
        int width,
        int height,
        int bits,
        int channels,
        bool isPalette,
        ReadOnlySpan<byte> transparency
    )
    {
        if (transparency.IsEmpty)
            return null;
        var alpha = new byte[width * height];
        var rowBytes = ((width * bits * channels) + 7) / 8;
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                if (isPalette)
                {
                    var index = Sample(samples, (y * rowBytes * 8) + (x * bits), bits);
                    alpha[(y * width) + x] = index < transparency.Length ? transparency[index] : byte.MaxValue;
                    continue;
                }

                var hidden = true;
                for (var c = 0; c < channels; c++)
                    hidden &=
                        Sample(samples, (y * rowBytes * 8) + (((x * channels) + c) * bits), bits)
                        == BinaryPrimitives.ReadUInt16BigEndian(transparency[(2 * c)..]);
                alpha[(y * width) + x] = hidden ? byte.MinValue : byte.MaxValue;
            }
        }

        return alpha;
    }

    private static int Sample(byte[] samples, int bit, int bits) =>
        bits switch
        {
            16 => BinaryPrimitives.ReadUInt16BigEndian(samples.AsSpan(bit / 8)),
            8 => samples[bit / 8],
            _ => (samples[bit / 8] >> (8 - bits - (bit % 8))) & ((1 << bits) - 1),
        };
}
