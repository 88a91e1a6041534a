using System.Buffers.Binary;
using DocGen.Core.Images;

namespace DocGen.Pdf.Images;

/// <summary>
/// The transparency of a PNG image as a soft mask with one byte per pixel: its alpha channel, or the contents of the tRNS chunk, which are
/// the opacities of the palette entries or the single transparent colour (PNG, 11.3.1.1).
/// </summary>
internal sealed class PngAlpha
{
    private readonly PngHeader _header;
    private readonly byte[] _opacities;
    private readonly int[] _hidden;

    /// <param name="transparency">The data of the tRNS chunk.</param>
    /// <exception cref="InvalidDataException">The chunk does not fit the colour type.</exception>
    public PngAlpha(in PngHeader header, ReadOnlySpan<byte> transparency)
    {
        _header = header;
        (_opacities, _hidden) = ([], []);
        if (HasChannel || transparency.IsEmpty)
            return;
        if (header.ColourType == 3)
        {
            _opacities = transparency.ToArray();
            return;
        }

        if (transparency.Length != 2 * header.Channels)
            throw new InvalidDataException("its transparent colour is cut off");
        _hidden = new int[header.Channels];
        for (var c = 0; c < _hidden.Length; c++)
            _hidden[c] = BinaryPrimitives.ReadUInt16BigEndian(transparency[(2 * c)..]);
    }

    /// <summary>Whether opacity is stored in each pixel.</summary>
    public bool HasChannel => _header.ColourType is 4 or 6;

    /// <summary>Whether the image can have pixels that are not opaque.</summary>
    public bool IsAny => HasChannel || _opacities.Length > 0 || _hidden.Length > 0;

    /// <summary>Writes the opacities of a row.</summary>
    /// <param name="colours">Gets the samples without the alpha channel, if there is one.</param>
    public void Split(ReadOnlySpan<byte> row, Span<byte> colours, Span<byte> alpha)
    {
        var bits = _header.BitDepth;
        if (HasChannel)
        {
            var sample = bits / 8;
            var own = (_header.Channels - 1) * sample;
            for (var x = 0; x < alpha.Length; x++)
            {
                var pixel = row.Slice(x * (own + sample), own + sample);
                pixel[..own].CopyTo(colours[(x * own)..]);
                // The upper byte of a 16-bit sample.
                alpha[x] = pixel[own];
            }

            return;
        }

        for (var x = 0; x < alpha.Length; x++)
        {
            if (_hidden.Length == 0)
            {
                var index = Sample(row, x * bits, bits);
                alpha[x] = index < _opacities.Length ? _opacities[index] : byte.MaxValue;
                continue;
            }

            var isHidden = true;
            for (var c = 0; c < _hidden.Length; c++)
                isHidden &= Sample(row, ((x * _hidden.Length) + c) * bits, bits) == _hidden[c];
            alpha[x] = isHidden ? byte.MinValue : byte.MaxValue;
        }
    }

    private static int Sample(ReadOnlySpan<byte> row, int bit, int bits) =>
        bits switch
        {
            16 => BinaryPrimitives.ReadUInt16BigEndian(row[(bit / 8)..]),
            8 => row[bit / 8],
            _ => (row[bit / 8] >> (8 - bits - (bit % 8))) & ((1 << bits) - 1),
        };
}
