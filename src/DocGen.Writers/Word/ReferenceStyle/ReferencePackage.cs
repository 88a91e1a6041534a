using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace DocGen.Writers.Word.ReferenceStyle;

/// <summary>The parts of a Word file (ECMA-376 part 2), read on demand.</summary>
internal sealed class ReferencePackage(ZipArchive zip)
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // A style part has some 100 KB, a logo less than 1 MB; larger parts are not read.
    private const long MaxBytes = 16 * 1024 * 1024;

    private readonly Dictionary<string, Dictionary<string, XElement>> _relationships = new(StringComparer.Ordinal);

    /// <summary>The content of a part, or <see langword="null"/> if there is none.</summary>
    public XDocument? Part(string name)
    {
        if (Entry(name) is not { } entry)
            return null;
        using var stream = entry.Open();
        using var reader = XmlReader.Create(
            stream,
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MaxBytes,
            }
        );
        return XDocument.Load(reader);
    }

    /// <summary>The bytes of a part, or <see langword="null"/> if there is none.</summary>
    public ReadOnlyMemory<byte>? Bytes(string name)
    {
        if (Entry(name) is not { } entry)
            return null;
        var bytes = new byte[entry.Length];
        using var stream = entry.Open();
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>
    /// The name of the part to which another part refers by the id of a relationship; <see langword="null"/> if it is not in this file.
    /// </summary>
    public string? Target(string part, string id)
    {
        if (!_relationships.TryGetValue(part, out var known))
        {
            var slash = part.LastIndexOf('/') + 1;
            known =
                Part($"{part[..slash]}_rels/{part[slash..]}.rels")
                    ?.Root?.Elements()
                    .Where(relationship => relationship.Attribute("Id") is not null && relationship.Attribute("Target") is not null)
                    .GroupBy(relationship => relationship.Attribute("Id")!.Value, StringComparer.Ordinal)
                    .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal)
                ?? [];
            _relationships.Add(part, known);
        }

        if (!known.TryGetValue(id, out var found) || (string?)found.Attribute("TargetMode") == "External")
            return null;
        return Resolve(part, Uri.UnescapeDataString(found.Attribute("Target")!.Value));
    }

    private static string Resolve(string part, string target)
    {
        if (target.StartsWith('/'))
            return target[1..];
        var segments = part.Split('/').SkipLast(1).ToList();
        foreach (var segment in target.Split('/'))
        {
            if (segment == "..")
                segments.RemoveRange(Math.Max(0, segments.Count - 1), Math.Min(1, segments.Count));
            else if (segment != ".")
                segments.Add(segment);
        }

        return string.Join('/', segments);
    }

    private ZipArchiveEntry? Entry(string name)
    {
        var entry = zip.GetEntry(name);
        return entry?.Length > MaxBytes ? throw new InvalidDataException($"the part '{name}' is too large") : entry;
    }
}
