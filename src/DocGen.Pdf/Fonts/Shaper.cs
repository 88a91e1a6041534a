using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace DocGen.Pdf.Fonts;

/// <summary>
/// Shapes words of one face: maps characters to glyphs, with kerning, ligatures and marks, and with fallback fonts for characters that the
/// face lacks.
/// </summary>
/// <param name="hasLigatures">Whether ligatures are allowed; with letter spacing they are not (CSS Text 3, 8.2).</param>
internal sealed class Shaper(FontFile first, FontFile[] fallback, bool hasLigatures)
{
    // Tabular figures align in columns and look as good as proportional ones in text.
    private static readonly Feature[] Features = [new(new Tag('t', 'n', 'u', 'm'), 1), new(new Tag('l', 'n', 'u', 'm'), 1)];

    private static readonly Feature[] Apart = [.. Features, new(new Tag('l', 'i', 'g', 'a'), 0), new(new Tag('c', 'l', 'i', 'g'), 0)];

    // Nearly all glyphs represent one of these characters, so they share these strings.
    private static readonly string[] Singles = [.. Enumerable.Range(0, 0x250).Select(c => ((char)c).ToString())];

    [ThreadStatic]
    private static Buffer? _buffer;

    public FontFile First => first;

    /// <summary>Shapes a word from which the invisible characters have been removed.</summary>
    public ShapedWord Shape(ReadOnlySpan<char> word)
    {
        var runs = new List<GlyphRun>(1);
        var missing = 0u;
        for (var start = 0; start < word.Length; )
        {
            var font = FontOf(word[start..], ref missing, out var length);
            while (start + length < word.Length && FontOf(word[(start + length)..], ref missing, out var more) == font)
                length += more;
            runs.Add(ShapeRun(font, word.Slice(start, length)));
            start += length;
        }

        return new ShapedWord([.. runs], missing);
    }

    /// <summary>
    /// The first font that has all characters of the text element (a letter with its marks) at the beginning of the text.
    /// </summary>
    private FontFile FontOf(ReadOnlySpan<char> text, ref uint missing, out int length)
    {
        length = StringInfo.GetNextTextElementLength(text);
        var element = text[..length];
        if (HasAll(first, element, out var lacks))
            return first;
        foreach (var font in fallback)
            if (HasAll(font, element, out _))
                return font;
        if (missing == 0)
            missing = lacks;
        return first;
    }

    private static bool HasAll(FontFile font, ReadOnlySpan<char> element, out uint lacks)
    {
        lacks = 0;
        foreach (var rune in element.EnumerateRunes())
        {
            if (font.Has((uint)rune.Value) && !RightToLeft.Is((uint)rune.Value))
                continue;
            // A letter with marks can be a single glyph; marks that the font lacks can be composed with the letter.
            if (
                element.Length > 1
                && element.ToString().Normalize(NormalizationForm.FormC) is var composed
                && composed.Length < element.Length
                && HasAll(font, composed, out _)
            )
                return true;
            lacks = (uint)rune.Value;
            return false;
        }

        return true;
    }

    private GlyphRun ShapeRun(FontFile font, ReadOnlySpan<char> text)
    {
        var buffer = _buffer ??= new Buffer();
        buffer.ClearContents();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        font.Shape(buffer, hasLigatures ? Features : Apart);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new Glyph[infos.Length];
        var reversed = infos.Length > 1 && infos[0].Cluster > infos[^1].Cluster;
        for (var i = 0; i < infos.Length; i++)
        {
            var id = (ushort)infos[i].Codepoint;
            glyphs[i] = new Glyph(
                id,
                positions[i].XAdvance,
                font.AdvanceOf(id),
                positions[i].XOffset,
                positions[i].YOffset,
                TextOf(font, text, infos, i, reversed)
            );
        }

        return new GlyphRun(font, glyphs);
    }

    /// <summary>The text that the glyph at an index represents.</summary>
    private static string TextOf(FontFile font, ReadOnlySpan<char> text, ReadOnlySpan<GlyphInfo> infos, int index, bool reversed)
    {
        var (start, end) = (index, index + 1);
        while (start > 0 && infos[start - 1].Cluster == infos[index].Cluster)
            start--;
        while (end < infos.Length && infos[end].Cluster == infos[index].Cluster)
            end++;
        var from = (int)infos[index].Cluster;
        var to =
            reversed ? (start == 0 ? text.Length : (int)infos[start - 1].Cluster)
            : end == infos.Length ? text.Length
            : (int)infos[end].Cluster;
        var characters = text[from..to];
        if (end - start > 1 && !reversed && OneEach(font, characters, infos[start..end], index - start) is { } own)
            return own;
        // Otherwise the first glyph of the cluster represents all its characters.
        if (index != start)
            return "";
        return characters is [var single] && single < Singles.Length ? Singles[single] : characters.ToString();
    }

    /// <summary>
    /// The character of one glyph of a cluster in which each glyph corresponds to one character: a letter with its marks.
    /// </summary>
    private static string? OneEach(FontFile font, ReadOnlySpan<char> characters, ReadOnlySpan<GlyphInfo> infos, int wanted)
    {
        var found = default(Rune);
        var count = 0;
        foreach (var rune in characters.EnumerateRunes())
        {
            if (count == infos.Length || font.GlyphOf((uint)rune.Value) != infos[count].Codepoint)
                return null;
            if (count++ == wanted)
                found = rune;
        }

        return count == infos.Length ? found.ToString() : null;
    }
}
