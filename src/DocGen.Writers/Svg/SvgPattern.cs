using System.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Svg;

/// <summary>Hatching as an SVG pattern (SVG 1.1, 13.3).</summary>
internal static class SvgPattern
{
    private const string Upright = "M0 2H4";

    public static void Append(CharBuffer output, Paint paint, string id)
    {
        output.Append("<pattern");
        output.AppendAttribute("id", id);
        output.Append(" width=\"4\" height=\"4\" patternUnits=\"userSpaceOnUse\"");
        var turn = paint.Hatch switch
        {
            Hatch.UpwardDiagonal or Hatch.DiagonalCross => -45,
            Hatch.DownwardDiagonal => 45,
            Hatch.Vertical => 90,
            Hatch.Solid or Hatch.Horizontal or Hatch.Dots => 0,
            _ => throw new UnreachableException(),
        };
        if (turn != 0)
            output.AppendAttribute("patternTransform", FormattableString.Invariant($"rotate({turn})"));
        output.Append('>');
        if (paint.Background is { } background)
        {
            output.Append("<rect width=\"4\" height=\"4\"");
            output.AppendAttribute("fill", "#" + background.Hex.ToLowerInvariant());
            output.Append("/>");
        }

        var colour = "#" + paint.Colour.Hex.ToLowerInvariant();
        if (paint.Hatch == Hatch.Dots)
        {
            output.Append("<circle cx=\"2\" cy=\"2\" r=\"1.1\"");
            output.AppendAttribute("fill", colour);
        }
        else
        {
            output.Append("<path");
            output.AppendAttribute("d", paint.Hatch == Hatch.DiagonalCross ? Upright + "M2 0V4" : Upright);
            output.AppendAttribute("stroke", colour);
            output.Append(" stroke-width=\"1.6\"");
        }

        output.Append("/></pattern>\n");
    }
}
