using System.Globalization;
using System.Xml.Linq;
using DocGen.Core.Drawing;
using DocGen.Core.Themes;

namespace DocGen.Writers.Word.ReferenceStyle;

/// <summary>
/// The table style of a Word file (ECMA-376 part 1, 17.7.6): that of the first table in its text, otherwise the default for new tables in
/// its settings. It provides the fill and the colour of the header row, the bands, the fill of the total row, the rule between rows, and
/// the cell margins.
/// </summary>
internal sealed class ReferenceTables
{
    private static readonly XNamespace W = ReferencePackage.W;

    // Bits of w:tblLook (17.4.55), as used in files before Word 2010.
    private const int NoBands = 0x0200;

    private readonly IReadOnlyList<XElement> _chain;
    private readonly bool _hasBands;

    public ReferenceTables(ReferenceStyles styles, XDocument document, XDocument? settings)
    {
        var properties = document.Descendants(W + "tblPr").FirstOrDefault(table => table.Element(W + "tblStyle") is not null);
        var id = Value(properties?.Element(W + "tblStyle")) ?? Value(settings?.Root?.Element(W + "defaultTableStyle"));
        _chain = id is null ? [] : styles.TableChain(id);
        _hasBands = properties is null || HasBands(properties.Element(W + "tblLook"));
    }

    public StyleDefinition<TableStyle> Definition()
    {
        var rule = Rule();
        return new(
            TableProperties.HeaderFill.Is(Fill("firstRow")),
            TableProperties.HeaderText.Is(Parse(Value(Last(style => Part(style, "firstRow")?.Element(W + "rPr")?.Element(W + "color"))))),
            TableProperties.BandFill.Is(_hasBands ? Fill("band1Horz") ?? Fill("band2Horz") : null),
            TableProperties.TotalFill.Is(Fill("lastRow")),
            TableProperties.Rule.Is(rule is null ? null : Parse((string?)rule.Attribute(W + "color"))),
            TableProperties.RuleWidth.Is(Number(rule, "sz") is { } eighths ? Length.FromPoints(eighths / 8.0) : (Length?)null),
            TableProperties.CellPaddingHorizontal.Is(Margin("left") ?? Margin("start")),
            TableProperties.CellPaddingVertical.Is(Margin("top"))
        );
    }

    private Colour? Fill(string part) =>
        Parse((string?)Last(style => Part(style, part)?.Element(W + "tcPr")?.Element(W + "shd"))?.Attribute(W + "fill"));

    private static XElement? Part(XElement style, string type) =>
        style.Elements(W + "tblStylePr").FirstOrDefault(part => (string?)part.Attribute(W + "type") == type);

    /// <summary>The border between rows, otherwise that below the table.</summary>
    private XElement? Rule()
    {
        foreach (var edge in (ReadOnlySpan<string>)["insideH", "bottom"])
            if (
                Last(style => style.Element(W + "tblPr")?.Element(W + "tblBorders")?.Element(W + edge)) is { } line
                && Value(line) is not ("nil" or "none")
            )
                return line;
        return null;
    }

    private Length? Margin(string side) =>
        Number(Last(style => style.Element(W + "tblPr")?.Element(W + "tblCellMar")?.Element(W + side)), "w") is { } twips and > 0
            ? Length.FromPoints(twips / 20.0)
            : null;

    private XElement? Last(Func<XElement, XElement?> find)
    {
        for (var i = _chain.Count - 1; i >= 0; i--)
            if (find(_chain[i]) is { } element)
                return element;
        return null;
    }

    private static bool HasBands(XElement? look)
    {
        if ((string?)look?.Attribute(W + "noHBand") is { } said)
            return said is "0" or "false" or "off";
        return !int.TryParse(Value(look), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var bits)
            || (bits & NoBands) == 0;
    }

    private static Colour? Parse(string? hex) => Colour.TryParse("#" + hex, out var colour) ? colour : null;

    private static string? Value(XElement? element) => (string?)element?.Attribute(W + "val");

    // Values above 2000 twips, or a border above 96 eighths of a point (17.18.2), are not valid for tables.
    private static int? Number(XElement? element, string attribute) =>
        int.TryParse((string?)element?.Attribute(W + attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Min(number, attribute == "sz" ? 96 : 2000)
            : null;
}
