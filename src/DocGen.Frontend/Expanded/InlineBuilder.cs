using System.Collections.Immutable;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Frontend.Expanded;

/// <summary>Collects inlines and joins adjacent text to one node.</summary>
internal sealed class InlineBuilder
{
    private readonly ImmutableArray<Inline>.Builder _items = ImmutableArray.CreateBuilder<Inline>();
    private StringBuilder? _long;
    private string? _text;
    private Origin? _origin;

    /// <summary>Whether the last content is a printed value that ends with a full stop, such as <c>875.000 kr.</c></summary>
    public bool EndsWithValuePoint { get; set; }

    /// <summary>
    /// Appends text. A joined node has the template place of its first part, and the data place of the first part that has one.
    /// </summary>
    public void AddText(string text, Origin origin)
    {
        if (text.Length == 0)
            return;
        EndsWithValuePoint = false;
        if (_text is null)
        {
            (_text, _origin) = (text, origin);
            return;
        }

        (_long ??= new StringBuilder(_text)).Append(text);
        if (_origin!.Data is null && origin.Data is not null)
            _origin = _origin with { Data = origin.Data };
    }

    /// <summary>Appends text and keeps its line ends as line breaks.</summary>
    public void AddLines(string text, Origin origin)
    {
        if (!text.AsSpan().ContainsAny(LineEnds.All))
        {
            AddText(text, origin);
            return;
        }

        var lines = LineEnds.Split(text);
        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0)
                Add(new LineBreak { Origin = origin });
            AddText(lines[i], origin);
        }
    }

    public void Add(Inline inline)
    {
        EndText();
        _items.Add(inline);
        EndsWithValuePoint = false;
    }

    /// <summary>Adds a span with the content of another builder; a value at its end counts as a value at the end of this text.</summary>
    public void AddSpan(string style, InlineBuilder content, Origin origin)
    {
        var inlines = content.Build();
        if (inlines.IsEmpty)
            return;
        Add(new Span(style, inlines) { Origin = origin });
        EndsWithValuePoint = content.EndsWithValuePoint;
    }

    public ImmutableArray<Inline> Build()
    {
        EndText();
        return _items.DrainToImmutable();
    }

    /// <summary>The inlines without leading and trailing line breaks, which have no effect (CommonMark 6.7).</summary>
    public ImmutableArray<Inline> BuildTrimmed()
    {
        EndText();
        while (_items.Count > 0 && _items[^1] is LineBreak)
            _items.RemoveAt(_items.Count - 1);
        var leading = 0;
        while (leading < _items.Count && _items[leading] is LineBreak)
            leading++;
        if (leading > 0)
            _items.RemoveRange(0, leading);
        return _items.DrainToImmutable();
    }

    private void EndText()
    {
        if (_text is null)
            return;
        _items.Add(new Text(_long?.ToString() ?? _text) { Origin = _origin });
        (_long, _text, _origin) = (null, null, null);
    }
}
