using System.Collections.Concurrent;
using DocGen.Core.Drawing;

namespace DocGen.Pdf.Fonts;

/// <summary>The bundled fonts and custom ones: measures text for layout and shapes it for pages. Safe for concurrent use.</summary>
public sealed class FontSet : IFontMetrics
{
    /// <summary>Only the bundled fonts. Shared by the process, so that a word is shaped once for all documents.</summary>
    public static readonly FontSet BuiltIn = new([]);

    private readonly ConcurrentDictionary<(string Families, string Generic, bool Bold, bool Italic, bool IsSpaced), FaceShapes> _faces =
        new();

    // Consecutive texts usually have the same face.
    [ThreadStatic]
    private static (FontSet? Owner, FontFace? Font, bool Bold, bool Italic, bool IsSpaced, FaceShapes? Shapes) _last;

    private readonly ILookup<string, FontFile> _custom;

    /// <summary>The bundled fonts and custom ones.</summary>
    /// <exception cref="ArgumentException">Two fonts have the same family, weight and slope, or one has the family of a bundled
    /// font.</exception>
    public FontSet(IEnumerable<CustomFont> fonts)
    {
        ArgumentNullException.ThrowIfNull(fonts);
        var files = new List<FontFile>();
        foreach (var font in fonts)
        {
            if (BundledFonts.Families.Contains(font.Family, StringComparer.OrdinalIgnoreCase))
                throw new ArgumentException($"'{font.Family}' comes with DocGen; {font.File.Name} cannot take its place", nameof(fonts));
            if (files.Exists(other => IsSame(other, font.File)))
                throw new ArgumentException(
                    $"there are two fonts '{font.Family}' of weight {font.Weight}{(font.IsItalic ? ", italic" : "")}; leave one out",
                    nameof(fonts)
                );
            files.Add(font.File);
        }

        _custom = files.ToLookup(file => file.Family, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The files of the custom fonts, by family and weight.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> CustomFiles =>
        _custom
            .SelectMany(family => family)
            .OrderBy(file => file.Family, StringComparer.Ordinal)
            .ThenBy(file => file.Tables.Weight)
            .ThenBy(file => file.Tables.IsItalic)
            .Select(file => file.Bytes);

    /// <inheritdoc/>
    public Length Measure(ReadOnlySpan<char> text, in TextFace face)
    {
        var shapes = ShapesOf(face);
        var (width, letters) = (0.0, 0);
        foreach (var word in new WordEnumerator(text))
        {
            var shaped = word.IsSpace ? shapes.Space : shapes.Shape(text.Slice(word.Start, word.Length));
            foreach (var run in shaped.Runs)
            {
                width += (double)run.Advance / run.Font.Tables.UnitsPerEm;
                letters += run.Letters;
            }
        }

        return new Length((long)Math.Round(width * face.Size.Emu) + (letters * face.LetterSpacing.Emu));
    }

    /// <inheritdoc/>
    public FontExtent ExtentOf(in TextFace face)
    {
        var tables = ShapesOf(face).First.Tables;
        var (size, em) = (face.Size, (double)tables.UnitsPerEm);
        return new FontExtent(
            size * (tables.Ascender / em),
            size * (-tables.Descender / em),
            size * (tables.CapHeight / em),
            size * (tables.XHeight / em),
            size * (tables.UnderlinePosition / em),
            size * (tables.UnderlineThickness / em)
        );
    }

    internal FaceShapes ShapesOf(in TextFace face)
    {
        var isSpaced = face.LetterSpacing.Emu != 0;
        if (
            ReferenceEquals(_last.Font, face.Font)
            && ReferenceEquals(_last.Owner, this)
            && _last.Bold == face.Bold
            && _last.Italic == face.Italic
            && _last.IsSpaced == isSpaced
        )
            return _last.Shapes!;
        var shapes = _faces.GetOrAdd(
            // The fallback families of a theme matter only if one of them can be a custom font.
            (
                _custom.Count == 0 ? face.Font.Family : string.Join('\n', face.Font.Fallback.Prepend(face.Font.Family)),
                face.Font.Generic,
                face.Bold,
                face.Italic,
                isSpaced
            ),
            static (_, wanted) =>
            {
                var (first, fallback) = BundledFonts.Resolve(wanted.Face);
                FontFile[] fonts = [.. wanted.Set.Resolve(wanted.Face), first, .. fallback];
                return new FaceShapes(new Shaper(fonts[0], fonts[1..], hasLigatures: wanted.Face.LetterSpacing.Emu == 0));
            },
            (Set: this, Face: face)
        );
        _last = (this, face.Font, face.Bold, face.Italic, isSpaced, shapes);
        return shapes;
    }

    /// <summary>
    /// The fonts of the family and of its fallbacks in the theme, each with the closest weight and slope, up to the first bundled family.
    /// </summary>
    private IEnumerable<FontFile> Resolve(TextFace face)
    {
        const int bold = 700;
        const int regular = 400;
        foreach (var family in face.Font.Fallback.Prepend(face.Font.Family))
        {
            if (BundledFonts.Families.Contains(family, StringComparer.OrdinalIgnoreCase))
                yield break;
            var file = _custom[family]
                .OrderBy(file => file.Tables.IsItalic != face.Italic)
                .ThenBy(file => Math.Abs(file.Tables.Weight - (face.Bold ? bold : regular)))
                .ThenBy(file => file.Tables.Weight)
                .FirstOrDefault();
            if (file is not null)
                yield return file;
        }
    }

    private static bool IsSame(FontFile a, FontFile b) =>
        string.Equals(a.Family, b.Family, StringComparison.OrdinalIgnoreCase)
        && a.Tables.Weight == b.Tables.Weight
        && a.Tables.IsItalic == b.Tables.IsItalic;
}
