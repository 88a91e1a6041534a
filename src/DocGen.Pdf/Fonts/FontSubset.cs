using System.Runtime.InteropServices;

namespace DocGen.Pdf.Fonts;

/// <summary>
/// Reduces a font to the glyphs in use, which keep their indices. HarfBuzzSharp has no API for this; its native library has (hb-subset.h of
/// HarfBuzz 8.3).
/// </summary>
internal static partial class FontSubset
{
    private const string Library = "libHarfBuzzSharp";

    // hb_subset_flags_t
    private const uint RetainGlyphIds = 0x2;
    private const uint NotdefOutline = 0x40;
    private const uint NoLayoutClosure = 0x200;

    // hb_subset_sets_t
    private const int DropTableTag = 3;

    // A PDF needs none of these tables, as its glyphs are already chosen and positioned (ISO 32000-1, 9.9).
    private static readonly string[] Dropped =
    [
        "GSUB",
        "GPOS",
        "GDEF",
        "kern",
        "STAT",
        "DSIG",
        "MATH",
        "name",
        "post",
        "OS/2",
        "cmap",
        "gasp",
        "meta",
    ];

    /// <summary>Makes the subset.</summary>
    /// <param name="font">The complete font.</param>
    /// <param name="glyphs">The glyphs in use; glyph 0 is always kept.</param>
    public static byte[] Make(FontFile font, IEnumerable<ushort> glyphs)
    {
        var input = CreateInput();
        if (input == 0)
            throw new InvalidOperationException("HarfBuzz cannot make a subset: no memory");
        try
        {
            SetFlags(input, RetainGlyphIds | NotdefOutline | NoLayoutClosure);
            var used = GlyphSet(input);
            foreach (var glyph in glyphs)
                AddTo(used, glyph);
            var dropped = SetOf(input, DropTableTag);
            foreach (var tag in Dropped)
                AddTo(dropped, ((uint)tag[0] << 24) | ((uint)tag[1] << 16) | ((uint)tag[2] << 8) | tag[3]);
            var face = Subset(font.FaceHandle, input);
            if (face == 0)
                throw new InvalidOperationException($"HarfBuzz cannot make a subset of '{font.Name}'");
            try
            {
                return BytesOf(face);
            }
            finally
            {
                DestroyFace(face);
            }
        }
        finally
        {
            DestroyInput(input);
        }
    }

    private static byte[] BytesOf(nint face)
    {
        var blob = ReferenceBlob(face);
        try
        {
            var data = BlobData(blob, out var length);
            var bytes = new byte[length];
            Marshal.Copy(data, bytes, 0, bytes.Length);
            return bytes;
        }
        finally
        {
            DestroyBlob(blob);
        }
    }

    [LibraryImport(Library, EntryPoint = "hb_subset_input_create_or_fail")]
    private static partial nint CreateInput();

    [LibraryImport(Library, EntryPoint = "hb_subset_input_destroy")]
    private static partial void DestroyInput(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set_flags")]
    private static partial void SetFlags(nint input, uint flags);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_glyph_set")]
    private static partial nint GlyphSet(nint input);

    [LibraryImport(Library, EntryPoint = "hb_subset_input_set")]
    private static partial nint SetOf(nint input, int kind);

    [LibraryImport(Library, EntryPoint = "hb_set_add")]
    private static partial void AddTo(nint set, uint value);

    [LibraryImport(Library, EntryPoint = "hb_subset_or_fail")]
    private static partial nint Subset(nint face, nint input);

    [LibraryImport(Library, EntryPoint = "hb_face_reference_blob")]
    private static partial nint ReferenceBlob(nint face);

    [LibraryImport(Library, EntryPoint = "hb_face_destroy")]
    private static partial void DestroyFace(nint face);

    [LibraryImport(Library, EntryPoint = "hb_blob_get_data")]
    private static partial nint BlobData(nint blob, out uint length);

    [LibraryImport(Library, EntryPoint = "hb_blob_destroy")]
    private static partial void DestroyBlob(nint blob);
}
