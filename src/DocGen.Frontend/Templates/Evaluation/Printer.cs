using System.Globalization;
using DocGen.Core.Figures;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>Prints the value of an expression.</summary>
internal static class Printer
{
    /// <summary>More decimals than this result from a division and are not meant to be printed.</summary>
    private const int MaxDecimals = 6;

    public static void Print(Expansion x, ScriptNode node, object? value)
    {
        switch (value)
        {
            case Fragment fragment:
                if (fragment.Text.Length == 0)
                    return;
                x.CountOutput(node, fragment.Text.Length);
                x.Output.Insert(fragment);
                break;
            case Figure figure:
                PrintFigure(x, node, new FormattedFigure(Number(x, node, figure, null), figure));
                break;
            case FormattedFigure formatted:
                PrintFigure(x, node, formatted);
                break;
            case BlocksValue blocks:
                x.Print(node, origin => new PrintedBlocks(origin, blocks.Blocks), value, 1);
                break;
            default:
                var text = ToText(x, node, value);
                if (text.Length > 0)
                    x.Print(node, origin => new PrintedText(origin, text), value, text.Length);
                break;
        }
    }

    /// <summary>A value as plain text; figures with the separators of the document's language.</summary>
    public static string ToText(Expansion x, ScriptNode node, object? value)
    {
        if (Value.TryText(value, out var text))
            return text;
        if (Value.TryDate(value, out var date))
            return x.Language.FormatDate(date);
        switch (value)
        {
            case Figure figure:
                return Number(x, node, figure, null);
            case null:
                throw x.Error(
                    TemplateCodes.NothingToPrint,
                    $"{Quoting.Node(x, node)} is empty: there is nothing to print",
                    node,
                    "if it may be empty, write ?? \"\""
                );
            case bool:
                throw x.Error(
                    TemplateCodes.WrongType,
                    "a truth value cannot be printed",
                    node,
                    "print words: {{ if … }}ja{{ else }}nej{{ end }}"
                );
            case ListValue list:
                throw x.Error(
                    TemplateCodes.WrongType,
                    "a list cannot be printed as it is",
                    node,
                    "write | list, or loop over it",
                    list.Source
                );
            case MapValue map:
                throw x.Error(
                    TemplateCodes.WrongType,
                    "a map cannot be printed as it is",
                    node,
                    "print its members: " + string.Join(", ", map.Keys.Take(8)),
                    map.Source
                );
            case Function:
                throw x.Error(TemplateCodes.WrongType, "a function cannot be printed", node, "leave out the '@' to call it");
            default:
                throw x.Error(TemplateCodes.WrongType, $"{Value.Describe(value)} cannot be part of a text", node, "print it by itself");
        }
    }

    /// <summary>The number without its unit.</summary>
    public static string Number(Expansion x, ScriptNode node, Figure figure, int? decimals)
    {
        Check(x, node, figure, decimals);
        return x.Language.FormatNumber(figure.Value, decimals);
    }

    /// <summary>The number with its unit.</summary>
    public static string Amount(Expansion x, ScriptNode node, Figure figure, int? decimals)
    {
        Check(x, node, figure, decimals);
        return x.Language.FormatFigure(figure, decimals);
    }

    /// <summary>Refuses a product of units that has no name of its own.</summary>
    public static void CheckUnit(Expansion x, ScriptNode node, Figure figure)
    {
        if (figure.Unit.IsCompound)
            throw x.Error(
                FigureCodes.NoSuchUnit,
                $"{figure.Unit.Symbol} has no unit",
                node,
                "multiply by a bare number or a percentage, an amount per inhabitant by inhabitants, or divide the product by one of its "
                    + "units",
                Value.SourceOf(figure)
            );
    }

    private static void Check(Expansion x, ScriptNode node, Figure figure, int? decimals)
    {
        CheckUnit(x, node, figure);
        if (decimals is not null || figure.Trace is ReadTrace || figure.Value.Scale <= MaxDecimals)
            return;
        var scale = figure.Value.Scale.ToString(CultureInfo.InvariantCulture);
        throw x.Error(
            TemplateCodes.TooManyDecimals,
            $"the number has {scale} decimals",
            node,
            "say how many to print, for example | number 1",
            Value.SourceOf(figure)
        );
    }

    private static void PrintFigure(Expansion x, ScriptNode node, FormattedFigure formatted) =>
        x.Print(node, origin => new PrintedFigure(origin, formatted.Text, formatted.Figure), formatted, formatted.Text.Length);
}
