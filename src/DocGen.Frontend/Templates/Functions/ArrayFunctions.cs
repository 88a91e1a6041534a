using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>The functions <c>array.*</c>, as in Scriban. Lists are never modified; the functions return new ones.</summary>
internal static class ArrayFunctions
{
    public static readonly Builtin[] All =
    [
        new("array.add", "xs item", call => Copy(call, list => list.Add(call[1]))),
        new("array.add_range", "xs items", call => Copy(call, list => list.AddRange(call.List(1)))),
        new("array.concat", "xs items", call => Copy(call, list => list.AddRange(call.List(1)))),
        new("array.insert_at", "xs index item", call => Copy(call, list => list.Insert(call.Whole(1, 0, list.Count), call[2]))),
        new("array.remove_at", "xs index", call => Copy(call, list => list.RemoveAt(call.Whole(1, 0, Math.Max(0, list.Count - 1))))),
        new("array.compact", "xs", call => Select(call, item => item is not null)),
        new("array.filter", "xs function", call => Select(call, item => Value.Holds(call.Invoke(call.Function(1), item)))),
        new("array.each", "xs function", call => Map(call, item => call.Invoke(call.Function(1), item))),
        new("array.map", "xs member", call => Map(call, item => Rows.Pick(call, item, 1))),
        new("array.any", "xs function", call => Value.Of(Counted(call).Any(item => Value.Holds(call.Invoke(call.Function(1), item))))),
        new("array.all", "xs function", call => Value.Of(Counted(call).All(item => Value.Holds(call.Invoke(call.Function(1), item))))),
        new("array.contains", "xs item", call => Value.Of(Counted(call).Any(item => Same(call, item, call[1])))),
        new("array.first", "xs", call => call.List(0) is { Count: > 0 } list ? list[0] : null),
        new("array.last", "xs", call => call.List(0) is { Count: > 0 } list ? list[list.Count - 1] : null),
        new("array.limit", "xs count", call => new ArrayValue([.. Counted(call).Take(call.Whole(1, 0, int.MaxValue))])),
        new("array.offset", "xs count", call => new ArrayValue([.. Counted(call).Skip(call.Whole(1, 0, int.MaxValue))])),
        new("array.reverse", "xs", call => Copy(call, list => list.Reverse())),
        new("array.size", "xs", call => Core.Figures.Figure.Literal(call.List(0).Count)),
        new("array.sort", "xs member?", ListFilters.Sorted),
        new("array.uniq", "xs", Unique),
        new("array.cycle", "xs group?", Cycle),
        new("array.join", "xs separator function?", Join),
    ];

    private static ListValue Counted(Call call)
    {
        var list = call.List(0);
        call.Step(list.Count);
        return list;
    }

    private static ArrayValue Copy(Call call, Action<List<object?>> change)
    {
        var copy = new List<object?>(Counted(call));
        change(copy);
        call.Make(copy.Count);
        return new ArrayValue(copy);
    }

    private static ArrayValue Select(Call call, Func<object?, bool> keep) => new([.. Counted(call).Where(keep)]);

    private static ArrayValue Map(Call call, Func<object?, object?> map) => new([.. Counted(call).Select(map)]);

    private static ArrayValue Unique(Call call)
    {
        var kept = new List<object?>();
        foreach (var item in Counted(call))
        {
            call.Step(kept.Count);
            if (!kept.Exists(other => Same(call, other, item)))
                kept.Add(item);
        }

        return new ArrayValue(kept);
    }

    private static object Join(Call call)
    {
        var separator = call.Text(1);
        var text = new TextBuilder(call.Run, call.Site);
        var isFirst = true;
        foreach (var item in Counted(call))
        {
            if (!isFirst)
                text.Append(separator, call.Node(1));
            isFirst = false;
            text.Append(call.Has(2) ? call.Invoke(call.Function(2), item) : item, call.Node(0));
        }

        return text.ToValue();
    }

    /// <summary>The items in turn, one each time the function is called with the same list or for the same group.</summary>
    private static object? Cycle(Call call)
    {
        var list = Counted(call);
        if (list.Count == 0)
            return null;
        var group = call.TextOrNull(1) ?? string.Join(',', list.Select(item => Printer.ToText(call.Run, call.Node(0), item)));
        call.Make(group.Length);
        var at = call.Run.Cycles.GetValueOrDefault(group) % list.Count;
        call.Run.Cycles[group] = at + 1;
        return list[at];
    }

    /// <summary>Whether two values are equal; values of different types are not.</summary>
    private static bool Same(Call call, object? a, object? b)
    {
        if (a is null || b is null)
            return a is null && b is null;
        if (Value.TryText(a, out var s))
            return Value.TryText(b, out var t) && s == t;
        if (Value.TryDate(a, out var d))
            return Value.TryDate(b, out var e) && d == e;
        return a.GetType() == b.GetType() && Operators.AreEqual(call.Run, call.Site, a, b);
    }
}
