using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.InteropServices;
using HarfBuzzSharp;

namespace DocGen.Pdf.Fonts;

/// <summary>A font file, loaded on first use and kept for the life of the process. Safe for concurrent use.</summary>
[SuppressMessage(
    "Design",
    "CA1001:Types that own disposable fields should be disposable",
    Justification = "A font lives as long as the process."
)]
internal sealed class FontFile
{
    private readonly Font _font;
    private readonly Face _face;
    private readonly GCHandle _pin;

    private FontFile(string name, byte[] bytes, bool isCustom)
    {
        (Name, IsCustom) = (name, isCustom);
        Tables = FontTables.Read(bytes);
        // HarfBuzz keeps pointers into the file.
        _pin = GCHandle.Alloc(bytes, GCHandleType.Pinned);
        var blob = new Blob(_pin.AddrOfPinnedObject(), bytes.Length, MemoryMode.ReadOnly);
        blob.MakeImmutable();
        _face = new Face(blob, 0);
        _face.MakeImmutable();
        _font = new Font(_face);
        _font.SetScale(Tables.UnitsPerEm, Tables.UnitsPerEm);
        _font.SetFunctionsOpenType();
        Bytes = bytes;
    }

    /// <summary>The file name, without extension.</summary>
    public string Name { get; }

    /// <summary>The family that themes refer to.</summary>
    public string Family => Tables.Family;

    /// <summary>Whether it is a custom font.</summary>
    public bool IsCustom { get; }

    public FontTables Tables { get; }

    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The native <c>hb_face_t</c>.</summary>
    public nint FaceHandle => _face.Handle;

    /// <summary>Loads one of the bundled fonts.</summary>
    public static FontFile Load(string name)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream($"DocGen.Pdf.Fonts.{name}.ttf")
            ?? throw new InvalidOperationException($"the font '{name}' is missing in the assembly");
        var bytes = GC.AllocateUninitializedArray<byte>((int)stream.Length, pinned: true);
        stream.ReadExactly(bytes);
        return new FontFile(name, bytes, isCustom: false);
    }

    /// <summary>Loads a custom font.</summary>
    /// <param name="name">The name in messages.</param>
    /// <exception cref="InvalidDataException">It cannot be used; the message says why.</exception>
    public static FontFile LoadCustom(string name, ReadOnlySpan<byte> file)
    {
        FontTables.CheckKind(file);
        var bytes = GC.AllocateUninitializedArray<byte>(file.Length, pinned: true);
        file.CopyTo(bytes);
        return new FontFile(name, bytes, isCustom: true);
    }

    /// <summary>Whether the font has a glyph for a character.</summary>
    public bool Has(uint codepoint) => _font.TryGetNominalGlyph(codepoint, out var glyph) && glyph != 0;

    /// <summary>The glyph of a character, or 0 if there is none.</summary>
    public ushort GlyphOf(uint codepoint) => _font.TryGetNominalGlyph(codepoint, out var glyph) ? (ushort)glyph : (ushort)0;

    /// <summary>The advance width of a single glyph, in font units.</summary>
    public int AdvanceOf(ushort glyph) => _font.GetHorizontalGlyphAdvance(glyph);

    /// <summary>Shapes a buffer with this font.</summary>
    public void Shape(HarfBuzzSharp.Buffer buffer, params Feature[] features) => _font.Shape(buffer, features);
}
