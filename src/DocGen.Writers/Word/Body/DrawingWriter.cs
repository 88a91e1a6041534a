using System.Collections.Immutable;
using DocGen.Core.Model;
using DocGen.Writers.Word.Charts;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes pictures, charts and diagrams, with their captions (w:drawing; ECMA-376 part 1, 17.3.3.9).</summary>
internal sealed class DrawingWriter(WordContext context)
{
    private int _drawings;

    /// <summary>Writes an inline picture.</summary>
    public void Write(Image image, Place place)
    {
        if (!context.Document.Images.TryGetValue(image.Source, out var data))
        {
            place.Runs.Text(image.AlternativeText);
            return;
        }

        if (data.MediaType is not ("image/png" or "image/jpeg"))
        {
            context.Diagnostics.Warning(
                WordCodes.VectorPicture,
                $"Word cannot show '{image.Source}' ({data.MediaType}); its alternative text is printed",
                image.Origin,
                "use a PNG or a JPEG"
            );
            place.Runs.Text(image.AlternativeText);
            return;
        }

        var id = place.Story.Relationships.Add("image", context.Media.Add(image.Source, data));
        place.Runs.Element([]);
        DrawingXml.Write(place.Xml, image, data, id, NextId(), place.MaxPicture);
    }

    public void Write(Picture picture, Place place) =>
        WriteFigure(
            picture.Id,
            picture.Label,
            picture.Caption,
            place,
            keep => context.Paragraphs.Write(WordStyles.Picture, [picture.Image], place, keep)
        );

    public void Write(Chart chart, Place place) =>
        WriteFigure(
            chart.Id,
            chart.Label,
            chart.Caption,
            place,
            keep =>
            {
                Begin(place, keep);
                var relationship = place.Story.Relationships.Add("chart", context.Media.Add(chart));
                var words = new ChartWords(place.Section.Language ?? context.Document.Info.Language);
                ChartDrawingXml.Write(place.Xml, chart, words.Full(chart), relationship, NextId(), place.MaxPicture);
                ParagraphWriter.End(place);
            }
        );

    public void Write(Diagram diagram, Place place) =>
        WriteFigure(
            diagram.Id,
            diagram.Label,
            diagram.Caption,
            place,
            keep =>
            {
                if (diagram.Drawing is not { } drawing)
                {
                    context.Lists.Write(diagram.List, place);
                    return;
                }

                Begin(place, keep);
                new DiagramXml(place.Xml, context.Theme.Theme, context.Style(StyleNames.TableText).Id, NextId).Write(
                    diagram,
                    drawing,
                    place.MaxPicture
                );
                ParagraphWriter.End(place);
            }
        );

    /// <param name="write">Writes the paragraph with the drawing; the argument is whether it is kept with the next one.</param>
    private void WriteFigure(string? id, string? label, ImmutableArray<Inline> caption, Place place, Action<bool> write)
    {
        var hasCaption = label is not null || !caption.IsEmpty;
        var bookmark = context.Targets.Bookmark(id);
        if (!hasCaption)
            place.Content.Next.Bookmark = bookmark ?? place.Content.Next.Bookmark;
        write(hasCaption);
        if (hasCaption)
            context.Captions.Write(WordStyles.PictureCaption, label, caption, bookmark, place, keepWithNext: false);
    }

    private void Begin(Place place, bool keepWithNext)
    {
        context.Paragraphs.Begin(context.Style(WordStyles.Picture), [], place, new ParagraphFormat { KeepWithNext = keepWithNext });
        place.Runs.Element([]);
    }

    /// <summary>A number that is unique among the drawings of the file (wp:docPr).</summary>
    private int NextId() => ++_drawings;
}
