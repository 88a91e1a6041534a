using System.Diagnostics.CodeAnalysis;
using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Data;

/// <summary>The value of an anchor.</summary>
/// <param name="Node">The value.</param>
/// <param name="Nodes">The number of values, including itself and expanded aliases.</param>
/// <param name="Height">The number of nested levels of maps and lists.</param>
internal sealed record YamlAnchor(DataNode Node, int Nodes, int Height);

/// <summary>
/// The anchors of a document, and the heights of the collections being read, from which the depth of an alias is computed.
/// </summary>
internal sealed class YamlAnchors(DiagnosticBag bag)
{
    private readonly Dictionary<string, YamlAnchor?> _anchors = new(StringComparer.Ordinal);
    private readonly Stack<int> _heights = new();

    public void Open(string name) => _anchors[name] = null;

    public void Close(string name, YamlAnchor anchor) => _anchors[name] = anchor;

    /// <summary>Begins a collection.</summary>
    public void Enter() => _heights.Push(0);

    /// <summary>Ends a collection.</summary>
    /// <returns>Its height.</returns>
    public int Leave()
    {
        var height = _heights.Pop() + 1;
        Reach(height);
        return height;
    }

    /// <summary>Records that the current collection contains a value of this height.</summary>
    public void Reach(int height)
    {
        if (_heights.TryPop(out var known))
            _heights.Push(Math.Max(known, height));
    }

    public bool TryFind(string name, SourceSpan span, [NotNullWhen(true)] out YamlAnchor? anchor)
    {
        if (_anchors.TryGetValue(name, out anchor) && anchor is not null)
            return true;
        if (_anchors.ContainsKey(name))
            bag.Error(YamlCodes.Alias, $"the alias '*{name}' is inside its own anchor", span, "a value cannot contain itself");
        else
            bag.Error(
                YamlCodes.Alias,
                $"there is no anchor '&{name}' before this alias",
                span,
                DidYouMean.Hint(name, _anchors.Keys) ?? "put a text that begins with '*' in quotes"
            );
        return false;
    }
}
