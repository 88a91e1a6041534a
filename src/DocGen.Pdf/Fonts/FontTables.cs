using System.Buffers.Binary;
using System.Text;

namespace DocGen.Pdf.Fonts;

/// <summary>The metadata of a TrueType file (OpenType 1.9: head, hhea, maxp, OS/2, post, name). Lengths are in font units.</summary>
internal sealed record FontTables
{
    private const int FamilyId = 1;
    private const int PostScriptNameId = 6;
    private const int TypographicFamilyId = 16;

    public required string PostScriptName { get; init; }

    /// <summary>The family by which the font is chosen: the typographic family name if there is one.</summary>
    public required string Family { get; init; }

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

    public required bool IsItalic { get; init; }

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
        var name = Table(file, "name"u8);
        return new FontTables
        {
            PostScriptName = NameOf(name, PostScriptNameId) ?? throw new InvalidDataException("the font has no PostScript name"),
            Family =
                NameOf(name, TypographicFamilyId)
                ?? NameOf(name, FamilyId)
                ?? throw new InvalidDataException("the font has no family name"),
            IsItalic = (U16(os2, 62) & 1) != 0,
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
        if (Find(file, tag, out var table))
            return table;
        throw new InvalidDataException($"the font has no table '{Encoding.ASCII.GetString(tag)}'");
    }

    /// <summary>Rejects files that are not fonts which can be embedded as subsets in a PDF.</summary>
    /// <exception cref="InvalidDataException">The message says what the file is, and what to use instead.</exception>
    public static void CheckKind(ReadOnlySpan<byte> file)
    {
        const int restrictedLicence = 0x2;
        const int noSubsetting = 0x100;
        const int bitmapsOnly = 0x200;
        const int twoWithHeights = 2;
        if (file.StartsWith("OTTO"u8))
            throw new InvalidDataException("the font has PostScript outlines; take its TrueType file (.ttf)");
        if (file.StartsWith("ttcf"u8))
            throw new InvalidDataException("the file is a collection of fonts; take a file (.ttf) for each");
        if (file.StartsWith("wOFF"u8) || file.StartsWith("wOF2"u8))
            throw new InvalidDataException("the file is a font for the web; take its TrueType file (.ttf)");
        if (!file.StartsWith("\0\u0001\0\0"u8) && !file.StartsWith("true"u8))
            throw new InvalidDataException("the file is no TrueType font");
        try
        {
            if (Find(file, "fvar"u8, out _))
                throw new InvalidDataException("the font is variable; take a file (.ttf) for each weight");
            Table(file, "glyf"u8);
            Table(file, "cmap"u8);
            var os2 = Table(file, "OS/2"u8);
            if (U16(os2, 0) < twoWithHeights || os2.Length < 96)
                throw new InvalidDataException("the font does not say how high its letters are (OS/2 table before version 2)");
            if ((U16(os2, 8) & (restrictedLicence | noSubsetting | bitmapsOnly)) != 0)
                throw new InvalidDataException("the font's licence does not allow parts of it in a document (fsType of its OS/2 table)");
            Read(file);
        }
        catch (Exception exception) when (exception is ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("the font file is damaged", exception);
        }
    }

    private static bool Find(ReadOnlySpan<byte> file, ReadOnlySpan<byte> tag, out ReadOnlySpan<byte> table)
    {
        var count = U16(file, 4);
        for (var i = 0; i < count; i++)
        {
            var record = file.Slice(12 + (16 * i), 16);
            if (!record[..4].SequenceEqual(tag))
                continue;
            table = file.Slice(
                (int)BinaryPrimitives.ReadUInt32BigEndian(record[8..]),
                (int)BinaryPrimitives.ReadUInt32BigEndian(record[12..])
            );
            return true;
        }

        table = default;
        return false;
    }

    /// <summary>A name for the Windows platform, in UTF-16; the English one if there are several.</summary>
    private static string? NameOf(ReadOnlySpan<byte> name, int id)
    {
        const int windows = 3;
        const int english = 0x409;
        string? found = null;
        var storage = U16(name, 4);
        for (var i = 0; i < U16(name, 2); i++)
        {
            var record = name.Slice(6 + (12 * i), 12);
            if (U16(record, 0) != windows || U16(record, 6) != id || (found is not null && U16(record, 4) != english))
                continue;
            found = Encoding.BigEndianUnicode.GetString(name.Slice(storage + U16(record, 10), U16(record, 8)));
        }

        return found;
    }

    private static int U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16BigEndian(bytes[at..]);

    private static int I16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt16BigEndian(bytes[at..]);
}
