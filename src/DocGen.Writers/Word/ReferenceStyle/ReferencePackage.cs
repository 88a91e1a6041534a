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

    // Word nests some 20 deep. XElement looks at all ancestors of what is added.
    private const int MaxDepth = 200;

    private readonly Dictionary<string, Dictionary<string, XElement>> _relationships = new(StringComparer.Ordinal);

    /// <summary>The part with the text (ECMA-376 part 1, 11.3.10), mostly <c>word/document.xml</c>.</summary>
    public string MainPart => field ??= Related("", "officeDocument") ?? "word/document.xml";

    /// <summary>The content of a part, or <see langword="null"/> if there is none.</summary>
    public XDocument? Part(string name)
    {
        if (Entry(name) is not { } entry)
            return null;
        using (var nesting = Open(entry))
            while (nesting.Read())
                if (nesting.Depth > MaxDepth)
                    throw new InvalidDataException($"the part '{name}' is nested too deeply");
        using var reader = Open(entry);
        return XDocument.Load(reader);
    }

    /// <summary>A part that belongs to the text, such as <c>styles</c>; <see langword="null"/> if there is none.</summary>
    public XDocument? PartOfMain(string kind) => Related(MainPart, kind) is { } name ? Part(name) : null;

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
        return RelationshipsOf(part).TryGetValue(id, out var found) ? TargetOf(part, found) : null;
    }

    /// <summary>The name of the part to which another part, or the package (an empty name), refers by the type of a relationship.</summary>
    /// <param name="part">The part that refers.</param>
    /// <param name="kind">The last segment of the type, which is the same in transitional and strict files.</param>
    private string? Related(string part, string kind) =>
        RelationshipsOf(part)
            .Values.Where(relationship =>
                ((string?)relationship.Attribute("Type"))?.EndsWith("/relationships/" + kind, StringComparison.Ordinal) == true
            )
            .Select(relationship => TargetOf(part, relationship))
            .FirstOrDefault();

    private static string? TargetOf(string part, XElement relationship) =>
        (string?)relationship.Attribute("TargetMode") == "External"
            ? null
            : Resolve(part, Uri.UnescapeDataString(relationship.Attribute("Target")!.Value));

    private Dictionary<string, XElement> RelationshipsOf(string part)
    {
        if (_relationships.TryGetValue(part, out var known))
            return known;
        var slash = part.LastIndexOf('/') + 1;
        known =
            Part($"{part[..slash]}_rels/{part[slash..]}.rels")
                ?.Root?.Elements()
                .Where(relationship => relationship.Attribute("Id") is not null && relationship.Attribute("Target") is not null)
                .GroupBy(relationship => relationship.Attribute("Id")!.Value, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal)
            ?? [];
        _relationships.Add(part, known);
        return known;
    }

    private static XmlReader Open(ZipArchiveEntry entry) =>
        XmlReader.Create(
            entry.Open(),
            new XmlReaderSettings
            {
                DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null,
                MaxCharactersInDocument = MaxBytes,
                CloseInput = true,
            }
        );

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
