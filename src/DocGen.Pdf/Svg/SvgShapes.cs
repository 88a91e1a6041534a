namespace DocGen.Pdf.Svg;

/// <summary>Traces the basic shapes (SVG 2, 10) and paths.</summary>
internal static class SvgShapes
{
    public static bool IsShape(string name) => name is "path" or "rect" or "circle" or "ellipse" or "line" or "polyline" or "polygon";

    /// <returns>Whether all attributes of the element were valid. A shape without a size is valid and draws nothing.</returns>
    public static bool Trace(SvgElement element, SvgLengths lengths, SvgPath path)
    {
        double X(string name) => lengths.Across(element[name]) ?? 0;
        double Y(string name) => lengths.Down(element[name]) ?? 0;
        switch (element.Name)
        {
            case "path":
                return SvgPathData.Trace(element["d"] ?? "", path);
            case "rect":
                Rectangle(path, X("x"), Y("y"), X("width"), Y("height"), lengths.Across(element["rx"]), lengths.Down(element["ry"]));
                return true;
            case "circle":
                var radius = lengths.Other(element["r"]) ?? 0;
                if (radius > 0)
                    path.Ellipse(X("cx"), Y("cy"), radius, radius);
                return true;
            case "ellipse":
                var (rx, ry) = (
                    lengths.Across(element["rx"]) ?? lengths.Down(element["ry"]) ?? 0,
                    lengths.Down(element["ry"]) ?? lengths.Across(element["rx"]) ?? 0
                );
                if (rx > 0 && ry > 0)
                    path.Ellipse(X("cx"), Y("cy"), rx, ry);
                return true;
            case "line":
                path.Move(X("x1"), Y("y1"));
                path.Line(X("x2"), Y("y2"));
                return true;
            default:
                return Points(element["points"] ?? "", element.Name == "polygon", path);
        }
    }

    private static void Rectangle(SvgPath path, double x, double y, double width, double height, double? givenX, double? givenY)
    {
        if (width <= 0 || height <= 0)
            return;
        var rx = Math.Clamp(givenX ?? givenY ?? 0, 0, width / 2);
        var ry = Math.Clamp(givenY ?? givenX ?? 0, 0, height / 2);
        var (right, bottom) = (x + width, y + height);
        path.Move(x + rx, y);
        path.Line(right - rx, y);
        if (rx > 0 && ry > 0)
            path.Arc(rx, ry, 0, false, true, right, y + ry);
        path.Line(right, bottom - ry);
        if (rx > 0 && ry > 0)
            path.Arc(rx, ry, 0, false, true, right - rx, bottom);
        path.Line(x + rx, bottom);
        if (rx > 0 && ry > 0)
            path.Arc(rx, ry, 0, false, true, x, bottom - ry);
        path.Line(x, y + ry);
        if (rx > 0 && ry > 0)
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
