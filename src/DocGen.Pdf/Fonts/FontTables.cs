using System.Buffers.Binary;
using System.Text;

namespace DocGen.Pdf.Fonts;

/// <summary>The metadata of a TrueType file (OpenType 1.9: head, hhea, maxp, OS/2, post, name). Lengths are in font units.</summary>
internal sealed record FontTables
{
    public required string PostScriptName { get; init; }

    public required int UnitsPerEm { get; init; }

    public required (int XMin, int YMin, int XMax, int YMax) BoundingBox { get; init; }

    public required int GlyphCount { get; init; }

    public required int Ascender { get; init; }

    /// <summary>The distance from the baseline to the lowest descender, a negative number.</summary>
    public required int Descender { get; init; }

    public required int CapHeight { get; init; }

    public required int XHeight { get; init; }

    public required int Weight { get; init; }

    public required double ItalicAngle { get; init; }

    public required int UnderlinePosition { get; init; }

    public required int UnderlineThickness { get; init; }

    public required bool IsFixedPitch { get; init; }

    /// <summary>Reads the tables.</summary>
    /// <exception cref="InvalidDataException">The file is not a TrueType font.</exception>
    public static FontTables Read(ReadOnlySpan<byte> file)
    {
        var head = Table(file, "head"u8);
        var hhea = Table(file, "hhea"u8);
        var os2 = Table(file, "OS/2"u8);
        var post = Table(file, "post"u8);
        return new FontTables
        {
            PostScriptName = NameOf(Table(file, "name"u8)),
            UnitsPerEm = U16(head, 18),
            BoundingBox = (I16(head, 36), I16(head, 38), I16(head, 40), I16(head, 42)),
            GlyphCount = U16(Table(file, "maxp"u8), 4),
            Ascender = I16(hhea, 4),
            Descender = I16(hhea, 6),
            Weight = U16(os2, 4),
            XHeight = I16(os2, 86),
            CapHeight = I16(os2, 88),
            ItalicAngle = BinaryPrimitives.ReadInt32BigEndian(post[4..]) / 65536.0,
            UnderlinePosition = I16(post, 8),
            UnderlineThickness = I16(post, 10),
            IsFixedPitch = BinaryPrimitives.ReadUInt32BigEndian(post[12..]) != 0,
        };
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> file, ReadOnlySpan<byte> tag)
    {
        var count = U16(file, 4);
        for (var i = 0; i < count; i++)
        {
            var record = file.Slice(12 + (16 * i), 16);
            if (!record[..4].SequenceEqual(tag))
                continue;
            return file.Slice(
                (int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]),
                (int)BinaryPrimitives.ReadUInt32BigEndian(record[12..])
            );
        }

        throw new InvalidDataException($"the font has no table '{Encoding.ASCII.GetString(tag)}'");
    }

    /// <summary>The PostScript name (name ID 6) for the Windows platform, in UTF-16.</summary>
    private static string NameOf(ReadOnlySpan<byte> name)
    {
        const int postScriptName = 6;
        const int windows = 3;
        var storage = U16(name, 4);
        for (var i = 0; i < U16(name, 2); i++)
        {
            var record = name.Slice(6 + (12 * i), 12);
            if (U16(record, 0) != windows || U16(record, 6) != postScriptName)
                continue;
            return Encoding.BigEndianUnicode.GetString(name.Slice(storage + U16(record, 10), U16(record, 8)));
        }

        throw new InvalidDataException("the font has no PostScript name");
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static int I16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt16BigEndian(bytes[at..]);
}
