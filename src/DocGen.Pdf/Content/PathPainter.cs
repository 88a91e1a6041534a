using System.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Content;

/// <summary>Writes paths (ISO 32000-1, 8.5.2).</summary>
internal static class PathPainter
{
    public static void Trace(PdfBuffer content, VectorPath path, double x, double y)
    {
        foreach (var segment in path.Segments)
        {
            switch (segment.Verb)
            {
                case PathVerb.Move:
                    To(content, segment.End, x, y).Raw(" m "u8);
                    break;
                case PathVerb.Line:
                    To(content, segment.End, x, y).Raw(" l "u8);
                    break;
                case PathVerb.Curve:
                    To(content, segment.Control1, x, y).Space();
                    To(content, segment.Control2, x, y).Space();
                    To(content, segment.End, x, y).Raw(" c "u8);
                    break;
                case PathVerb.Close:
                    content.Raw("h "u8);
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private static PdfBuffer To(PdfBuffer content, Point point, double x, double y) =>
        content.Real(x + point.X.Points).Space().Real(y - point.Y.Points);
}
