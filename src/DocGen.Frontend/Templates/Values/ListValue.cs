using System.Collections;
using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Frontend.Data;

namespace DocGen.Frontend.Templates.Values;

/// <summary>A list in a template.</summary>
internal abstract class ListValue : IReadOnlyList<object?>
{
    public abstract int Count { get; }

    public abstract object? this[int index] { get; }

    /// <summary>The place from which it was read, if it is data.</summary>
    public virtual SourceSpan? Source => null;

    public IEnumerator<object?> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A list of data; items are wrapped on access.</summary>
internal sealed class DataListValue(DataList list) : ListValue
{
    private readonly ImmutableArray<DataNode> _items = list.Items;

    public override int Count => _items.Length;

    public override SourceSpan? Source => list.Source;

    public DataList Node => list;

    public override object? this[int index] => Value.Of(_items[index]);
}

/// <summary>A list made by the template.</summary>
internal sealed class ArrayValue(List<object?> items) : ListValue
{
    public override int Count => items.Count;

    public List<object?> Items => items;

    public override object? this[int index] => items[index];
}

/// <summary>An ascending or descending range of whole numbers, which is not stored.</summary>
internal sealed class RangeValue(long first, int count, int step) : ListValue
{
    public override int Count => count;

    public override object? this[int index] => Figure.Literal(first + ((long)index * step));
}
