using DocGen.Core.Figures;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>Filters that format figures, or make other figures of them.</summary>
internal static class NumberFilters
{
    private static readonly string[] KroneCurrencies = ["DKK", "ISK", "NOK", "SEK"];

    /// <summary>Those that write a figure, and so may be the format of a column.</summary>
    public static readonly Builtin[] Formats =
    [
        new(
            "number",
            "x decimals?",
            call => new FormattedFigure(Printer.Number(call.Run, call.Site, call.Figure(0), call.Decimals(1)), call.Figure(0))
        ),
        new(
            "amount",
            "x decimals?",
            call => new FormattedFigure(Printer.Amount(call.Run, call.Site, call.Figure(0), call.Decimals(1)), call.Figure(0))
        ),
        new("money", "x decimals?", call => Money(call, 1)),
        new("thousands", "x decimals?", call => Money(call, 1_000)),
        new("millions", "x decimals?", call => Money(call, 1_000_000)),
        new("billions", "x decimals?", call => Money(call, 1_000_000_000)),
        new("kr", "x decimals?", call => Kroner(call, 1)),
        new("tkr", "x decimals?", call => Kroner(call, 1_000)),
        new("mio_kr", "x decimals?", call => Kroner(call, 1_000_000)),
        new("mia_kr", "x decimals?", call => Kroner(call, 1_000_000_000)),
        new("pct", "x decimals?", call => Share(call, static (run, site, figure, decimals) => Printer.Amount(run, site, figure, decimals))),
        new(
            "share",
            "x decimals?",
            call => Share(call, static (run, site, figure, decimals) => Printer.Number(run, site, figure, decimals))
        ),
        new("words", "x", Words),
    ];

    public static readonly Builtin[] All = [.. Formats, new("unit", "x symbol", Unit), new("round", "x decimals?", Round)];

    /// <summary>Rounds half away from zero; negative decimals round to tens, hundreds and so on.</summary>
    public static Figure Round(Call call)
    {
        var figure = call.Figure(0);
        var decimals = call.Has(1) ? call.Whole(1, -12, Figure.MaxDecimals) : 0;
        if (decimals >= 0)
            return figure.Round(decimals);
        var unit = 1m;
        for (var i = 0; i > decimals; i--)
            unit *= 10;
        var rounded = Math.Round(figure.Value / unit, MidpointRounding.AwayFromZero);
        if (Math.Abs(rounded) > decimal.MaxValue / unit)
            throw call.Error(0, FigureCodes.Overflow, "the result has more than 28 digits");
        return figure with
        {
            Value = rounded * unit,
            Trace = Trace.Compute("round " + decimals.ToString(System.Globalization.CultureInfo.InvariantCulture), figure.Trace),
        };
    }

    private static string Words(Call call)
    {
        Printer.CheckUnit(call.Run, call.Node(0), call.Figure(0));
        return call.Language.FormatWords(call.Figure(0).Value);
    }

    /// <summary>Money in its own currency, converted to units of a scale.</summary>
    private static FormattedFigure Money(Call call, decimal scale)
    {
        var figure = call.Figure(0);
        var own = call.Language.Money.Currency;
        if (figure.Unit.IsNone)
            throw call.Error(
                0,
                TemplateCodes.WrongType,
                "the number has no unit, so it is not known to be money",
                $"give it one in the schema (x-unit), or write | unit \"{call.Language.FormatUnit(Units.Money(own, 1))}\""
            );
        var unit = Units.Money(figure.Unit.Currency ?? own, scale);
        unit = unit with { Symbol = call.Language.FormatUnit(unit).Replace('\u00A0', ' ') };
        if (!figure.TryConvert(unit, out var converted, out var problem))
            throw Operators.Failed(call.Run, call.Node(0), problem, figure);
        return new FormattedFigure(Printer.Amount(call.Run, call.Site, converted, call.Decimals(1)), converted);
    }

    /// <summary>The same for currencies called kroner or kronor.</summary>
    private static FormattedFigure Kroner(Call call, decimal scale)
    {
        if (call.Figure(0).Unit.Currency is { } currency && !KroneCurrencies.Contains(currency))
            throw call.Error(
                0,
                TemplateCodes.WrongType,
                $"the number is in {call.Figure(0).Unit.Symbol}, which are no kroner",
                "write | money, | thousands, | millions or | billions, which take every currency"
            );
        return Money(call, scale);
    }

    private static FormattedFigure Share(Call call, Func<Expansion, Scriban.Syntax.ScriptNode, Figure, int?, string> write)
    {
        var figure = call.Figure(0);
        if (!figure.Unit.IsNone && figure.Unit.Dimension != Units.Ratio)
            throw call.Error(0, TemplateCodes.WrongType, $"{Value.Describe(figure)} is not a share", "divide it by the whole first");
        // A pct. figure is unchanged; only a bare ratio is multiplied by 100.
        var share = figure;
        if (figure.Unit.IsNone && !figure.TryConvert(Units.Percent, out share, out var problem))
            throw Operators.Failed(call.Run, call.Node(0), problem, figure);
        return new FormattedFigure(write(call.Run, call.Site, share!, call.Decimals(1)), share!);
    }

    private static Figure Unit(Call call)
    {
        var figure = call.Figure(0);
        var symbol = call.Text(1);
        var unit =
            symbol.Length == 0
                ? Core.Figures.Unit.None
                : call.Run.Units.Find(symbol)
                    ?? throw call.Error(1, TemplateCodes.Arguments, $"there is no unit '{symbol}'", call.Run.Units.Hint(symbol));
        if (!figure.Unit.IsNone && !unit.IsNone && figure.Unit != unit)
            throw call.Error(0, TemplateCodes.WrongType, $"the number is in {figure.Unit.Symbol} already", "'unit' is for bare numbers");
        return figure with { Unit = unit };
    }
}
