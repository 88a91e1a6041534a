namespace DocGen.Pdf.Svg;

/// <summary>A transformation of the plane (SVG 2, 8.4): x' = A x + C y + E, y' = B x + D y + F.</summary>
internal readonly record struct SvgMatrix(double A, double B, double C, double D, double E, double F)
{
    public static readonly SvgMatrix Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>The average factor by which lengths grow.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    public static SvgMatrix Move(double x, double y) => new(1, 0, 0, 1, x, y);

    public static SvgMatrix Stretch(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>The composition that applies <paramref name="inner"/> first and then this matrix.</summary>
    public SvgMatrix Of(in SvgMatrix inner) =>
        new(
            (A * inner.A) + (C * inner.B),
            (B * inner.A) + (D * inner.B),
            (A * inner.C) + (C * inner.D),
            (B * inner.C) + (D * inner.D),
            (A * inner.E) + (C * inner.F) + E,
            (B * inner.E) + (D * inner.F) + F
        );

    public (double X, double Y) Of(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>Reads a list of transformations (SVG 2, 8.5); <see langword="null"/> if the text is not one.</summary>
    public static SvgMatrix? Parse(string text)
    {
        var scanner = new SvgScanner(text);
        var matrix = Identity;
        var numbers = new List<double>(6);
        while (!scanner.AtEnd)
        {
            var name = scanner.Word();
            if (!scanner.Take('('))
                return null;
            numbers.Clear();
            while (numbers.Count < 7 && scanner.Number() is { } number)
                numbers.Add(number);
            if (!scanner.Take(')') || One(name, numbers) is not { } one)
                return null;
            matrix = matrix.Of(one);
        }

        return matrix;
    }

    private static SvgMatrix? One(string name, List<double> numbers) =>
        (name, numbers) switch
        {
            ("matrix", [var a, var b, var c, var d, var e, var f]) => new SvgMatrix(a, b, c, d, e, f),
            ("translate", [var x]) => Move(x, 0),
            ("translate", [var x, var y]) => Move(x, y),
            ("scale", [var s]) => Stretch(s, s),
            ("scale", [var x, var y]) => Stretch(x, y),
            ("rotate", [var angle]) => Turn(angle),
            ("rotate", [var angle, var x, var y]) => Move(x, y).Of(Turn(angle)).Of(Move(-x, -y)),
            ("skewX", [var angle]) => new SvgMatrix(1, 0, Math.Tan(angle * Math.PI / 180), 1, 0, 0),
            ("skewY", [var angle]) => new SvgMatrix(1, Math.Tan(angle * Math.PI / 180), 0, 1, 0, 0),
            _ => null,
        };

    private static SvgMatrix Turn(double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        return new SvgMatrix(cos, sin, -sin, cos, 0, 0);
    }
}
