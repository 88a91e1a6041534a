namespace DocGen.Pdf.Svg;

/// <summary>Reads path data (SVG 2, 9.3). The part before an error is drawn (9.5.4).</summary>
internal static class SvgPathData
{
    /// <returns>Whether the data was valid to the end.</returns>
    public static bool Trace(string data, SvgPath path)
    {
        var scanner = new SvgScanner(data);
        var (last, previous) = ('\0', '\0');
        var (controlX, controlY) = (0.0, 0.0);
        var closed = false;
        while (!scanner.AtEnd)
        {
            var command = scanner.Next;
            if (char.IsAsciiLetter(command))
                scanner.Take(command);
            else if (last is '\0' or 'Z' or 'z')
                return false;
            else
                command = last switch
                {
                    'M' => 'L',
                    'm' => 'l',
                    _ => last,
                };
            if (path.IsEmpty && command is not ('M' or 'm'))
                return false;
            var relative = char.IsAsciiLetterLower(command);
            var (fromX, fromY) = path.At;
            var (baseX, baseY) = relative ? (fromX, fromY) : (0, 0);

            // After closepath the next subpath begins at the same point as the closed one.
            if (closed && command is not ('M' or 'm' or 'Z' or 'z'))
                path.Move(fromX, fromY);
            closed = false;
            switch (char.ToUpperInvariant(command))
            {
                case 'M':
                    if (!Point(ref scanner, baseX, baseY, out var mx, out var my))
                        return false;
                    path.Move(mx, my);
                    break;
                case 'L':
                    if (!Point(ref scanner, baseX, baseY, out var lx, out var ly))
                        return false;
                    path.Line(lx, ly);
                    break;
                case 'H':
                    if (scanner.Number() is not { } h)
                        return false;
                    path.Line(baseX + h, fromY);
                    break;
                case 'V':
                    if (scanner.Number() is not { } v)
                        return false;
                    path.Line(fromX, baseY + v);
                    break;
                case 'C' or 'S':
                    var smooth = command is 'S' or 's';
                    var (x1, y1) = smooth ? Mirrored(previous is 'C' or 'S', fromX, fromY, controlX, controlY) : default;
                    if (
                        (!smooth && !Point(ref scanner, baseX, baseY, out x1, out y1))
                        || !Point(ref scanner, baseX, baseY, out controlX, out controlY)
                        || !Point(ref scanner, baseX, baseY, out var cx, out var cy)
                    )
                        return false;
                    path.Curve(x1, y1, controlX, controlY, cx, cy);
                    break;
                case 'Q' or 'T':
                    if (command is 'T' or 't')
                        (controlX, controlY) = Mirrored(previous is 'Q' or 'T', fromX, fromY, controlX, controlY);
                    else if (!Point(ref scanner, baseX, baseY, out controlX, out controlY))
                        return false;
                    if (!Point(ref scanner, baseX, baseY, out var qx, out var qy))
                        return false;
                    path.Quadratic(controlX, controlY, qx, qy);
                    break;
                case 'A':
                    if (
                        scanner.Number() is not { } rx
                        || scanner.Number() is not { } ry
                        || scanner.Number() is not { } turn
                        || scanner.Flag() is not { } large
                        || scanner.Flag() is not { } sweep
                        || !Point(ref scanner, baseX, baseY, out var ax, out var ay)
                    )
                        return false;
                    path.Arc(rx, ry, turn, large, sweep, ax, ay);
                    break;
                case 'Z':
                    path.Close();
                    closed = true;
                    break;
                default:
                    return false;
            }

            (last, previous) = (command, char.ToUpperInvariant(command));
        }

        return true;
    }

    private static bool Point(ref SvgScanner scanner, double baseX, double baseY, out double x, out double y)
    {
        (x, y) = (baseX, baseY);
        if (scanner.Number() is not { } dx || scanner.Number() is not { } dy)
            return false;
        (x, y) = (baseX + dx, baseY + dy);
        return true;
    }

    /// <summary>The control point of a smooth curve: the mirrored one, or the current point after another kind of segment.</summary>
    private static (double X, double Y) Mirrored(bool isSame, double x, double y, double controlX, double controlY) =>
        isSame ? ((2 * x) - controlX, (2 * y) - controlY) : (x, y);
}
