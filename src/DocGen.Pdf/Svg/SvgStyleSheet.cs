namespace DocGen.Pdf.Svg;

/// <summary>
/// The rules of style elements whose selector is an element name, a class, an id, or an element name with a class, as drawing programs
/// write them. Other rules are skipped and reported.
/// </summary>
internal sealed class SvgStyleSheet
{
    private readonly List<Rule> _rules = [];

    /// <summary>Reads the rules of every style element.</summary>
    /// <param name="skipped">Called with the style element of each skipped rule.</param>
    public SvgStyleSheet(SvgElement root, Action<SvgElement> skipped)
    {
        foreach (var element in root.All())
            if (element.Name == "style" && !Read(element.Text))
                skipped(element);
        _rules.Sort((a, b) => a.Weight != b.Weight ? a.Weight.CompareTo(b.Weight) : a.Order.CompareTo(b.Order));
    }

    /// <summary>Applies the rules that match an element; higher specificity wins, then the later rule (CSS Cascading 4, 6.1).</summary>
    public void Apply(SvgElement element, Dictionary<string, string> properties)
    {
        if (_rules.Count == 0)
            return;
        var classes = (element["class"] ?? "").Split((char[])[' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var rule in _rules)
            if (rule.Fits(element, classes))
                Declare(rule.Declarations, properties);
    }

    /// <summary>Applies a list of declarations.</summary>
    public static void Declare(string declarations, Dictionary<string, string> properties)
    {
        foreach (var declaration in declarations.Split(';'))
        {
            var colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                continue;
            var value = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim();
            properties[declaration[..colon].Trim()] = value;
        }
    }

    private bool Read(string text)
    {
        var isWhole = true;
        text = WithoutComments(text);
        for (var at = 0; ; )
        {
            var open = text.IndexOf('{', at);
            if (open < 0)
                return isWhole && text.AsSpan(at).Trim().IsEmpty;
            var isAtRule = text.AsSpan(at, open - at).TrimStart().StartsWith("@");
            var close = isAtRule ? EndOfBlock(text, open) : text.IndexOf('}', open);
            if (close < 0)
                return false;
            if (isAtRule)
            {
                // At-rules, such as rules for certain media, are skipped.
                (isWhole, at) = (false, close + 1);
                continue;
            }

            foreach (var selector in text[at..open].Split(','))
            {
                if (Rule.Parse(selector.Trim(), text[(open + 1)..close], _rules.Count) is { } rule)
                    _rules.Add(rule);
                else
                    isWhole = false;
            }

            at = close + 1;
        }
    }

    /// <summary>The end of a block that can contain nested blocks, or -1.</summary>
    private static int EndOfBlock(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && --depth == 0)
                return i;
        }

        return -1;
    }

    private static string WithoutComments(string text)
    {
        for (var start = text.IndexOf("/*", StringComparison.Ordinal); start >= 0; start = text.IndexOf("/*", StringComparison.Ordinal))
        {
            var end = text.IndexOf("*/", start + 2, StringComparison.Ordinal);
            text = end < 0 ? text[..start] : text.Remove(start, end + 2 - start);
        }

        return text;
    }

    private sealed record Rule(string Tag, string Class, string Id, string Declarations, int Order)
    {
        public int Weight => (Id.Length > 0 ? 100 : 0) + (Class.Length > 0 ? 10 : 0) + (Tag.Length > 0 ? 1 : 0);

        public static Rule? Parse(string selector, string declarations, int order)
        {
            if (selector.StartsWith('#'))
                return IsName(selector[1..]) ? new Rule("", "", selector[1..], declarations, order) : null;
            var dot = selector.IndexOf('.', StringComparison.Ordinal);
            var (tag, name) = dot < 0 ? (selector, "") : (selector[..dot], selector[(dot + 1)..]);
            return (tag.Length == 0 || IsName(tag)) && (dot < 0 ? tag.Length > 0 : IsName(name))
                ? new Rule(tag, name, "", declarations, order)
                : null;
        }

        public bool Fits(SvgElement element, string[] classes) =>
            (Tag.Length == 0 || Tag == element.Name)
            && (Class.Length == 0 || classes.Contains(Class))
            && (Id.Length == 0 || Id == element["id"]);

        private static bool IsName(string text) => text.Length > 0 && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');
    }
}
