using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Languages;
using DocGen.Frontend.Data;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Parsing;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>Filters that format dates and texts.</summary>
internal static class TextFilters
{
    private static readonly string[] DateStyles = ["long", "short", "weekday", "iso", "month"];

    /// <summary>Those that write a date or a figure, and so may be the format of a column.</summary>
    public static readonly Builtin[] Formats = [new("date", "d style?", Date), new("text", "x", Text)];

    public static readonly Builtin[] All = [.. Formats, new("quoted", "s", Quoted), new("markdown", "s", Markdown)];

    private static object Date(Call call)
    {
        if (!Value.TryDate(call[0], out var date))
            throw call.Wanted(0, "a date");
        var style = call.TextOrNull(1) switch
        {
            null or "long" => DateStyle.Long,
            "short" => DateStyle.Short,
            "weekday" => DateStyle.Weekday,
            "iso" => DateStyle.Iso,
            "month" => DateStyle.Month,
            var other => throw call.Error(
                1,
                TemplateCodes.Arguments,
                $"there is no date style '{other}'",
                DidYouMean.Hint(other, DateStyles) ?? "the styles are " + string.Join(", ", DateStyles)
            ),
        };
        var text = call.Language.FormatDate(date, style);
        return call[0] is DataDate { Source: var source } ? new DataText(source, text) : text;
    }

    /// <summary>A figure without thousands separators, for years and codes; text and dates are unchanged.</summary>
    private static object Text(Call call)
    {
        if (call[0] is not Figure figure)
            return call[0] is DataText or string ? call[0]! : call.Like(0, Printer.ToText(call.Run, call.Node(0), call[0]));
        Printer.CheckUnit(call.Run, call.Node(0), figure);
        var digits = figure.Value.ToString(CultureInfo.InvariantCulture).Replace('.', call.Language.Numbers.DecimalSeparator);
        return new FormattedFigure(digits, figure);
    }

    /// <summary>A text in quotation marks of the language.</summary>
    private static object Quoted(Call call)
    {
        if (call[0] is Fragment)
        {
            var marks = call.Language.Quotes.Around("\n").Split('\n');
            var quoted = new TextBuilder(call.Run, call.Site);
            quoted.Append(marks[0], call.Site);
            quoted.Append(call[0], call.Node(0));
            quoted.Append(marks[1], call.Site);
            return quoted.ToValue();
        }

        var text = call.Language.Quotes.Around(call.Text(0));
        call.Make(text.Length);
        return call.Like(0, text);
    }

    private static Fragment Markdown(Call call)
    {
        if (call[0] is Fragment already)
            return already;
        var text = call.Text(0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] < '\u2000' || !Placeholder.IsReserved(text[i]))
                continue;
            throw call.Error(
                0,
                TemplateCodes.ReservedCharacter,
                $"the character U+{(int)text[i]:X4} has no meaning of its own (private use) and is not allowed in Markdown",
                "delete it from the data"
            );
        }

        call.Make(text.Length);
        var map = new SourceMap();
        var source = call.Run.Template.Source;
        var (start, length) = Extent.Of(call.Node(0), source.Text);
        map.AddValue(0, source, start, length, Value.SourceOf(call[0]) ?? call.Run.Row);
        return new Fragment(text, map, []);
    }
}
