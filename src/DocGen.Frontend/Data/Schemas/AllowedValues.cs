using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>The values of an <c>enum</c> or <c>const</c>.</summary>
internal sealed class AllowedValues
{
    private readonly FrozenSet<DataNode> _scalars;
    private readonly ImmutableArray<DataNode> _collections;

    public AllowedValues(ImmutableArray<DataNode> values)
    {
        Values = values;
        _scalars = values.Where(value => value is not (DataMap or DataList)).ToFrozenSet(DataEquality.Instance);
        _collections = [.. values.Where(value => value is DataMap or DataList)];
        CollectionSize = _collections.Sum(DataEquality.Size);
    }

    /// <summary>In the order of the schema.</summary>
    public ImmutableArray<DataNode> Values { get; }

    /// <summary>The number of values within the maps and lists: the most that a comparison with all of them can look at.</summary>
    public long CollectionSize { get; }

    public bool Contains(DataNode node) =>
        node is DataMap or DataList ? _collections.Any(value => DataEquality.Instance.Equals(value, node)) : _scalars.Contains(node);
}

/// <summary>
/// Equality as JSON Schema has it (draft-07, core 4.2.3): of type and value, not of place or spelling. <c>1</c> is <c>1.0</c>, but not
/// the text <c>"1"</c>; a date without quotation marks is a text; the keys of a map have no order.
/// </summary>
internal sealed class DataEquality : IEqualityComparer<DataNode>
{
    public static readonly DataEquality Instance = new();

    /// <summary>The number of values, including itself.</summary>
    public static long Size(DataNode node) =>
        1
        + node switch
        {
            DataMap map => map.Entries.Sum(entry => Size(entry.Value)),
            DataList list => list.Items.Sum(Size),
            DataFigure or DataText or DataDate or DataBoolean or DataNull => 0,
            _ => throw new UnreachableException(),
        };

    /// <summary>A text, or the text of a date.</summary>
    public static string? TextOf(DataNode node) =>
        node switch
        {
            DataText text => text.Value,
            DataDate date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DataMap or DataList or DataFigure or DataBoolean or DataNull => null,
            _ => throw new UnreachableException(),
        };

    public bool Equals(DataNode? x, DataNode? y) =>
        (x, y) switch
        {
            (DataFigure a, DataFigure b) => a.Figure.Value == b.Figure.Value,
            (DataBoolean a, DataBoolean b) => a.Value == b.Value,
            (DataNull, DataNull) => true,
            (DataList a, DataList b) => a.Items.Length == b.Items.Length
                && a.Items.Zip(b.Items).All(pair => Equals(pair.First, pair.Second)),
            (DataMap a, DataMap b) => a.Entries.Length == b.Entries.Length
                && a.Entries.All(entry => b[entry.Key] is { } other && Equals(entry.Value, other)),
            ({ } a, { } b) => TextOf(a) is { } text && text == TextOf(b),
            _ => x is null && y is null,
        };

    public int GetHashCode(DataNode node)
    {
        var hash = new HashCode();
        AddTo(ref hash, node);
        return hash.ToHashCode();
    }

    private void AddTo(ref HashCode hash, DataNode node)
    {
        switch (node)
        {
            case DataMap map:
                // The sum, as the keys have no order.
                hash.Add(map.Entries.Aggregate(0, (sum, entry) => unchecked(sum + HashCode.Combine(entry.Key, GetHashCode(entry.Value)))));
                break;
            case DataList list:
                hash.Add(list.Items.Length);
                foreach (var item in list.Items)
                    AddTo(ref hash, item);
                break;
            case DataFigure figure:
                hash.Add(figure.Figure.Value);
                break;
            case DataText or DataDate:
                hash.Add(TextOf(node));
                break;
            case DataBoolean boolean:
                hash.Add(boolean.Value);
                break;
            case DataNull:
                hash.Add(0);
                break;
            default:
                throw new UnreachableException();
        }
    }
}
