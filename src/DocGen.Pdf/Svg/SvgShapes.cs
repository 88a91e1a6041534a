namespace DocGen.Pdf.Svg;

/// <summary>Traces the basic shapes (SVG 2, 10) and paths.</summary>
internal static class SvgShapes
{
    public static bool IsShape(string name) => name is "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon";

    /// <returns>Whether the coordinates were valid to the end. A shape without a size is valid and draws nothing.</returns>
    public static bool Trace(SvgElement element, SvgGeometry geometry, SvgPath path)
    {
        switch (element.Name)
        {
            case "path":
                return SvgPathData.Trace(element["d"] is { } data && data.Trim() != "none" ? data : "", path);
            case "rect":
                Rectangle(geometry, path);
                return true;
            case "circle":
                var radius = geometry.Other("r") ?? 0;
                if (radius > 0)
                    path.Ellipse(geometry.Across("cx") ?? 0, geometry.Down("cy") ?? 0, radius, radius);
                return true;
            case "ellipse":
                var (rx, ry) = Radii(geometry);
                if (rx > 0 && ry > 0)
                    path.Ellipse(geometry.Across("cx") ?? 0, geometry.Down("cy") ?? 0, rx, ry);
                return true;
            case "line":
                path.Move(geometry.Across("x1") ?? 0, geometry.Down("y1") ?? 0);
                path.Line(geometry.Across("x2") ?? 0, geometry.Down("y2") ?? 0);
                return true;
            default:
                return Points(element["points"] ?? "", element.Name == "polygon", path);
        }
    }

    /// <summary>A radius that is missing, or negative, is the other one (SVG 2, 7.4).</summary>
    private static (double X, double Y) Radii(SvgGeometry geometry)
    {
        var (rx, ry) = (geometry.Across("rx"), geometry.Down("ry"));
        (rx, ry) = (rx < 0 ? null : rx, ry < 0 ? null : ry);
        return (rx ?? ry ?? 0, ry ?? rx ?? 0);
    }

    private static void Rectangle(SvgGeometry geometry, SvgPath path)
    {
        var (x, y) = (geometry.Across("x") ?? 0, geometry.Down("y") ?? 0);
        var (width, height) = (geometry.Across("width") ?? 0, geometry.Down("height") ?? 0);
        if (width <= 0 || height <= 0)
            return;

        // Corners are round only if neither radius is zero.
        var (rx, ry) = Radii(geometry);
        (rx, ry) = (Math.Min(rx, width / 2), Math.Min(ry, height / 2));
        if (rx <= 0 || ry <= 0)
            (rx, ry) = (0, 0);
        var (right, bottom) = (x + width, y + height);
        path.Move(x + rx, y);
        path.Line(right - rx, y);
        if (rx > 0)
            path.Arc(rx, ry, 0, false, true, right, y + ry);
        path.Line(right, bottom - ry);
        if (rx > 0)
            path.Arc(rx, ry, 0, false, true, right - rx, bottom);
        path.Line(x + rx, bottom);
        if (rx > 0)
            path.Arc(rx, ry, 0, false, true, x, bottom - ry);
        path.Line(x, y + ry);
        if (rx > 0)
            path.Arc(rx, ry, 0, false, true, x + rx, y);
        path.Close();
    }

    private static bool Points(string text, bool closes, SvgPath path)
    {
        var scanner = new SvgScanner(text);
        while (!scanner.AtEnd)
        {
            if (scanner.Number() is not { } x || scanner.Number() is not { } y)
                return false;
            if (path.IsEmpty)
                path.Move(x, y);
            else
                path.Line(x, y);
        }

        if (closes && !path.IsEmpty)
            path.Close();
        return true;
    }
}
