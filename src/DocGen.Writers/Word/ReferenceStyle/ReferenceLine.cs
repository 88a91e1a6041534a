using System.Text;
using System.Xml.Linq;

namespace DocGen.Writers.Word.ReferenceStyle;

/// <summary>A paragraph of a header or footer, divided by its tabs.</summary>
/// <param name="inline">Returns the token for an inline picture, or <see langword="null"/>.</param>
/// <param name="old">Called with the name of a picture in VML.</param>
internal sealed class ReferenceLine(Func<ReferenceDrawing, string?> inline, Action<string> old)
{
    /// <summary>The fallback that Word writes for programs that do not support the choice beside it (ECMA-376 part 3, 9.3).</summary>
    public static readonly XName Fallback = XName.Get("Fallback", "http://schemas.openxmlformats.org/markup-compatibility/2006");

    private static readonly XNamespace W = ReferencePackage.W;
    private static readonly XName VmlPicture = XName.Get("imagedata", "urn:schemas-microsoft-com:vml");

    private readonly List<StringBuilder> _parts = [new()];
    private readonly StringBuilder _instruction = new();
    private int _fields;
    private bool _isResult;

    public List<string> Parts => [.. _parts.Select(part => part.ToString())];

    /// <summary>The drawings that are anchored to the page.</summary>
    public List<ReferenceDrawing> Anchored { get; } = [];

    /// <summary>Reads the content of an element; nested paragraphs, those of text boxes, are not part of this line.</summary>
    public void Read(XElement parent)
    {
        foreach (var element in parent.Elements())
        {
            if (element.Name == W + "p" || element.Name == W + "pPr" || element.Name == Fallback)
                continue;
            if (element.Name == W + "fldSimple")
                Token((string?)element.Attribute(W + "instr") ?? "");
            else if (element.Name == W + "fldChar")
                Field((string?)element.Attribute(W + "fldCharType"));
            else if (element.Name == W + "instrText")
                _instruction.Append(element.Value);
            else if (element.Name == W + "drawing")
                Drawing(new ReferenceDrawing(element), hasText: element.Descendants(W + "p").Any());
            else if (element.Name == W + "pict" || element.Name == W + "object")
                OldPicture(element);
            else if (element.Name == W + "t")
                Text(element.Value);
            else if (element.Name == W + "tab" || element.Name == W + "ptab")
                _parts.Add(new StringBuilder());
            else
                Read(element);
        }
    }

    // The result of a field is not text of the header; its token produces it on every page.
    private void Text(string text)
    {
        if (_fields > 0)
            return;
        foreach (var c in text)
        {
            if (c is '{' or '}')
                continue;
            _parts[^1]
                .Append(
                    c switch
                    {
                        '[' => '(',
                        ']' => ')',
                        _ => c,
                    }
                );
        }
    }

    private void Drawing(ReferenceDrawing drawing, bool hasText)
    {
        // The text of a text box is read as separate paragraphs.
        if (drawing.IsNoPicture && hasText)
            return;
        if (drawing.Anchor is not null || drawing.IsNoPicture)
            Anchored.Add(drawing);
        else
            _parts[^1].Append(inline(drawing));
    }

    private void OldPicture(XElement element)
    {
        if (element.Descendants(VmlPicture).FirstOrDefault() is not { } picture)
            return;
        var title = picture.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "title")?.Value;
        old(string.IsNullOrEmpty(title) ? "(without name)" : title);
    }

    private void Field(string? type)
    {
        if (type == "begin")
        {
            _fields++;
            _instruction.Clear();
            _isResult = false;
        }
        else if (type == "separate" || (type == "end" && !_isResult))
        {
            if (!_isResult)
                Token(_instruction.ToString());
            _isResult = true;
        }

        if (type == "end")
            _fields = Math.Max(0, _fields - 1);
    }

    private void Token(string instruction)
    {
        var name = instruction.Trim().Split(' ', 2)[0].ToUpperInvariant();
        _parts[^1]
            .Append(
                name switch
                {
                    "PAGE" => "{page}",
                    "NUMPAGES" or "SECTIONPAGES" => "{pages}",
                    "TITLE" => "{title}",
                    "SUBJECT" => "{subject}",
                    "AUTHOR" => "{author}",
                    "DATE" or "SAVEDATE" or "CREATEDATE" => "{date}",
                    _ => "",
                }
            );
    }
}
