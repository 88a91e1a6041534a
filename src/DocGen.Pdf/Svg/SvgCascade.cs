using DocGen.Core.Images;

namespace DocGen.Pdf.Svg;

/// <summary>
/// Determines the style of elements: inherited properties, then presentation attributes, then style sheets, then the style attribute, then
/// what is marked as important (SVG 2, 6.6; CSS Cascading 4, 6.1). A value that cannot be read leaves the one before it.
/// </summary>
/// <param name="sheet">The style rules of the file.</param>
/// <param name="lengths">The lengths of the whole picture.</param>
internal sealed class SvgCascade(SvgStyleSheet sheet, SvgLengths lengths, SvgBudget budget, SvgReport report)
{
    private const int MaxShown = 40;

    private readonly Dictionary<SvgElement, SvgStyle> _inPlace = [];

    /// <summary>The style of an element that is not drawn where it is, such as a gradient: it inherits from its ancestors.</summary>
    public SvgStyle StyleInPlace(SvgElement element)
    {
        if (!_inPlace.TryGetValue(element, out var style))
            _inPlace.Add(
                element,
                style = StyleOf(element, element.Parent is { } parent ? StyleInPlace(parent) : SvgStyle.Initial, lengths)
            );
        return style;
    }

    /// <param name="parent">The style of the parent, or of the element that uses this one.</param>
    /// <param name="viewport">The lengths of the viewport in which the element is.</param>
    public SvgStyle StyleOf(SvgElement element, SvgStyle parent, SvgLengths viewport)
    {
        budget.Spend(element, SvgBudget.Style);
        var declarations = Declared(element);
        var style = parent.Inherited();

        // Other properties refer to these two.
        foreach (var (name, value) in declarations)
            if (name is "color" or "font-size")
                style = Set(element, style, parent, name, value, viewport.At(parent.FontSize));
        var own = viewport.At(style.FontSize);
        foreach (var (name, value) in declarations)
            if (name is not ("color" or "font-size"))
                style = Set(element, style, parent, name, value, own);
        return style;
    }

    private List<(string Name, string Value)> Declared(SvgElement element)
    {
        var (declared, important) = (new List<(string, string)>(), new List<(string, string)>());
        foreach (var (name, value) in element.Attributes)
            if (SvgProperties.Find(name) is { IsAttribute: true })
                declared.Add((name, CssText.WithoutComments(value)));
        foreach (var rule in sheet.Matching(element, budget))
        {
            budget.Spend(element, SvgBudget.Declaration * rule.Declarations.Count);
            Add(rule.Declarations);
        }

        if (element["style"] is { } style)
            Add(CssText.Declarations(style));
        declared.AddRange(important);
        return declared;

        void Add(IEnumerable<CssDeclaration> declarations)
        {
            foreach (var (name, value, isImportant) in declarations)
                (isImportant ? important : declared).Add((name, value));
        }
    }

    private SvgStyle Set(SvgElement element, SvgStyle style, SvgStyle parent, string name, string value, SvgLengths own)
    {
        if (SvgProperties.Find(name) is not { } property)
            return style;

        // Ids in references are the only values in which capital letters have a meaning.
        var text = value.Contains("url(", StringComparison.OrdinalIgnoreCase) ? value : value.ToLowerInvariant();
        var set = text switch
        {
            "inherit" => property.Copy(style, parent),
            "initial" => property.Copy(style, SvgStyle.Initial),
            "unset" or "revert" or "revert-layer" => property.Copy(style, property.Inherits ? parent : SvgStyle.Initial),
            _ => property.Set(style, text, own),
        };
        if (set is null)
            report.NotDrawn(
                element,
                $"the value '{(value.Length > MaxShown ? value[..MaxShown] + "…" : value)}' of '{name}'",
                "write it in a simpler way: colours as #rrggbb, lengths as numbers"
            );
        return set ?? style;
    }
}
