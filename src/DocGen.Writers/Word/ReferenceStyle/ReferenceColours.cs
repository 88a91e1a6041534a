using System.Xml.Linq;
using DocGen.Core.Drawing;

namespace DocGen.Writers.Word.ReferenceStyle;

/// <summary>The colours and fonts of the theme in a Word file (ECMA-376 part 1, 20.1.6).</summary>
internal sealed class ReferenceColours(XDocument? theme)
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    public string? MajorFont => Font("majorFont");

    public string? MinorFont => Font("minorFont");

    /// <summary>A slot such as <c>accent1</c> or <c>dk1</c>.</summary>
    public Colour? this[string slot]
    {
        get
        {
            var colour = theme?.Root?.Descendants(A + slot).FirstOrDefault()?.Elements().FirstOrDefault();
            var hex = (string?)colour?.Attribute("lastClr") ?? (string?)colour?.Attribute("val");
            return Colour.TryParse("#" + hex, out var parsed) ? parsed : null;
        }
    }

    private string? Font(string name) =>
        (string?)theme?.Root?.Descendants(A + name).FirstOrDefault()?.Element(A + "latin")?.Attribute("typeface") is { Length: > 0 } family
            ? family
            : null;
}
