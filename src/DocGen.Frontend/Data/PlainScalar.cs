using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;

namespace DocGen.Frontend.Data;

/// <summary>
/// Resolves an unquoted scalar to a number, a date, true, false, null, or text. The forms are few and exact
/// (docs/decisions/0001-yaml-scalars.md); everything else is text.
/// </summary>
internal static class PlainScalar
{
    public static DataNode Read(string text, SourceSpan source, DiagnosticBag bag) =>
        text switch
        {
            "" or "~" or "null" => new DataNull(source),
            "true" => new DataBoolean(source, true),
            "false" => new DataBoolean(source, false),
            _ when IsNumber(text) => ReadNumber(text, source, bag),
            _ when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) =>
                new DataDate(source, date),
            _ => new DataText(source, text),
        };

    /// <summary>Whether a text without quotation marks is read as text.</summary>
    public static bool IsText(string text) => Read(text, default, []) is DataText;

    /// <summary>A JSON number (RFC 8259, 6): as in YAML, but exponents are allowed.</summary>
    public static DataNode ReadJsonNumber(string text, SourceSpan source, DiagnosticBag bag)
    {
        if (!text.AsSpan().ContainsAny('e', 'E'))
            return ReadNumber(text, source, bag);
        if (TryReadJsonNumber(text, out var value))
            return new DataFigure(source, new Figure(value, Unit.None, new ReadTrace(source)));
        bag.Error(YamlCodes.Number, $"the number {text} cannot be held exactly: a figure has 28 digits", source, "give a rounded one");
        return new DataText(source, text);
    }

    /// <summary>The exact value of a JSON number, if a figure can hold it.</summary>
    public static bool TryReadJsonNumber(string text, out decimal value)
    {
        value = 0;
        var exponent = text.AsSpan().IndexOfAny('e', 'E');
        var power = 0;
        if (
            exponent >= 0
            && !int.TryParse(text.AsSpan(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out power)
        )
            return false;
        var mantissa = exponent < 0 ? text : text[..exponent];
        var point = mantissa.IndexOf('.', StringComparison.Ordinal);
        // Decimal silently rounds digits that it cannot hold, so more than 28 digits are refused, except in whole numbers that fit.
        var decimals = (point < 0 ? 0 : mantissa.Length - point - 1) - (long)power;
        return (IsWhole(exponent, point) || mantissa.Count(char.IsAsciiDigit) <= Figure.MaxDecimals)
            && decimals <= Figure.MaxDecimals
            && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);

        static bool IsWhole(int exponent, int point) => exponent < 0 && point < 0;
    }

    private static DataNode ReadNumber(string text, SourceSpan source, DiagnosticBag bag)
    {
        var digits = text.Replace("_", "", StringComparison.Ordinal);
        // Decimal silently rounds digits that it cannot hold, so more than 28 digits are refused, except in whole numbers that fit.
        var count = digits.Count(char.IsAsciiDigit);
        var isWhole = !digits.Contains('.', StringComparison.Ordinal);
        if (
            (isWhole || count <= Figure.MaxDecimals)
            && decimal.TryParse(
                digits,
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var value
            )
        )
        {
            return new DataFigure(source, new Figure(value, Unit.None, new ReadTrace(source)));
        }

        bag.Error(
            YamlCodes.Number,
            $"the number has {count} digits; a figure has at most 28",
            source,
            "if it is not a number but a code, put it in quotes"
        );
        return new DataText(source, text);
    }

    /// <summary><c>-? (0 | [1-9][0-9]* | [1-9][0-9]{0,2}(_[0-9]{3})+) (\.[0-9]+)?</c></summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        if (text[0] == '-')
            text = text[1..];
        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        if (point >= 0 && (point == text.Length - 1 || text[(point + 1)..].ContainsAnyExceptInRange('0', '9')))
            return false;
        if (whole.IsEmpty || (whole[0] == '0' && whole.Length > 1))
            return false;
        var group = whole.IndexOf('_');
        if (group < 0)
            return !whole.ContainsAnyExceptInRange('0', '9');
        if (group is 0 or > 3 || whole[0] == '0')
            return false;
        for (var i = 0; i < whole.Length; i++)
        {
            var isSeparator = i >= group && (i - group) % 4 == 0;
            if (isSeparator ? whole[i] != '_' : !char.IsAsciiDigit(whole[i]))
                return false;
        }

        return (whole.Length - group) % 4 == 0;
    }
}
