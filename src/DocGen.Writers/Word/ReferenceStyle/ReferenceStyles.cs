using System.Collections.Immutable;
using System.Xml.Linq;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Writers.Word.ReferenceStyle;

/// <summary>
/// The styles of a Word file (ECMA-376 part 1, 17.7), each with everything that it inherits: styles with a built-in meaning, and custom
/// styles of the organisation.
/// </summary>
internal sealed class ReferenceStyles
{
    private const int DeepestInheritance = 32;
    private const string Normal = StyleNames.Normal;

    private readonly ReferenceColours _colours;
    private readonly Dictionary<string, XElement> _byId;
    private readonly XElement? _defaults;
    private readonly string _body;
    private readonly string _heading;

    public ReferenceStyles(XElement styles, ReferenceColours colours)
    {
        _colours = colours;
        _defaults = styles.Element(ReferencePackage.W + "docDefaults");
        _byId = styles
            .Elements(ReferencePackage.W + "style")
            .Where(style => style.Attribute(ReferencePackage.W + "styleId") is not null)
            .GroupBy(style => style.Attribute(ReferencePackage.W + "styleId")!.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        _body = FamilyOf(Normal) ?? colours.MinorFont ?? ThemeDefaults.Fonts["body"].Family;
        _heading = FamilyOf("heading 1") ?? colours.MajorFont ?? _body;
    }

    public ImmutableDictionary<string, FontFace> Fonts()
    {
        var fonts = new Dictionary<string, FontFace>(StringComparer.Ordinal)
        {
            ["body"] = ReferenceFonts.Face(_body),
            ["heading"] = ReferenceFonts.Face(_heading),
        };
        foreach (var (_, style) in Taken("paragraph"))
            if (new ReferenceProperties(Chain(style), _colours).Font is { } family)
                fonts.TryAdd(KeyOf(family), ReferenceFonts.Face(family));
        return fonts.ToImmutableDictionary();
    }

    public ImmutableDictionary<string, Colour> Colours()
    {
        var colours = new Dictionary<string, Colour>(StringComparer.Ordinal);
        var text = PropertiesOf(Normal)?.Colour ?? _colours["dk1"];
        if (text is { } ink)
            colours["text"] = ink;
        var accent = new[] { PropertiesOf("heading 1")?.Colour, _colours["accent1"], _colours["dk2"] }.FirstOrDefault(colour =>
            colour?.ContrastWith(Colour.White) >= 4.5
        );
        if (accent is not { } main)
            return colours.ToImmutableDictionary();
        foreach (var name in new[] { "accent", "note" })
            colours[name] = main;
        foreach (var (name, share) in new[] { ("header-fill", 0.88), ("total-fill", 0.94), ("note-fill", 0.92), ("rule", 0.7) })
            colours[name] = ChartPalette.Mix(main, Colour.White, share);
        return colours.ToImmutableDictionary();
    }

    public ImmutableDictionary<string, StyleDefinition<ParagraphStyle>> Paragraphs()
    {
        var paragraphs = new Dictionary<string, StyleDefinition<ParagraphStyle>>(StringComparer.Ordinal);
        foreach (var (name, style) in Taken("paragraph"))
        {
            var properties = new ReferenceProperties(Chain(style), _colours);
            paragraphs[name] = properties.Paragraph(KeyOf(properties.Font ?? _body));
        }

        // Word files have body text in Normal; here it is Body Text, and Normal is the base of other text too, such as that of tables.
        if (!paragraphs.ContainsKey(StyleNames.BodyText) && paragraphs.TryGetValue(Normal, out var normal))
        {
            paragraphs[StyleNames.BodyText] = normal.Only(
                ParagraphProperties.SpaceBefore,
                ParagraphProperties.SpaceAfter,
                ParagraphProperties.Alignment
            );
            paragraphs[Normal] = new StyleDefinition<ParagraphStyle>(
                ParagraphProperties.SpaceBefore.Is(Length.Zero),
                ParagraphProperties.SpaceAfter.Is(Length.Zero),
                ParagraphProperties.Alignment.Is(TextAlignment.Left)
            ).Over(normal);
        }

        return paragraphs.ToImmutableDictionary();
    }

    public ImmutableDictionary<string, StyleDefinition<CharacterStyle>> Characters() =>
        Taken("character")
            .ToImmutableDictionary(pair => pair.Name, pair => new ReferenceProperties(OwnChain(pair.Style), _colours).Character());

    /// <summary>A table style with its ancestors, oldest first; empty if there is no such style.</summary>
    public IReadOnlyList<XElement> TableChain(string id) =>
        _byId.TryGetValue(id, out var style) && (string?)style.Attribute(ReferencePackage.W + "type") == "table" ? OwnChain(style) : [];

    private ReferenceProperties? PropertiesOf(string name)
    {
        foreach (var (known, style) in Taken("paragraph"))
            if (known == name)
                return new ReferenceProperties(Chain(style), _colours);
        return null;
    }

    private string? FamilyOf(string name) => PropertiesOf(name)?.Font;

    private IEnumerable<(string Name, XElement Style)> Taken(string type)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var style in _byId.Values)
        {
            if (
                (string?)style.Attribute(ReferencePackage.W + "type") != type
                || (string?)style.Element(ReferencePackage.W + "name")?.Attribute(ReferencePackage.W + "val") is not { Length: > 0 } name
            )
                continue;
            var isOwn = (string?)style.Attribute(ReferencePackage.W + "customStyle") is "1" or "true";
            var isKnown =
                type == "paragraph" ? Theme.Default.ParagraphStyles.ContainsKey(name) : Theme.Default.CharacterStyles.ContainsKey(name);
            if ((isOwn || isKnown) && seen.Add(name))
                yield return (name, style);
        }
    }

    /// <summary>The document defaults, then the oldest ancestor, and finally the style itself.</summary>
    private List<XElement> Chain(XElement style)
    {
        var chain = OwnChain(style);
        if (_defaults is not null)
            chain.Insert(0, _defaults);
        return chain;
    }

    private List<XElement> OwnChain(XElement style)
    {
        var chain = new List<XElement>();
        for (XElement? at = style; at is not null && chain.Count < DeepestInheritance && !chain.Contains(at); )
        {
            chain.Insert(0, at);
            at = (string?)at.Element(ReferencePackage.W + "basedOn")?.Attribute(ReferencePackage.W + "val") is { } parent
                ? _byId.GetValueOrDefault(parent)
                : null;
        }

        return chain;
    }

    private string KeyOf(string family) =>
        family == _body ? "body"
        : family == _heading ? "heading"
        : "font-" + family.ToLowerInvariant().Replace(' ', '-');
}
