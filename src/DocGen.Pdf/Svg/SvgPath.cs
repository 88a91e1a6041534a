using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Svg;

/// <summary>Writes the operators of a path (ISO 32000-1, 8.5.2) with its points transformed.</summary>
/// <param name="element">The shape, for the budget.</param>
internal sealed class SvgPath(PdfBuffer content, SvgMatrix matrix, SvgElement element, SvgBudget budget)
{
    private double _x;
    private double _y;
    private double _startX;
    private double _startY;
    private double _directionX;
    private double _directionY;

    /// <summary>The current point, before the transformation.</summary>
    public (double X, double Y) At => (_x, _y);

    /// <summary>Whether nothing has been written.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>
    /// Whether a part of the path is more than a straight line. A reader fills a line with the thinnest line that it can show (ISO 32000-1,
    /// 8.5.3.1), a browser with nothing.
    /// </summary>
    public bool HasArea { get; private set; }

    public SvgBounds Bounds { get; } = new();

    public void Move(double x, double y)
    {
        (_x, _y, _startX, _startY) = (x, y, x, y);
        (_directionX, _directionY) = (0, 0);
        Bounds.Add(x, y);
        Point(x, y).Raw(" m "u8);
        IsEmpty = false;
    }

    public void Line(double x, double y)
    {
        (_x, _y) = (x, y);
        Bounds.Add(x, y);
        Extend(x, y);
        Point(x, y).Raw(" l "u8);
    }

    public void Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        Bounds.AddCurve(_x, _y, x1, y1, x2, y2, x, y);
        Extend(x1, y1);
        Extend(x2, y2);
        Extend(x, y);
        Point(x1, y1).Space();
        Point(x2, y2).Space();
        Point(x, y).Raw(" c "u8);
        (_x, _y) = (x, y);
    }

    /// <summary>A quadratic curve, converted to a cubic one.</summary>
    public void Quadratic(double x1, double y1, double x, double y) =>
        Curve(_x + ((x1 - _x) * 2 / 3), _y + ((y1 - _y) * 2 / 3), x + ((x1 - x) * 2 / 3), y + ((y1 - y) * 2 / 3), x, y);

    public void Close()
    {
        content.Raw("h "u8);
        (_x, _y) = (_startX, _startY);
    }

    /// <summary>An elliptical arc to a point (SVG 2, 9.5.1 and appendix B.2); at most one curve per quarter.</summary>
    /// <param name="turn">The rotation of the ellipse, in degrees.</param>
    public void Arc(double rx, double ry, double turn, bool large, bool sweep, double x, double y)
    {
        (rx, ry) = (Math.Abs(rx), Math.Abs(ry));
        if (_x == x && _y == y)
            return;
        if (rx == 0 || ry == 0)
        {
            Line(x, y);
            return;
        }

        var (sin, cos) = Math.SinCos(turn * Math.PI / 180);
        var (dx, dy) = ((_x - x) / 2, (_y - y) / 2);
        var (px, py) = ((cos * dx) + (sin * dy), (cos * dy) - (sin * dx));

        // B.2.5: radii that are too small are scaled up.
        var reach = (px * px / (rx * rx)) + (py * py / (ry * ry));
        if (reach > 1)
            (rx, ry) = (rx * Math.Sqrt(reach), ry * Math.Sqrt(reach));
        var bottom = (rx * rx * py * py) + (ry * ry * px * px);
        var root = Math.Sqrt(Math.Max(0, ((rx * rx * ry * ry) - bottom) / bottom)) * (large == sweep ? -1 : 1);
        var (qx, qy) = (root * rx * py / ry, -root * ry * px / rx);
        var ellipse = new SvgMatrix(
            cos * rx,
            sin * rx,
            -sin * ry,
            cos * ry,
            (cos * qx) - (sin * qy) + ((_x + x) / 2),
            (sin * qx) + (cos * qy) + ((_y + y) / 2)
        );
        var from = Math.Atan2((py - qy) / ry, (px - qx) / rx);
        var angle = Math.Atan2((-py - qy) / ry, (-px - qx) / rx) - from;
        if (sweep && angle < 0)
            angle += 2 * Math.PI;
        else if (!sweep && angle > 0)
            angle -= 2 * Math.PI;
        Along(ellipse, from, angle);
        (_x, _y) = (x, y);
    }

    /// <summary>A whole ellipse.</summary>
    public void Ellipse(double x, double y, double rx, double ry)
    {
        Move(x + rx, y);
        Along(new SvgMatrix(rx, 0, 0, ry, x, y), 0, 2 * Math.PI);
        Close();
    }

    /// <summary>Notes a point of the subpath that is not on the line from its start to the first other point.</summary>
    private void Extend(double x, double y)
    {
        var (dx, dy) = (x - _startX, y - _startY);
        if (_directionX == 0 && _directionY == 0)
            (_directionX, _directionY) = (dx, dy);
        else
            HasArea |= (_directionX * dy) - (_directionY * dx) != 0;
    }

    /// <summary>An arc of the unit circle, transformed.</summary>
    private void Along(in SvgMatrix ellipse, double from, double angle)
    {
        var count = Math.Max(1, (int)Math.Ceiling((Math.Abs(angle) / (Math.PI / 2)) - 1e-9));
        var step = angle / count;
        var reach = 4.0 / 3 * Math.Tan(step / 4);
        for (var i = 0; i < count; i++)
        {
            var (sin1, cos1) = Math.SinCos(from + (step * i));
            var (sin2, cos2) = Math.SinCos(from + (step * (i + 1)));
            var (x1, y1) = ellipse.Of(cos1 - (reach * sin1), sin1 + (reach * cos1));
            var (x2, y2) = ellipse.Of(cos2 + (reach * sin2), sin2 - (reach * cos2));
            var (x, y) = ellipse.Of(cos2, sin2);
            Curve(x1, y1, x2, y2, x, y);
        }
    }

    private PdfBuffer Point(double x, double y)
    {
        budget.Spend(element, SvgBudget.Point);
        (x, y) = matrix.Of(x, y);
        return content.Real(Bounded(x)).Space().Real(Bounded(y));
    }

    /// <summary>
    /// Limits a coordinate: what is farther out is clipped anyway, and readers have a maximum number (ISO 32000-1, annex C).
    /// </summary>
    private static double Bounded(double value) => double.IsNaN(value) ? 0 : Math.Clamp(value, -30_000, 30_000);
}
