using System.Buffers.Binary;

namespace DocGen.Core.Images;

/// <summary>
/// The chunks of a PNG (third edition, 5.3), one after the other. Ends at the first that is cut off, and has none when the file does not
/// begin as a PNG does.
/// </summary>
public struct PngChunks
{
    /// <summary>The types of chunks that are looked at, their four letters as a number.</summary>
    public const uint Header = 0x49484452; // IHDR

    public const uint Palette = 0x504C5445; // PLTE

    public const uint Transparency = 0x74524E53; // tRNS

    public const uint PhysicalSize = 0x70485973; // pHYs

    public const uint Pixels = 0x49444154; // IDAT

    /// <summary>Length, type and checksum around what a chunk holds.</summary>
    private const int Frame = 12;

    private ReadOnlyMemory<byte> _rest;

    public PngChunks(ReadOnlyMemory<byte> file)
    {
        var isPng = file.Span.StartsWith(Signature);
        _rest = isPng ? file[Signature.Length..] : default;
        IsCutOff = !isPng;
    }

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Whether a chunk ends behind the file, or the file is no PNG.</summary>
    public bool IsCutOff { get; private set; }

    public PngChunk Current { get; private set; }

    public readonly PngChunks GetEnumerator() => this;

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
/// <param name="Data">What it holds.</param>
public readonly record struct PngChunk(uint Type, ReadOnlyMemory<byte> Data);
