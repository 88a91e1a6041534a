using DocGen.Core.Figures;
using DocGen.Frontend.Data;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>Filters on whole lists.</summary>
internal static class ListFilters
{
    public static readonly Builtin[] All =
    [
        new("list", "xs member?", List),
        new("sorted", "xs member?", Sorted),
        new("sum", "xs member?", Sum),
        new("count", "x", Count),
    ];

    /// <summary>Sorts a list; equal items keep their order.</summary>
    public static ArrayValue Sorted(Call call)
    {
        var list = call.List(0);
        call.Make(list.Count);
        call.Step((long)list.Count * 4);
        var sorted = new List<(object? Key, object? Item)>(list.Count);
        foreach (var item in list)
            sorted.Add((Rows.Pick(call, item, 1), item));
        var spare = new (object? Key, object? Item)[sorted.Count];
        MergeSort(call, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(sorted), spare);
        return new ArrayValue([.. sorted.Select(pair => pair.Item)]);
    }

    /// <summary>A stable sort that passes on exceptions of comparisons unchanged (the sorts of the framework wrap them).</summary>
    private static void MergeSort(Call call, Span<(object? Key, object? Item)> items, Span<(object? Key, object? Item)> spare)
    {
        if (items.Length < 2)
            return;
        var middle = items.Length / 2;
        MergeSort(call, items[..middle], spare[..middle]);
        MergeSort(call, items[middle..], spare[middle..]);
        items.CopyTo(spare);
        var (left, right) = (0, middle);
        for (var i = 0; i < items.Length; i++)
        {
            var takesLeft = right == items.Length || (left < middle && Rows.Compare(call, spare[left].Key, spare[right].Key) <= 0);
            items[i] = takesLeft ? spare[left++] : spare[right++];
        }
    }

    private static object List(Call call)
    {
        var list = call.List(0);
        call.Step(list.Count);
        var items = new List<string>(list.Count);
        foreach (var item in list)
            items.Add(Printer.ToText(call.Run, call.Node(0), Rows.Pick(call, item, 1)));
        var text = call.Language.FormatList(items);
        call.Make(text.Length);
        return list.Source is { } source ? new DataText(source, text) : text;
    }

    private static Figure Sum(Call call)
    {
        var figures = Rows.Figures(call, call.List(0), 1);
        return Figure.TrySum(figures, out var sum, out var problem) ? sum : throw Operators.Failed(call.Run, call.Site, problem);
    }

    private static Figure Count(Call call) =>
        Figure.Literal(
            call[0] switch
            {
                ListValue list => list.Count,
                MapValue map => map.Count,
                _ => throw call.Wanted(0, "a list"),
            }
        );
}
