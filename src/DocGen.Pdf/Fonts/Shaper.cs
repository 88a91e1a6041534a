using System.Globalization;
using System.Text;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace DocGen.Pdf.Fonts;

/// <summary>Shapes words of one face: letters to glyphs, with kerning, ligatures and marks, and other fonts for what the face lacks.</summary>
internal sealed class Shaper(FontFile first, FontFile[] fallback)
{
    // Figures of one width stand below each other in tables and are no worse in text.
    private static readonly Feature[] Features = [new(new Tag('t', 'n', 'u', 'm'), 1), new(new Tag('l', 'n', 'u', 'm'), 1)];

    [ThreadStatic]
    private static Buffer? _buffer;

    public FontFile First => first;

    /// <summary>Shapes a word; invisible characters have been taken out of it.</summary>
    public ShapedWord Shape(ReadOnlySpan<char> word)
    {
        var runs = new List<GlyphRun>(1);
        var missing = 0u;
        for (var start = 0; start < word.Length;)
        {
            var font = FontOf(word[start..], ref missing, out var length);
            while (start + length < word.Length && FontOf(word[(start + length)..], ref missing, out var more) == font) length += more;
            runs.Add(ShapeRun(font, word.Slice(start, length)));
            start += length;
        }

        return new ShapedWord([.. runs], missing);
    }

    /// <summary>The font that has a whole text element, a letter with its marks.</summary>
    private FontFile FontOf(ReadOnlySpan<char> text, ref uint missing, out int length)
    {
        length = StringInfo.GetNextTextElementLength(text);
        var element = text[..length];
        if (HasAll(first, element, out var lacks)) return first;
        foreach (var font in fallback)
            if (HasAll(font, element, out _)) return font;
        if (missing == 0) missing = lacks;
        return first;
    }

    private static bool HasAll(FontFile font, ReadOnlySpan<char> element, out uint lacks)
    {
        lacks = 0;
        foreach (var rune in element.EnumerateRunes())
        {
            if (font.Has((uint)rune.Value)) continue;
            // A letter with marks may be one glyph; marks that the font lacks it composes.
            if (element.Length > 1 && element.ToString().Normalize(NormalizationForm.FormC) is var composed && composed.Length < element.Length && HasAll(font, composed, out _)) return true;
            lacks = (uint)rune.Value;
            return false;
        }

        return true;
    }

    private static GlyphRun ShapeRun(FontFile font, ReadOnlySpan<char> text)
    {
        var buffer = _buffer ??= new Buffer();
        buffer.ClearContents();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        font.Shape(buffer, Features);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var glyphs = new Glyph[infos.Length];
        var reversed = infos.Length > 1 && infos[0].Cluster > infos[^1].Cluster;
        for (var i = 0; i < infos.Length; i++)
        {
            var id = (ushort)infos[i].Codepoint;
            glyphs[i] = new Glyph(id, positions[i].XAdvance, font.AdvanceOf(id), positions[i].XOffset, positions[i].YOffset, TextOf(text, infos, i, reversed));
        }

        return new GlyphRun(font, glyphs);
    }

    /// <summary>The first glyph of a cluster stands for all its characters.</summary>
    private static string TextOf(ReadOnlySpan<char> text, ReadOnlySpan<GlyphInfo> infos, int index, bool reversed)
    {
        var cluster = (int)infos[index].Cluster;
        if (index > 0 && infos[index - 1].Cluster == cluster) return "";
        var end = text.Length;
        if (reversed)
        {
            if (index > 0) end = (int)infos[index - 1].Cluster;
        }
        else
        {
            for (var i = index + 1; i < infos.Length; i++)
            {
                if ((int)infos[i].Cluster == cluster) continue;
                end = (int)infos[i].Cluster;
                break;
            }
        }

        return end > cluster ? text[cluster..end].ToString() : "";
    }
}
