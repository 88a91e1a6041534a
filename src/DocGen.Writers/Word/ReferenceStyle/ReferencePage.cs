using System.Globalization;
using System.Xml.Linq;
using DocGen.Core.Drawing;
using DocGen.Core.Themes;

namespace DocGen.Writers.Word.ReferenceStyle;

/// <summary>The page setup of the last section of a Word file, with its headers and footers (ECMA-376 part 1, 17.6 and 17.10).</summary>
internal sealed class ReferencePage
{
    private static readonly XNamespace W = ReferencePackage.W;

    private readonly ReferencePackage _package;
    private readonly XElement? _section;
    private readonly ReferenceFurniture _furniture;

    public ReferencePage(ReferencePackage package, XDocument document, ReferencePictures pictures)
    {
        _package = package;
        _section = document.Root?.Descendants(W + "sectPr").LastOrDefault();
        Setup = _section is null ? new() : Page(_section);
        _furniture = new ReferenceFurniture(pictures, Setup.ApplyTo(ThemeDefaults.Page));
        var different =
            _section?.Element(W + "titlePg") is { } title && (string?)title.Attribute(W + "val") is not ("0" or "false" or "off");
        var (header, footer) = (Furniture("header", "default"), Furniture("footer", "default"));
        var (firstHeader, firstFooter) = different
            ? (Furniture("header", "first") ?? FurnitureTemplate.Empty, Furniture("footer", "first") ?? FurnitureTemplate.Empty)
            : (header, footer);
        Layout = new(
            Said(LayoutProperties.Header, header),
            Said(LayoutProperties.Footer, footer),
            Said(LayoutProperties.FirstHeader, firstHeader),
            Said(LayoutProperties.FirstFooter, firstFooter)
        );
    }

    public StyleDefinition<PageSetup> Setup { get; }

    /// <summary>The content of all pages, for every kind of document.</summary>
    public StyleDefinition<LayoutStyle> Layout { get; }

    private static StyleDefinition<PageSetup> Page(XElement section)
    {
        var (size, margins) = (section.Element(W + "pgSz"), section.Element(W + "pgMar"));
        return new(
            // As one value, so that a theme can override it.
            PageProperties.Size.Is(
                new SheetSize(Twips(size, "w") ?? ThemeDefaults.Page.Width, Twips(size, "h") ?? ThemeDefaults.Page.Height)
            ),
            PageProperties.Top.Is(Twips(margins, "top")),
            PageProperties.Right.Is(Twips(margins, "right")),
            PageProperties.Bottom.Is(Twips(margins, "bottom")),
            PageProperties.Left.Is(Twips(margins, "left")),
            PageProperties.HeaderDistance.Is(Twips(margins, "header")),
            PageProperties.FooterDistance.Is(Twips(margins, "footer"))
        );
    }

    private static StyleSetting<LayoutStyle>? Said(StyleProperty<LayoutStyle, FurnitureTemplate> property, FurnitureTemplate? template) =>
        template is null ? null : property.Is(template);

    private static Length? Twips(XElement? element, string attribute) =>
        int.TryParse((string?)element?.Attribute(W + attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var twips)
        && Math.Abs(twips) < 32_000
            ? Length.FromPoints(Math.Abs(twips) / 20.0)
            : null;

    private FurnitureTemplate? Furniture(string kind, string type)
    {
        var reference = _section
            ?.Elements(W + (kind + "Reference"))
            .FirstOrDefault(element => (string?)element.Attribute(W + "type") == type);
        if (
            (string?)reference?.Attribute(ReferencePackage.R + "id") is not { } id
            || _package.Target(_package.MainPart, id) is not { } part
        )
            return null;
        return _package.Part(part)?.Root is { } root ? _furniture.Read(root, part) : null;
    }
}
