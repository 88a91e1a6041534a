using DocGen.Core.Figures;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>Access to the items of lists, for filters.</summary>
internal static class Rows
{
    /// <summary>A member of an item by its path (dots separate nested members), a function of it, or the item itself.</summary>
    public static object? Pick(Call call, object? item, int selector)
    {
        if (call[selector] is Function function)
            return call.Invoke(function, item);
        if (call.TextOrNull(selector) is not { } path)
            return item;
        return Pick(call.Run, item, path, call.Node(selector));
    }

    /// <summary>A member by its path. An item that lacks it is an error at the path, with the place of the item in the data.</summary>
    public static object? Pick(Expansion x, object? item, string path, Scriban.Syntax.ScriptNode place)
    {
        var outerRow = x.Row;
        x.Row = Value.SourceOf(item) ?? outerRow;
        try
        {
            foreach (var name in path.Split('.'))
                item = MemberOf(x, item, name, place);
            return item;
        }
        finally
        {
            x.Row = outerRow;
        }
    }

    /// <summary>
    /// Compares texts alphabetically in the language of the document, figures by value, dates by time; empty values come last.
    /// </summary>
    public static int Compare(Call call, object? a, object? b)
    {
        if (a is null || b is null)
            return (a is null ? 1 : 0) - (b is null ? 1 : 0);
        return Value.TryText(a, out var s) && Value.TryText(b, out var t)
            ? call.Language.Alphabet.Collation.Compare(s, t)
            : Operators.Compare(call.Run, call.Site, a, b);
    }

    /// <summary>The figures of a list; empty items are left out.</summary>
    public static List<Figure> Figures(Call call, ListValue list, int selector)
    {
        call.Step(list.Count);
        var figures = new List<Figure>(list.Count);
        foreach (var item in list)
        {
            switch (Pick(call, item, selector))
            {
                case { } picked when Value.Number(picked) is { } figure:
                    figures.Add(figure);
                    break;
                case null:
                    break;
                case var other:
                    throw call.Error(
                        TemplateCodes.WrongType,
                        $"cannot sum {Value.Describe(other)}",
                        null,
                        Value.SourceOf(other) ?? Value.SourceOf(item)
                    );
            }
        }

        return figures;
    }

    private static object? MemberOf(Expansion x, object? item, string name, Scriban.Syntax.ScriptNode place) =>
        item switch
        {
            MapValue map when map.TryGet(name, out var value) => value,
            MapValue map => throw x.Error(
                TemplateCodes.UnknownMember,
                $"the row has no member '{name}'",
                place,
                Core.Diagnostics.DidYouMean.Hint(name, map.Keys) ?? "it has " + string.Join(", ", map.Keys.Take(8)),
                map.Source
            ),
            null => null,
            _ => throw x.Error(
                TemplateCodes.UnknownMember,
                $"the row is {Value.Describe(item)} and has no member '{name}'",
                place,
                data: Value.SourceOf(item)
            ),
        };
}
