using System.Collections.Concurrent;
using DocGen.Core.Drawing;

namespace DocGen.Pdf.Fonts;

/// <summary>The bundled fonts: measures text for layout and shapes it for pages. Safe for concurrent use.</summary>
public sealed class FontSet : IFontMetrics
{
    /// <summary>The instance shared by the process, so that a word is shaped once for all documents.</summary>
    public static readonly FontSet Shared = new();

    private readonly ConcurrentDictionary<(string Family, string Generic, bool Bold, bool Italic, bool IsSpaced), FaceShapes> _faces =
        new();

    // Consecutive texts usually have the same face.
    [ThreadStatic]
    private static (FontFace? Font, bool Bold, bool Italic, bool IsSpaced, FaceShapes? Shapes) _last;

    private FontSet() { }

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
        if (ReferenceEquals(_last.Font, face.Font) && _last.Bold == face.Bold && _last.Italic == face.Italic && _last.IsSpaced == isSpaced)
            return _last.Shapes!;
        var wanted = face;
        var shapes = _faces.GetOrAdd(
            (face.Font.Family, face.Font.Generic, face.Bold, face.Italic, isSpaced),
            _ =>
            {
                var (first, fallback) = BundledFonts.Resolve(wanted);
                return new FaceShapes(new Shaper(first, fallback, hasLigatures: !isSpaced));
            }
        );
        _last = (face.Font, face.Bold, face.Italic, isSpaced, shapes);
        return shapes;
    }
}
