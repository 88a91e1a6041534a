using DocGen.Core.Images;

namespace DocGen.Pdf.Svg;

/// <summary>
/// The rules of style elements whose selectors are names of elements, classes and ids, and several of them together, as drawing programs
/// write them. Other rules are skipped and reported.
/// </summary>
internal sealed class SvgStyleSheet
{
    private readonly Dictionary<string, List<SvgRule>> _byKey = new(StringComparer.Ordinal);
    private int _count;

    /// <summary>Reads the rules of every style element.</summary>
    /// <param name="skipped">Called with the style element of each skipped rule.</param>
    public SvgStyleSheet(SvgElement root, Action<SvgElement> skipped)
    {
        foreach (var element in root.All())
        {
            if (element.Name != "style" || (element["type"] ?? "text/css").Trim() is not ("" or "text/css"))
                continue;
            if ((element["media"] ?? "all").Trim() is not ("" or "all") || !Read(element.Text))
                skipped(element);
        }
    }

    /// <summary>The rules that match an element: higher specificity comes later, then the later rule.</summary>
    public List<SvgRule> Matching(SvgElement element, SvgBudget budget)
    {
        var found = new List<SvgRule>();
        if (_byKey.Count == 0)
            return found;
        Add("*");
        Add(element.Name);
        if (element["id"] is { } id)
            Add("#" + id);
        foreach (var name in element.Classes)
            Add("." + name);
        budget.Spend(element, SvgBudget.Declaration * found.Count);
        found.Sort((a, b) => a.Weight != b.Weight ? a.Weight.CompareTo(b.Weight) : a.Order.CompareTo(b.Order));
        return found;

        void Add(string key)
        {
            budget.Spend(element, 1);
            if (!_byKey.TryGetValue(key, out var rules))
                return;
            budget.Spend(element, rules.Count);
            found.AddRange(rules.Where(rule => rule.Fits(element)));
        }
    }

    private bool Read(string text)
    {
        var isWhole = true;
        foreach (var (prelude, block) in CssText.Statements(text))
        {
            var selectors = CssText.WithoutComments(prelude);
            if (selectors.StartsWith('@') || block is null)
            {
                // Fonts and encodings change no shape; text is reported anyway.
                isWhole &=
                    selectors.StartsWith("@font-face", StringComparison.OrdinalIgnoreCase)
                    || selectors.StartsWith("@charset", StringComparison.OrdinalIgnoreCase);
                continue;
            }

            List<CssDeclaration> declarations = [.. CssText.Declarations(block)];
            foreach (var selector in CssText.Split(selectors, ','))
            {
                if (SvgRule.Parse(selector.Trim(), declarations, _count++) is not { } rule)
                    isWhole = false;
                else if (_byKey.TryGetValue(rule.Key, out var rules))
                    rules.Add(rule);
                else
                    _byKey.Add(rule.Key, [rule]);
            }
        }

        return isWhole;
    }
}

/// <summary>A rule with one selector.</summary>
/// <param name="Tag">The name of the element, or <c>*</c>.</param>
/// <param name="Ids">All ids that the element must have.</param>
/// <param name="Classes">All classes that the element must have.</param>
internal sealed record SvgRule(string Tag, List<string> Ids, List<string> Classes, IReadOnlyList<CssDeclaration> Declarations, int Order)
{
    /// <summary>The specificity (Selectors 4, 17).</summary>
    public int Weight => (Ids.Count * 10_000) + (Math.Min(Classes.Count, 99) * 100) + (Tag == "*" ? 0 : 1);

    /// <summary>Something that every matching element has, for finding the rule.</summary>
    public string Key =>
        Ids is [var id, ..] ? "#" + id
        : Classes is [var name, ..] ? "." + name
        : Tag;

    /// <returns><see langword="null"/> if the selector is of another kind.</returns>
    public static SvgRule? Parse(string selector, IReadOnlyList<CssDeclaration> declarations, int order)
    {
        var (tag, ids, classes) = ("*", new List<string>(), new List<string>());
        for (var at = 0; at < selector.Length; )
        {
            var kind = selector[at];
            var start = kind is '.' or '#' or '*' ? at + 1 : at;
            var end = start;
            while (end < selector.Length && (char.IsLetterOrDigit(selector[end]) || selector[end] is '-' or '_'))
                end++;
            if (kind == '*' ? at > 0 || end > start : end == start)
                return null;
            if (kind == '.')
                classes.Add(selector[start..end]);
            else if (kind == '#')
                ids.Add(selector[start..end]);
            else if (at > 0)
                return null;
            else if (kind != '*')
                tag = selector[start..end];
            at = end;
        }

        return selector.Length == 0 ? null : new SvgRule(tag, ids, classes, declarations, order);
    }

    public bool Fits(SvgElement element) =>
        (Tag == "*" || Tag == element.Name) && Ids.TrueForAll(id => id == element["id"]) && Classes.TrueForAll(element.Classes.Contains);
}
