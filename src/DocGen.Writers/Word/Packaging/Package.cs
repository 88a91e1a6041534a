using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Packaging;

/// <summary>The parts of a package, their content types and their order (ECMA-376 part 2).</summary>
internal sealed class Package
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<(string Name, string? Type, PackedPart Part)> _parts = [];

    /// <summary>Adds a part of WordprocessingML.</summary>
    /// <param name="name">The path in the package, without a leading slash.</param>
    /// <param name="type">The type, for example <c>styles</c>.</param>
    public void AddWord(string name, string type, PackedPart part) => _parts.Add((name, WordType + type + "+xml", part));

    /// <summary>Adds a part.</summary>
    /// <param name="type">The content type; <see langword="null"/> if it follows from the extension.</param>
    public void Add(string name, string? type, PackedPart part) => _parts.Add((name, type, part));

    public void Add(string ownerName, Relationships relationships)
    {
        if (relationships.IsEmpty)
            return;
        var slash = ownerName.LastIndexOf('/') + 1;
        Add($"{ownerName[..slash]}_rels/{ownerName[slash..]}.rels", null, relationships.Pack());
    }

    public byte[] ToArray()
    {
        var zip = new ZipContainer();
        zip.Add("[Content_Types].xml", ContentTypes());
        foreach (var (name, _, part) in _parts)
            zip.Add(name, part);
        return zip.ToArray();
    }

    private PackedPart ContentTypes()
    {
        using var xml = new XmlBuffer();
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"u8
                + "\n<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"u8
        );
        xml.Raw("<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"u8);
        xml.Raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>"u8);
        xml.Raw("<Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"u8);
        if (_parts.Exists(part => part.Name.EndsWith(".xlsx", StringComparison.Ordinal)))
            xml.Raw("<Default Extension=\"xlsx\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>"u8);
        foreach (var (name, type, _) in _parts)
        {
            if (type is null)
                continue;
            xml.Raw("<Override PartName=\"/"u8).Plain(name).Raw("\""u8).Attribute("ContentType"u8, type).Raw("/>"u8);
        }

        return PackedPart.Pack(xml.Raw("</Types>"u8).Written);
    }
}
