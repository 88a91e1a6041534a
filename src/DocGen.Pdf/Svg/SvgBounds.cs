namespace DocGen.Pdf.Svg;

/// <summary>The bounding box of a path (SVG 2, 8.10) before transformation, which gradients are fitted to.</summary>
internal sealed class SvgBounds
{
    private double _left = double.PositiveInfinity;
    private double _top = double.PositiveInfinity;
    private double _right = double.NegativeInfinity;
    private double _bottom = double.NegativeInfinity;

    /// <summary>Maps the unit square to the box; <see langword="null"/> if the box has no area.</summary>
    public SvgMatrix? Matrix => _right > _left && _bottom > _top ? new SvgMatrix(_right - _left, 0, 0, _bottom - _top, _left, _top) : null;

    /// <summary>The corners after a transformation, as left, top, right and bottom.</summary>
    public (double Left, double Top, double Right, double Bottom) Of(in SvgMatrix matrix)
    {
        var box = new SvgBounds();
        foreach (var x in (ReadOnlySpan<double>)[_left, _right])
        foreach (var y in (ReadOnlySpan<double>)[_top, _bottom])
        {
            var (atX, atY) = matrix.Of(x, y);
            box.Add(atX, atY);
        }

        return (box._left, box._top, box._right, box._bottom);
    }

    public void Add(double x, double y)
    {
        (_left, _right) = (Math.Min(_left, x), Math.Max(_right, x));
        (_top, _bottom) = (Math.Min(_top, y), Math.Max(_bottom, y));
    }

    /// <summary>Adds a cubic curve whose first point has been added: its end point and its extrema.</summary>
    public void AddCurve(double x0, double y0, double x1, double y1, double x2, double y2, double x3, double y3)
    {
        Add(x3, y3);
        Span<double> turns = stackalloc double[4];
        var count = Turns(x0, x1, x2, x3, turns);
        count += Turns(y0, y1, y2, y3, turns[count..]);
        foreach (var t in turns[..count])
            Add(Point(x0, x1, x2, x3, t), Point(y0, y1, y2, y3, t));
    }

    private static double Point(double a, double b, double c, double d, double t)
    {
        var u = 1 - t;
        return (u * u * u * a) + (3 * u * u * t * b) + (3 * u * t * t * c) + (t * t * t * d);
    }

    /// <summary>The parameters strictly between the ends of a curve at which its derivative is zero.</summary>
    private static int Turns(double p0, double p1, double p2, double p3, Span<double> found)
    {
        var (a, b, c) = (p3 - (3 * p2) + (3 * p1) - p0, 2 * (p2 - (2 * p1) + p0), p1 - p0);
        var count = 0;
        if (Math.Abs(a) < 1e-12)
        {
            if (Math.Abs(b) > 1e-12)
                Keep(-c / b, found, ref count);
            return count;
        }

        var root = (b * b) - (4 * a * c);
        if (root < 0)
            return 0;
        Keep((-b + Math.Sqrt(root)) / (2 * a), found, ref count);
        Keep((-b - Math.Sqrt(root)) / (2 * a), found, ref count);
        return count;
    }

    private static void Keep(double t, Span<double> found, ref int count)
    {
        if (t is > 0 and < 1)
            found[count++] = t;
    }
}
