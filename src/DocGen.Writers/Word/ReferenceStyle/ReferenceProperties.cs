using System.Globalization;
using System.Xml.Linq;
using DocGen.Core.Drawing;
using DocGen.Core.Themes;

namespace DocGen.Writers.Word.ReferenceStyle;

/// <summary>
/// The properties of a style and its ancestors; the closest one that specifies a property wins (ECMA-376 part 1, 17.7.2).
/// </summary>
/// <param name="chain">The styles, oldest ancestor first; the document defaults may be the oldest.</param>
internal sealed class ReferenceProperties(IReadOnlyList<XElement> chain, ReferenceColours colours)
{
    // Single spacing in Word is the line height of the font, about 1.2 times its size.
    private const double SingleLine = 1.2;
    private const double DefaultSize = 10;

    public string? Font
    {
        get
        {
            for (var i = chain.Count - 1; i >= 0; i--)
            {
                if (Run(chain[i])?.Element(ReferencePackage.W + "rFonts") is not { } fonts)
                    continue;
                var theme = (string?)fonts.Attribute(ReferencePackage.W + "asciiTheme");
                var family =
                    theme is null ? (string?)fonts.Attribute(ReferencePackage.W + "ascii")
                    : theme.StartsWith("major", StringComparison.Ordinal) ? colours.MajorFont
                    : colours.MinorFont;
                if (!string.IsNullOrEmpty(family))
                    return family;
            }

            return null;
        }
    }

    public Colour? Colour =>
        OfRun("color") is { } element && Core.Drawing.Colour.TryParse("#" + Value(element), out var colour) ? colour : null;

    public StyleDefinition<ParagraphStyle> Paragraph(string font)
    {
        var size = Number(OfRun("sz")) is { } halfPoints ? halfPoints / 2 : DefaultSize;
        return new(
            ParagraphProperties.Font.Is(font),
            ParagraphProperties.Size.Is(Length.FromPoints(size)),
            ParagraphProperties.LineHeight.Is(LineHeight(size)),
            ParagraphProperties.SpaceBefore.Is(Twips(Attribute("spacing", "before"))),
            ParagraphProperties.SpaceAfter.Is(Twips(Attribute("spacing", "after"))),
            ParagraphProperties.IndentLeft.Is(Twips(Attribute("ind", "left") ?? Attribute("ind", "start"))),
            ParagraphProperties.IndentFirstLine.Is(
                Attribute("ind", "hanging") is { } hanging ? Length.Zero - Twips(hanging) : Twips(Attribute("ind", "firstLine"))
            ),
            ParagraphProperties.Bold.Is(Toggle("b")),
            ParagraphProperties.Italic.Is(Toggle("i")),
            ParagraphProperties.SmallCaps.Is(Toggle("smallCaps")),
            ParagraphProperties.LetterSpacing.Is(Twips(Value(OfRun("spacing")))),
            ParagraphProperties.Colour.Is(Colour),
            ParagraphProperties.Alignment.Is(
                Value(OfParagraph("jc")) switch
                {
                    "center" => TextAlignment.Centre,
                    "right" or "end" => TextAlignment.Right,
                    "both" or "distribute" => TextAlignment.Justified,
                    _ => TextAlignment.Left,
                }
            ),
            ParagraphProperties.KeepWithNext.Is(IsOn(OfParagraph("keepNext")))
        );
    }

    public StyleDefinition<CharacterStyle> Character() =>
        new(
            CharacterProperties.Bold.Is(OfRun("b") is { } bold ? IsOn(bold) : (bool?)null),
            CharacterProperties.Italic.Is(OfRun("i") is { } italic ? IsOn(italic) : (bool?)null),
            CharacterProperties.Underline.Is(OfRun("u") is { } underline ? Value(underline) != "none" : (bool?)null),
            CharacterProperties.Colour.Is(Colour)
        );

    private static XElement? Run(XElement style) =>
        style.Element(ReferencePackage.W + "rPr") ?? style.Element(ReferencePackage.W + "rPrDefault")?.Element(ReferencePackage.W + "rPr");

    private static XElement? Paragraph(XElement style) =>
        style.Element(ReferencePackage.W + "pPr") ?? style.Element(ReferencePackage.W + "pPrDefault")?.Element(ReferencePackage.W + "pPr");

    private static string? Value(XElement? element) => (string?)element?.Attribute(ReferencePackage.W + "val");

    private static double? Number(XElement? element) => Number(Value(element));

    private static double? Number(string? text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) < 32_000
            ? number
            : null;

    private static Length Twips(string? text) => Length.FromPoints((Number(text) ?? 0) / 20);

    private static bool IsOn(XElement? element) => element is not null && Value(element) is null or "1" or "true" or "on";

    /// <summary>A toggle property, which each style of a chain can invert (17.7.3).</summary>
    private bool Toggle(string name)
    {
        var on = false;
        foreach (var style in chain)
            if (Run(style)?.Element(ReferencePackage.W + name) is { } element)
                on = IsOn(element);
        return on;
    }

    private double LineHeight(double size)
    {
        if (Number(Attribute("spacing", "line")) is not { } line)
            return SingleLine;
        var height = Attribute("spacing", "lineRule") is "exact" or "atLeast" ? line / 20 / size : line / 240 * SingleLine;
        return Math.Clamp(Math.Round(height, 3), 0.8, 3);
    }

    private XElement? OfRun(string name) => Last(style => Run(style)?.Element(ReferencePackage.W + name));

    private XElement? OfParagraph(string name) => Last(style => Paragraph(style)?.Element(ReferencePackage.W + name));

    // The attributes of one element are inherited separately.
    private string? Attribute(string element, string name)
    {
        for (var i = chain.Count - 1; i >= 0; i--)
            if ((string?)Paragraph(chain[i])?.Element(ReferencePackage.W + element)?.Attribute(ReferencePackage.W + name) is { } value)
                return value;
        return null;
    }

    private XElement? Last(Func<XElement, XElement?> find)
    {
        for (var i = chain.Count - 1; i >= 0; i--)
            if (find(chain[i]) is { } element)
                return element;
        return null;
    }
}
