namespace DocGen.Pdf.Svg;

/// <summary>
/// Reads lists of transformations as attributes (SVG 2, 8.5) and as style (CSS Transforms 1): angles and lengths can have units, and the
/// point that stays in its place can be another one than the origin.
/// </summary>
internal static class SvgTransform
{
    /// <summary>The transformation of an element; <see langword="null"/> if it cannot be read, in three dimensions for example.</summary>
    /// <param name="lengths">Those of the element: percentages refer to the view box.</param>
    public static SvgMatrix? Of(SvgStyle style, SvgLengths lengths)
    {
        if (style.Transform is not { } text)
            return SvgMatrix.Identity;
        if (Parse(text, lengths) is not { } matrix)
            return null;
        if (style.TransformOrigin is not { } origin)
            return matrix;
        return Origin(origin, lengths) is var (x, y) ? SvgMatrix.Move(x, y).Of(matrix).Of(SvgMatrix.Move(-x, -y)) : null;
    }

    /// <summary>A list of transformations; <see langword="null"/> if the text is not one.</summary>
    public static SvgMatrix? Parse(string text, SvgLengths lengths)
    {
        var matrix = SvgMatrix.Identity;
        for (var rest = text.AsSpan().Trim(" \t\r\n,"); !rest.IsEmpty; )
        {
            var (open, close) = (rest.IndexOf('('), rest.IndexOf(')'));
            if (open <= 0 || close < open)
                return null;
            var name = rest[..open].Trim().ToString().ToLowerInvariant();
            var values = rest[(open + 1)..close]
                .ToString()
                .Split((char[])[' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
            if (values.Length > 6 || One(name, values, lengths) is not { } one)
                return null;
            matrix = matrix.Of(one);
            rest = rest[(close + 1)..].TrimStart(" \t\r\n,");
        }

        return matrix;
    }

    private static SvgMatrix? One(string name, string[] values, SvgLengths lengths)
    {
        var numbers = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            var isAngle = name is "skewx" or "skewy" or "skew" || (name == "rotate" && i == 0);
            var value = name switch
            {
                _ when isAngle => Angle(values[i]),
                "translatex" => lengths.Across(values[i]),
                "translatey" => lengths.Down(values[i]),
                "translate" => i == 0 ? lengths.Across(values[i]) : lengths.Down(values[i]),
                _ => SvgScanner.NumberOf(values[i]),
            };
            if (value is not { } number)
                return null;
            numbers[i] = number;
        }

        return (name, numbers) switch
        {
            ("matrix", [var a, var b, var c, var d, var e, var f]) => new SvgMatrix(a, b, c, d, e, f),
            ("translate" or "translatex", [var x]) => SvgMatrix.Move(x, 0),
            ("translatey", [var y]) => SvgMatrix.Move(0, y),
            ("translate", [var x, var y]) => SvgMatrix.Move(x, y),
            ("scale", [var s]) => SvgMatrix.Stretch(s, s),
            ("scalex", [var x]) => SvgMatrix.Stretch(x, 1),
            ("scaley", [var y]) => SvgMatrix.Stretch(1, y),
            ("scale", [var x, var y]) => SvgMatrix.Stretch(x, y),
            ("rotate", [var angle]) => SvgMatrix.Turn(angle),
            ("rotate", [var angle, var x, var y]) => SvgMatrix.Move(x, y).Of(SvgMatrix.Turn(angle)).Of(SvgMatrix.Move(-x, -y)),
            ("skewx" or "skew", [var angle]) => SvgMatrix.Skew(angle, 0),
            ("skewy", [var angle]) => SvgMatrix.Skew(0, angle),
            ("skew", [var x, var y]) => SvgMatrix.Skew(x, y),
            _ => null,
        };
    }

    private static double? Angle(string text)
    {
        var scanner = new SvgScanner(text);
        return scanner.Number() is { } number && SvgAngles.DegreesIn(scanner.Word()) is { } unit && scanner.AtEnd ? number * unit : null;
    }

    /// <summary>One or two words, lengths or percentages (CSS Transforms 1, 6); words may change places.</summary>
    private static (double X, double Y)? Origin(string text, SvgLengths lengths)
    {
        var words = text.Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var (x, y) = words switch
        {
            ["top" or "bottom"] => ("50%", words[0]),
            [var one] => (one, "50%"),
            ["top" or "bottom", var other] => (other, words[0]),
            ["center", "left" or "right"] => (words[1], words[0]),
            [var first, var second] => (first, second),
            [var first, var second, var depth] when SvgScanner.NumberOf(depth) == 0 => (first, second),
            _ => ("", ""),
        };
        return lengths.Across(Share(x)) is { } across && lengths.Down(Share(y)) is { } down ? (across, down) : null;
    }

    private static string Share(string word) =>
        word switch
        {
            "left" or "top" => "0",
            "center" => "50%",
            "right" or "bottom" => "100%",
            _ => word,
        };
}
