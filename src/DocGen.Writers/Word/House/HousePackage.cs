using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace DocGen.Writers.Word.House;

/// <summary>The parts of a Word file (ECMA-376 part 2), read when asked for.</summary>
internal sealed class HousePackage(ZipArchive zip)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // A style sheet has some 100 KB; what claims more is not read.
    private const long MostBytes = 16 * 1024 * 1024;

    private Dictionary<string, string>? _targets;

    /// <summary>A part, or <see langword="null"/> when there is none.</summary>
    public XDocument? Part(string name)
    {
        if (zip.GetEntry(name) is not { } entry) return null;
        if (entry.Length > MostBytes) throw new InvalidDataException($"the part '{name}' is too large");
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostBytes });
        return XDocument.Load(reader);
    }

    /// <summary>The part that the document refers to by a relationship's id.</summary>
    public XDocument? Related(string id)
    {
        _targets ??= Part("word/_rels/document.xml.rels")?.Root?.Elements()
            .Where(relationship => relationship.Attribute("Id") is not null && relationship.Attribute("Target") is not null)
            .GroupBy(relationship => relationship.Attribute("Id")!.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Attribute("Target")!.Value, StringComparer.Ordinal) ?? [];
        if (!_targets.TryGetValue(id, out var target)) return null;
        return Part(target.StartsWith('/') ? target[1..] : "word/" + target);
    }
}
