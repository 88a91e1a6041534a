using System.Globalization;
using System.Text;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Pages;

namespace DocGen.Tests.Layout;

/// <summary>
/// Pages as text: one item a line, with its place on the page in points, what it is, how it looks, and where it belongs in the structure.
/// </summary>
/// <example>
/// <code>
/// page 1, 595.3 x 841.9 pt
///   70.9 100.5 "Formål" 14.7 bold #0B4F6C | Sect/H2
///   70.9 120.0 rectangle 453.5 x 0.5 #C3CDD5 | artifact Layout
/// </code>
/// </example>
internal static class FrameDump
{
    public static string Of(PagedDocument document)
    {
        var text = new StringBuilder();
        var paths = StructurePaths.Of(document.Structure);
        foreach (var page in document.Pages)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"page {page.Label}, {Points(page.Content.Width)} x {Points(page.Content.Height)} pt\n"
            );
            foreach (var (x, y, item) in PlacedItem.On(page.Content))
                text.Append("  ").Append(Points(x)).Append(' ').Append(Points(y)).Append(' ').Append(Line(item, paths)).Append('\n');
        }

        return text.ToString();
    }

    private static string Line(FrameItem item, Dictionary<IStructureNode, string> paths) =>
        item switch
        {
            TextRun run => $"\"{run.Value.Replace("\u00AD", "\\u00AD", StringComparison.Ordinal)}\" {Style(run.Style)}{Spacing(run)} | "
                + $"{Mark(run.Mark, paths)}",
            Rectangle rectangle =>
                $"rectangle {Points(rectangle.Width)} x {Points(rectangle.Height)}{Paint(rectangle.Fill, rectangle.Stroke)} | "
                    + $"{Mark(rectangle.Mark, paths)}",
            Shape shape => $"shape of {shape.Path.Segments.Length}{Paint(shape.Fill, shape.Stroke)} | {Mark(shape.Mark, paths)}",
            ImageBox image => $"image {image.Source} {Points(image.Width)} x {Points(image.Height)} | {Mark(image.Mark, paths)}",
            LinkArea link => $"link {Points(link.Width)} x {Points(link.Height)} to {link.Target.Uri ?? "#" + link.Target.DestinationId} "
                + $"\"{link.Contents}\" | {paths.GetValueOrDefault(link.Element, "nowhere")}",
            Destination destination => $"destination {destination.Id}",
            _ => throw new ArgumentOutOfRangeException(nameof(item), item, null),
        };

    private static string Style(TextStyle style) =>
        $"{Points(style.Face.Size)}{(style.Face.Bold ? " bold" : "")}{(style.Face.Italic ? " italic" : "")} #{style.Colour.Hex}";

    private static string Spacing(TextRun run) =>
        run.WordSpacing == Length.Zero ? "" : $" spaces {(run.WordSpacing > Length.Zero ? "+" : "")}{Points(run.WordSpacing)}";

    private static string Paint(Paint? fill, Stroke? stroke) =>
        (fill is null ? "" : $" #{fill.Colour.Hex}") + (stroke is null ? "" : $" stroke {Points(stroke.Width)} #{stroke.Colour.Hex}");

    private static string Mark(ContentMark mark, Dictionary<IStructureNode, string> paths) =>
        mark switch
        {
            Artifact artifact => "artifact " + artifact.Type + (artifact.Subtype is { } subtype ? " " + subtype : ""),
            MarkedContent content => paths.GetValueOrDefault(content, "nowhere"),
            _ => throw new ArgumentOutOfRangeException(nameof(mark), mark, null),
        };

    private static string Points(Length length) => length.Points.ToString("0.0#", CultureInfo.InvariantCulture);
}
