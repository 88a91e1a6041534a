namespace DocGen.Pdf.Svg;

/// <summary>An element of the SVG namespace.</summary>
/// <param name="name">The local name, without prefix.</param>
/// <param name="line">The line in the file, counted from 1.</param>
/// <param name="column">The column, counted from 1.</param>
internal sealed class SvgElement(string name, int line, int column)
{
    public string Name { get; } = name;

    public int Line { get; } = line;

    public int Column { get; } = column;

    public List<SvgElement> Children { get; } = [];

    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    /// <summary>The text of a style element.</summary>
    public string Text { get; set; } = "";

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
