using DocGen.Core.Figures;

namespace DocGen.Frontend.Templates.Values;

/// <summary>The variable <c>for</c>: the position of the loop.</summary>
internal sealed class LoopValue(int length) : MapValue
{
    private static readonly string[] Names = ["index", "rindex", "first", "last", "even", "odd", "changed", "length"];

    private object? _item;
    private bool _changed;

    /// <summary>The iteration, counted from 0.</summary>
    public int Index { get; private set; }

    public override IEnumerable<string> Keys => Names;

    public override int Count => Names.Length;

    public override bool TryGet(string key, out object? value)
    {
        value = key switch
        {
            "index" => Figure.Literal(Index),
            "rindex" => Figure.Literal(length - Index - 1),
            "first" => Index == 0,
            "last" => Index == length - 1,
            "even" => Index % 2 == 0,
            "odd" => Index % 2 == 1,
            "changed" => _changed,
            "length" => Figure.Literal(length),
            _ => null,
        };
        return value is not null;
    }

    /// <summary>Goes on to an item.</summary>
    public void Move(int index, object? item)
    {
        _changed = index == 0 || !IsSame(_item, item);
        (Index, _item) = (index, item);
    }

    private static bool IsSame(object? a, object? b) =>
        a is Figure x && b is Figure y ? x.Value == y.Value && x.Unit == y.Unit
        : Value.TryText(a, out var s) ? Value.TryText(b, out var t) && s == t
        : Value.TryDate(a, out var d) ? Value.TryDate(b, out var e) && d == e
        : Equals(a, b);
}
