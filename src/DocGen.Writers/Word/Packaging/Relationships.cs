using System.Globalization;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Packaging;

/// <summary>The relationships of one part (ECMA-376 part 2, 8.5); the same target is listed once.</summary>
internal sealed class Relationships
{
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Type, string Target, bool External)> _items = [];
    private readonly Dictionary<(string Type, string Target), string> _ids = [];

    public bool IsEmpty => _items.Count == 0;

    /// <summary>Adds a relationship unless it exists already.</summary>
    /// <param name="type">The full type, or the last segment of an Office type.</param>
    /// <returns>Its id.</returns>
    public string Add(string type, string target, bool external = false)
    {
        if (_ids.TryGetValue((type, target), out var id))
            return id;
        _items.Add((type, target, external));
        id = "rId" + _items.Count.ToString(CultureInfo.InvariantCulture);
        _ids.Add((type, target), id);
        return id;
    }

    public PackedPart Pack()
    {
        using var xml = new XmlBuffer();
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"u8
                + "\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"u8
        );
        for (var i = 0; i < _items.Count; i++)
        {
            var (type, target, external) = _items[i];
            xml.Raw("<Relationship Id=\"rId"u8).Number(i + 1).Raw("\" Type=\""u8);
            if (!type.Contains(':', StringComparison.Ordinal))
                xml.Plain(Office);
            xml.Plain(type).Raw("\""u8).Attribute("Target"u8, target);
            if (external)
                xml.Raw(" TargetMode=\"External\""u8);
            xml.Raw("/>"u8);
        }

        return PackedPart.Pack(xml.Raw("</Relationships>"u8).Written);
    }
}
