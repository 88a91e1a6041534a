using DocGen.Pdf.Fonts;

namespace DocGen.Pdf.Content;

/// <summary>A font as a document uses it: its resource name, its glyphs, and what they stand for.</summary>
internal sealed class UsedFont(FontFile file, int number, int id)
{
    private readonly Dictionary<ushort, string> _texts = [];

    public FontFile File => file;

    /// <summary>Its name in the resources, for example <c>F1</c>.</summary>
    public string Name { get; } = "F" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The number of its font dictionary.</summary>
    public int Id => id;

    /// <summary>Glyph and text, by glyph.</summary>
    public IEnumerable<KeyValuePair<ushort, string>> Glyphs => _texts.OrderBy(pair => pair.Key);

    /// <summary>Notes that a glyph is used.</summary>
    /// <returns>Whether those who extract text get <paramref name="text"/> from the font's own table.</returns>
    public bool Use(ushort glyph, string text)
    {
        if (_texts.TryGetValue(glyph, out var known)) return known == text;
        _texts.Add(glyph, text);
        return true;
    }
}
