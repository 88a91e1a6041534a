using System.Text;

namespace DocGen.Pdf.Svg;

/// <summary>An element of the SVG namespace.</summary>
/// <param name="name">The local name, without prefix.</param>
/// <param name="line">The line in the file, counted from 1.</param>
/// <param name="column">The column, counted from 1.</param>
/// <param name="parent">The element around it; <see langword="null"/> for the root.</param>
internal sealed class SvgElement(string name, int line, int column, SvgElement? parent)
{
    private readonly StringBuilder _text = new();
    private HashSet<string>? _classes;

    public string Name { get; } = name;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public SvgElement? Parent { get; } = parent;

    public List<SvgElement> Children { get; } = [];

    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    /// <summary>The names in the class attribute.</summary>
    public HashSet<string> Classes =>
        _classes ??= (this["class"] ?? "")
            .Split((char[])[' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The text of a style element.</summary>
    public string Text => _text.ToString();

    /// <summary>Adds a part of the text of a style element.</summary>
    public void AddText(string text) => _text.Append(text);

    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    /// <summary>This element and all its descendants.</summary>
    public IEnumerable<SvgElement> All()
    {
        var open = new Stack<SvgElement>([this]);
        while (open.TryPop(out var element))
        {
            yield return element;
            for (var i = element.Children.Count - 1; i >= 0; i--)
                open.Push(element.Children[i]);
        }
    }
}
