using System.IO.Compression;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Images;
using DocGen.Core.Themes;
using DocGen.Writers.Word.ReferenceStyle;

namespace DocGen.Tests.Word;

/// <summary>A Word file of an organisation, with one header and what a test needs.</summary>
internal sealed class ReferenceFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\" xmlns:v=\"urn:schemas-microsoft-com:vml\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";

    private readonly Dictionary<string, byte[]> _media = new(StringComparer.Ordinal)
    {
        ["media/image1.png"] = SamplePictures.Png,
        ["media/image2.jpeg"] = SamplePictures.Jpeg,
        ["media/image3.emf"] = [1, 2, 3],
    };

    /// <summary>The content of the header (or the footer): paragraphs and tables.</summary>
    public string Header { get; init; } = "";

    public bool IsFooter { get; init; }

    /// <summary>The content of the text.</summary>
    public string Body { get; init; } = "";

    /// <summary>Styles beside none.</summary>
    public string Styles { get; init; } = "";

    public string? Settings { get; init; }

    /// <summary>The header's relationships from id to target; the third is a link.</summary>
    public (string Id, string Target)[] Relationships { get; init; } =
    [
        ("p", "media/image1.png"),
        ("j", "/word/media/image2.jpeg"),
        ("e", "../word/media/image3.emf"),
        ("x", "https://example.org/a.png"),
        ("m", "media/mangler.png"),
    ];

    /// <summary>A picture in the line, in millimetres.</summary>
    public static string Inline(
        double width,
        double height,
        string id = "p",
        string properties = "",
        string picture = "",
        string fill = ""
    ) =>
        $"<w:r><w:drawing><wp:inline>{Extent(width, height)}<wp:docPr id=\"1\" name=\"Logo\" "
        + $"{properties}/>{Graphic(id, picture, fill)}</wp:inline></w:drawing></w:r>";

    /// <summary>A picture at a place: <c>position</c> holds positionH and positionV.</summary>
    public static string Anchor(double width, double height, string position, string id = "p") =>
        $"<w:r><w:drawing><wp:anchor><wp:simplePos x=\"0\" y=\"0\"/>{position}{Extent(width, height)}"
        + $"<wp:wrapNone/><wp:docPr id=\"1\" name=\"Logo\"/>{Graphic(id, "", "")}</wp:anchor></w:drawing></w:r>";

    public static string Text(string text) => $"<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>What a theme has of it.</summary>
    public ThemeDefinition Read(DiagnosticBag bag)
    {
        var kind = IsFooter ? "footer" : "header";
        var external = Relationships.Select(r =>
            $"<Relationship Id=\"{r.Id}\" Type=\"t\" Target=\"{r.Target}\""
            + $"{(r.Target.StartsWith("https", StringComparison.Ordinal) ? " TargetMode=\"External\"" : "")}/>"
        );
        var root = IsFooter ? "ftr" : "hdr";
        var definition = ReferenceStyleReader.Read(
            "templates/themes/house.docx",
            Zip(
                ("word/styles.xml", $"<w:styles {Namespaces}>{Styles}</w:styles>"),
                (
                    "word/document.xml",
                    $"<w:document {Namespaces}><w:body>{Body}<w:sectPr><w:{kind}Reference w:type=\"default\" r:id=\"h\"/><w:pgSz "
                        + $"w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1701\" w:right=\"1418\" w:bottom=\"1531\" w:left=\"1418\" "
                        + $"w:header=\"567\" w:footer=\"567\"/></w:sectPr></w:body></w:document>"
                ),
                (
                    "word/_rels/document.xml.rels",
                    $"<Relationships><Relationship Id=\"h\" Type=\"t\" Target=\"{kind}1.xml\"/>{Relationship("styles")}"
                        + $"{Relationship("settings")}</Relationships>"
                ),
                ($"word/_rels/{kind}1.xml.rels", $"<Relationships>{string.Concat(external)}</Relationships>"),
                ($"word/{kind}1.xml", $"<w:{root} {Namespaces}>{Header}</w:{root}>"),
                ("word/settings.xml", Settings is null ? null : $"<w:settings {Namespaces}>{Settings}</w:settings>")
            ),
            ImageHeader.Describe,
            new SourceSpan("templates/themes/a.yaml", 3, 12),
            bag
        );
        return definition!;
    }

    private static string Relationship(string kind) =>
        $"<Relationship Id=\"{kind}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" "
        + $"Target=\"{kind}.xml\"/>";

    private static string Extent(double width, double height) =>
        FormattableString.Invariant($"<wp:extent cx=\"{(long)(width * 36000)}\" cy=\"{(long)(height * 36000)}\"/>");

    private static string Graphic(string id, string picture, string fill) =>
        $"<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:blipFill><a:blip "
        + $"r:embed=\"{id}\"/>{fill}</pic:blipFill><pic:spPr><a:xfrm {picture}/></pic:spPr></pic:pic></a:graphicData></a:graphic>";

    private byte[] Zip(params ReadOnlySpan<(string Name, string? Content)> parts)
    {
        var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
                if (content is not null)
                    Add(zip, name, Encoding.UTF8.GetBytes(content));
            foreach (var (name, bytes) in _media)
                Add(zip, "word/" + name, bytes);
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive zip, string name, byte[] bytes)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(bytes);
    }
}
