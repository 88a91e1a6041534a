using System.Buffers.Binary;

namespace DocGen.Core.Images;

/// <summary>
/// Enumerates the chunks of a PNG (third edition, 5.3). It ends at the first truncated chunk, and is empty if the file does not begin with
/// the PNG signature.
/// </summary>
public struct PngChunks
{
    /// <summary>The chunk types that are used, with their four letters as a number.</summary>
    public const uint Header = 0x49484452; // IHDR

    /// <summary>Three bytes a colour: red, green, blue (11.2.2).</summary>
    public const uint Palette = 0x504C5445; // PLTE

    /// <summary>The opacity of the palette's colours, or the one colour that is transparent (11.3.1.1).</summary>
    public const uint Transparency = 0x74524E53; // tRNS

    /// <summary>Pixels per unit across and down, and what the unit is (11.3.4.3).</summary>
    public const uint PhysicalSize = 0x70485973; // pHYs

    /// <summary>A part of the compressed pixels, all of which make one stream (11.2.3).</summary>
    public const uint Pixels = 0x49444154; // IDAT

    /// <summary>The length of length, type and checksum around the data of a chunk.</summary>
    private const int Frame = 12;

    private ReadOnlyMemory<byte> _rest;

    /// <summary>Stands before the first chunk; there is none when the file does not begin with the signature (5.2).</summary>
    public PngChunks(ReadOnlyMemory<byte> file)
    {
        var isPng = file.Span.StartsWith(Signature);
        _rest = isPng ? file[Signature.Length..] : default;
        IsCutOff = !isPng;
    }

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Whether a chunk is truncated, or the file is not a PNG.</summary>
    public bool IsCutOff { get; private set; }

    /// <summary>The chunk that <see cref="MoveNext"/> went to; not checked against its checksum.</summary>
    public PngChunk Current { get; private set; }

    /// <summary>Lets <c>foreach</c> go through the chunks without an allocation.</summary>
    public readonly PngChunks GetEnumerator() => this;

    /// <summary>Goes to the next chunk; <see langword="false"/> when there is none, or it is cut off.</summary>
    public bool MoveNext()
    {
        if (_rest.Length < Frame)
            return false;
        var length = BinaryPrimitives.ReadUInt32BigEndian(_rest.Span);
        if (length > _rest.Length - Frame)
        {
            IsCutOff = true;
            return false;
        }

        Current = new PngChunk(BinaryPrimitives.ReadUInt32BigEndian(_rest.Span[4..]), _rest.Slice(8, (int)length));
        _rest = _rest[((int)length + Frame)..];
        return true;
    }
}

/// <summary>A chunk of a PNG.</summary>
/// <param name="Type">Its four letters as a number.</param>
/// <param name="Data">Its data.</param>
public readonly record struct PngChunk(uint Type, ReadOnlyMemory<byte> Data);
