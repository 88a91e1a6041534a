using System.Buffers.Binary;

namespace DocGen.Core.Images;

/// <summary>
/// The orientation of a photo (Exif 2.32, 4.6.4 A, tag 274): phones store the pixels as the sensor reads them, and the orientation in this
/// tag.
/// </summary>
internal static class ExifOrientation
{
    private const int EntryLength = 12;
    private const ushort Tag = 0x0112;
    private const ushort Short = 3;

    private static ReadOnlySpan<byte> Identifier => "Exif\0\0"u8;

    /// <param name="segment">The content of an APP1 segment of a JPEG (Exif 2.32, 4.7.2): a TIFF 6.0 file after an identifier.</param>
    /// <returns><see langword="null"/> if there is no orientation, or the segment is damaged: the pixels are then shown as stored, as in
    /// browsers.</returns>
    public static ImageOrientation? Read(ReadOnlySpan<byte> segment)
    {
        if (!segment.StartsWith(Identifier))
            return null;
        var tiff = segment[Identifier.Length..];
        if (tiff.Length < 8)
            return null;
        bool isLittle;
        if (tiff.StartsWith("II*\0"u8))
            isLittle = true;
        else if (tiff.StartsWith("MM\0*"u8))
            isLittle = false;
        else
            return null;
        var offset = isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (offset > tiff.Length - 2)
            return null;
        var directory = tiff[(int)offset..];
        var entries = UInt16(directory, isLittle);
        directory = directory[2..];
        for (; entries > 0 && directory.Length >= EntryLength; entries--, directory = directory[EntryLength..])
        {
            if (UInt16(directory, isLittle) == Tag)
                return UInt16(directory[2..], isLittle) == Short ? Of(UInt16(directory[8..], isLittle)) : null;
        }

        return null;
    }

    /// <summary>The value gives the visual sides at which the first row and the first column are.</summary>
    private static ImageOrientation? Of(ushort value) =>
        value switch
        {
            1 => new ImageOrientation(0, IsMirrored: false), // top, left
            2 => new ImageOrientation(0, IsMirrored: true), // top, right
            3 => new ImageOrientation(2, IsMirrored: false), // bottom, right
            4 => new ImageOrientation(2, IsMirrored: true), // bottom, left
            5 => new ImageOrientation(3, IsMirrored: true), // left, top
            6 => new ImageOrientation(1, IsMirrored: false), // right, top
            7 => new ImageOrientation(1, IsMirrored: true), // right, bottom
            8 => new ImageOrientation(3, IsMirrored: false), // left, bottom
            _ => null,
        };

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);
}
