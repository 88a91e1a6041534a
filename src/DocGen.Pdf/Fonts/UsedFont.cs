using System.Globalization;
using System.Runtime.InteropServices;

namespace DocGen.Pdf.Fonts;

/// <summary>A glyph in use.</summary>
/// <param name="Code">The character code and CID that shows it.</param>
/// <param name="Glyph">The glyph index in the font.</param>
/// <param name="Text">The text that the glyph represents.</param>
internal readonly record struct UsedGlyph(ushort Code, ushort Glyph, string Text);

/// <summary>
/// A font as a document uses it: its resource name, and a code for each pair of a glyph and the text it represents. The code is normally
/// the glyph index. A glyph that represents another text elsewhere (a hyphen that divides a word, a letter with its marks) gets a code of
/// its own, so that text extraction needs only the ToUnicode map of the font and no ActualText within a line.
/// </summary>
internal sealed class UsedFont(FontFile file, int number, int id)
{
    private readonly Dictionary<ushort, string> _texts = [];
    private readonly Dictionary<(ushort Glyph, string Text), ushort> _others = [];

    public FontFile File => file;

    /// <summary>The name in the resource dictionary, for example <c>F1</c>.</summary>
    public string Name { get; } = "F" + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The object number of the font dictionary.</summary>
    public int Id => id;

    /// <summary>The glyphs in use, by code.</summary>
    public IEnumerable<UsedGlyph> Glyphs =>
        _texts
            .Select(pair => new UsedGlyph(pair.Key, pair.Key, pair.Value))
            .Concat(_others.Select(pair => new UsedGlyph(pair.Value, pair.Key.Glyph, pair.Key.Text)))
            .OrderBy(glyph => glyph.Code);

    /// <summary>The code that shows a glyph that represents a text.</summary>
    public ushort CodeOf(ushort glyph, string text)
    {
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(_texts, glyph, out _);
        first ??= text;
        if (first == text)
            return glyph;
        if (_others.TryGetValue((glyph, text), out var code))
            return code;
        code = checked((ushort)(file.Tables.GlyphCount + _others.Count));
        _others.Add((glyph, text), code);
        return code;
    }
}
