using System.Globalization;
using System.Xml.Linq;
using DocGen.Core.Drawing;

namespace DocGen.Writers.Word.ReferenceStyle;

/// <summary>A drawing in a header or footer (ECMA-376 part 1, 20.4.2): inline (wp:inline) or anchored to the page (wp:anchor).</summary>
internal sealed class ReferenceDrawing
{
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static readonly XNamespace Picture = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    private static readonly XNamespace Decorative = "http://schemas.microsoft.com/office/drawing/2017/decorative";

    // In 1/1000 per cent: less is caused by rounding in Word.
    private const int MinCrop = 1000;

    private readonly XElement? _properties;
    private readonly List<XElement> _pictures;

    public ReferenceDrawing(XElement drawing)
    {
        var frame = drawing.Elements().FirstOrDefault();
        Anchor = frame?.Name == XName.Get("anchor", ReferencePlace.Wp.NamespaceName) ? frame : null;
        _properties = frame?.Element(ReferencePlace.Wp + "docPr");
        _pictures = [.. drawing.Descendants(Picture + "pic")];
        var extent = frame?.Element(ReferencePlace.Wp + "extent");
        (Width, Height) = (Emu(extent, "cx"), Emu(extent, "cy"));
    }

    /// <summary>The anchor element, if the drawing is anchored to the page.</summary>
    public XElement? Anchor { get; }

    public Length Width { get; }

    public Length Height { get; }

    /// <summary>The name in Word's selection pane.</summary>
    public string Name => (string?)_properties?.Attribute("name") is { Length: > 0 } name ? name : "(without name)";

    /// <summary>The alternative text; empty for decoration.</summary>
    public string AlternativeText =>
        _properties?.Descendants(Decorative + "decorative").Any() == true ? "" : (string?)_properties?.Attribute("descr") ?? "";

    /// <summary>Whether it contains no picture but a shape, a text box or a chart.</summary>
    public bool IsNoPicture => _pictures.Count == 0;

    /// <summary>The relationship id of the picture; <see langword="null"/> if it is not embedded in the file.</summary>
    public string? Embedded => (string?)_pictures[0].Descendants(A + "blip").FirstOrDefault()?.Attribute(ReferencePackage.R + "embed");

    /// <summary>Why a picture cannot be printed as Word shows it; <see langword="null"/> if it can.</summary>
    public string? Obstacle
    {
        get
        {
            if (_pictures.Count > 1)
                return "it is part of a group";
            if (
                _pictures[0].Descendants(A + "srcRect").FirstOrDefault() is { } crop
                && crop.Attributes().Any(edge => Math.Abs(Number(edge)) > MinCrop)
            )
                return "it is cropped";
            var turned = _pictures[0].Descendants(A + "xfrm").FirstOrDefault();
            return
                turned is not null
                && (
                    Number(turned.Attribute("rot")) != 0
                    || (string?)turned.Attribute("flipH") is "1" or "true"
                    || (string?)turned.Attribute("flipV") is "1" or "true"
                )
                ? "it is rotated"
                : null;
        }
    }

    private static Length Emu(XElement? element, string attribute) =>
        new(Math.Clamp(Number(element?.Attribute(attribute)), 0, int.MaxValue));

    private static long Number(XAttribute? attribute) =>
        long.TryParse(attribute?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? Math.Clamp(number, int.MinValue, int.MaxValue)
            : 0;
}
