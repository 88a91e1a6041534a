using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Pdf.Fonts;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Content;

/// <summary>The fonts, images and patterns of a document, shared by all its pages (ISO 32000-1, 7.8.3).</summary>
internal sealed class DocumentResources(PdfFile file)
{
    private readonly Dictionary<FontFile, UsedFont> _fonts = [];
    private readonly Dictionary<string, (string Name, int Id, Origin? First)> _images = new(StringComparer.Ordinal);
    private readonly Dictionary<Paint, (string Name, int Id)> _patterns = [];

    /// <summary>The object number of the resource dictionary.</summary>
    public int Id { get; } = file.Reserve();

    public IReadOnlyCollection<UsedFont> Fonts => _fonts.Values;

    /// <summary>Images by their source, with the origin of their first use.</summary>
    public IReadOnlyDictionary<string, (string Name, int Id, Origin? First)> Images => _images;

    /// <summary>Hatched paints.</summary>
    public IReadOnlyDictionary<Paint, (string Name, int Id)> Patterns => _patterns;

    public UsedFont Font(FontFile font)
    {
        if (!_fonts.TryGetValue(font, out var used))
            _fonts.Add(font, used = new UsedFont(font, _fonts.Count + 1, file.Reserve()));
        return used;
    }

    public string Image(ImageBox box)
    {
        if (!_images.TryGetValue(box.Source, out var image))
            _images.Add(box.Source, image = (Numbered("I", _images.Count + 1), file.Reserve(), box.Origin));
        return image.Name;
    }

    public string Pattern(Paint paint)
    {
        if (!_patterns.TryGetValue(paint, out var pattern))
            _patterns.Add(paint, pattern = (Numbered("P", _patterns.Count + 1), file.Reserve()));
        return pattern.Name;
    }

    /// <summary>Writes the dictionary once everything that is used is known.</summary>
    public void Write()
    {
        var dictionary = new PdfBuffer();
        dictionary.Raw("<<"u8);
        Group(dictionary, "/Font"u8, _fonts.Values.Select(font => (font.Name, font.Id)));
        Group(dictionary, "/XObject"u8, _images.Values.Select(image => (image.Name, image.Id)));
        Group(dictionary, "/Pattern"u8, _patterns.Values);
        file.Write(Id, dictionary.Raw(">>"u8));
    }

    private static string Numbered(string letter, int number) =>
        letter + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void Group(PdfBuffer dictionary, ReadOnlySpan<byte> key, IEnumerable<(string Name, int Id)> resources)
    {
        var first = true;
        foreach (var (name, id) in resources)
        {
            if (first)
                dictionary.Raw(key).Raw("<<"u8);
            first = false;
            dictionary.Name(name).Space().Ref(id);
        }

        if (!first)
            dictionary.Raw(">>"u8);
    }
}
