using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Images;
using DocGen.Core.Layout.Pages;
using DocGen.Pdf.Fonts;
using DocGen.Pdf.Objects;
using DocGen.Pdf.Structure;

namespace DocGen.Pdf.Content;

/// <summary>
/// Paints frames as a content stream (ISO 32000-1, 8 and 9). All content is in a marked-content sequence: of a structure element, or an
/// artifact (ISO 14289-1, 7.1). Coordinates are measured from the lower left corner of the page.
/// </summary>
internal sealed class PagePainter(
    DocumentResources resources,
    StructureTree structure,
    IReadOnlyDictionary<string, ImageData> images,
    FontSet fonts,
    DiagnosticBag diagnostics
)
{
    private readonly PdfBuffer _out = new(16 * 1024);
    private readonly TextPainter _text = new(resources, fonts, diagnostics);
    private PageContent _page = null!;
    private ContentMark? _open;
    private Colour? _fill;

    /// <summary>The content stream of the page that was painted last.</summary>
    public ReadOnlySpan<byte> Stream => _out.Written;

    /// <summary>Reports the characters that custom fonts lack, after all pages are painted.</summary>
    public void ReportSubstitutes() => _text.ReportSubstitutes();

    public PageContent Paint(Page page)
    {
        _out.Clear();
        (_open, _fill) = (null, null);
        _page = new PageContent { Height = page.Content.Height.Points, Width = page.Content.Width };
        _text.Begin(_out);
        Paint(page.Content, 0, _page.Height);
        Close();
        return _page;
    }

    private void Paint(Frame frame, double x, double y)
    {
        foreach (var placed in frame.Items)
        {
            var (left, top) = (x + placed.X.Points, y - placed.Y.Points);
            switch (placed.Item)
            {
                case Group group:
                    Paint(group.Frame, left, top);
                    break;
                case TextRun run:
                    Enter(run.Mark);
                    structure.Extend(run.Mark, new BoundingBox(left, top, left + run.Width.Points, top + run.Style.Face.Size.Points));
                    _text.Paint(run, left, top, ref _fill);
                    break;
                case Rectangle rectangle:
                    Enter(rectangle.Mark);
                    structure.Extend(
                        rectangle.Mark,
                        new BoundingBox(left, top - rectangle.Height.Points, left + rectangle.Width.Points, top)
                    );
                    _text.End();
                    Paint(rectangle, left, top);
                    break;
                case Shape shape:
                    Enter(shape.Mark);
                    Extend(shape, left, top);
                    _text.End();
                    Paint(shape, left, top);
                    break;
                case ImageBox image:
                    Enter(image.Mark);
                    structure.Extend(image.Mark, new BoundingBox(left, top - image.Height.Points, left + image.Width.Points, top));
                    _text.End();
                    _out.Raw("q "u8);
                    ImageMatrix.Write(
                        _out,
                        images[image.Source].Orientation,
                        left,
                        top - image.Height.Points,
                        image.Width.Points,
                        image.Height.Points
                    );
                    _out.Raw(" cm "u8).Name(resources.Image(image)).Raw(" Do Q\n"u8);
                    break;
                case LinkArea link:
                    _page.Links.Add((link, left, top));
                    break;
                case Destination destination:
                    _page.Destinations.Add((destination.Id, left, top));
                    break;
                default:
                    throw new InvalidOperationException($"{placed.Item.GetType().Name} cannot be painted");
            }
        }
    }

    private void Paint(Rectangle rectangle, double x, double y)
    {
        if (!SetPaint(rectangle.Fill, rectangle.Stroke))
            return;
        _out.Real(x)
            .Space()
            .Real(y - rectangle.Height.Points)
            .Space()
            .Real(rectangle.Width.Points)
            .Space()
            .Real(rectangle.Height.Points)
            .Raw(" re "u8);
        Finish(rectangle.Fill, rectangle.Stroke);
    }

    private void Paint(Shape shape, double x, double y)
    {
        if (!SetPaint(shape.Fill, shape.Stroke))
            return;
        PathPainter.Trace(_out, shape.Path, x, y);
        Finish(shape.Fill, shape.Stroke);
    }

    private void Extend(Shape shape, double x, double y)
    {
        foreach (var segment in shape.Path.Segments)
        {
            if (segment.Verb == PathVerb.Close)
                continue;
            var (px, py) = (x + segment.End.X.Points, y - segment.End.Y.Points);
            structure.Extend(shape.Mark, new BoundingBox(px, py, px, py));
        }
    }

    /// <summary>Sets colours before the path, as nothing may come between a path and its painting operator (8.5.3).</summary>
    private bool SetPaint(Paint? fill, Stroke? stroke)
    {
        if (fill is { Hatch: Hatch.Solid })
        {
            Colours.SetFill(_out, fill.Colour, ref _fill);
        }
        else if (fill is not null)
        {
            _out.Raw("/Pattern cs"u8).Name(resources.Pattern(fill)).Raw(" scn\n"u8);
            _fill = null;
        }

        if (stroke is not null)
            Colours.SetStroke(_out, stroke);
        return fill is not null || stroke is not null;
    }

    private void Finish(Paint? fill, Stroke? stroke) =>
        _out.Raw(
            fill is null ? "S\n"u8
            : stroke is null ? "f\n"u8
            : "B\n"u8
        );

    /// <summary>Opens the marked-content sequence of an item, unless it is open already.</summary>
    private void Enter(ContentMark mark)
    {
        if (ReferenceEquals(mark, _open))
            return;
        Close();
        _open = mark;
        switch (mark)
        {
            case MarkedContent content:
                _out.Name(StructureTree.TypeOf(content)).Raw("<</MCID "u8).Int(_page.Marks.Count).Raw(">>BDC\n"u8);
                _page.Marks.Add(content);
                break;
            case Artifact { Subtype: { } subtype } artifact:
                _out.Raw("/Artifact<</Type"u8).Name(artifact.Type).Raw("/Subtype"u8).Name(subtype).Raw(">>BDC\n"u8);
                break;
            case Artifact artifact:
                _out.Raw("/Artifact<</Type"u8).Name(artifact.Type).Raw(">>BDC\n"u8);
                break;
            default:
                break;
        }
    }

    private void Close()
    {
        _text.End();
        if (_open is not null)
            _out.Raw("EMC\n"u8);
        _open = null;
    }
}
