using System.Globalization;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Images;
using DocGen.Pdf.Content;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Svg;

/// <summary>
/// Writes an SVG picture as a form XObject of size one by one (ISO 32000-1, 8.10), so that it is placed like an image. Internally its
/// longer side is 1000 units and all points are transformed to these, because numbers in a content stream have three decimals.
/// </summary>
internal sealed class SvgForm
{
    private const double Side = 1000;
    private const int Deepest = 128;

    /// <summary>The maximum nesting of q and Q (28 in ISO 19005-2, 6.1.13), less those that the shape and the page use.</summary>
    private const int MaxSaved = 24;

    private readonly double _width;
    private readonly double _height;
    private readonly Dictionary<string, SvgElement> _byId = new(StringComparer.Ordinal);
    private readonly SvgResources _resources;
    private readonly SvgReport _report;
    private readonly SvgCascade _cascade;
    private readonly SvgShapePainter _shapes;
    private readonly SvgElement _root;
    private readonly SvgMatrix _matrix;
    private readonly SvgLengths _lengths;
    private readonly SvgBudget _budget = new();
    private readonly HashSet<SvgElement> _used = [];
    private readonly Dictionary<SvgElement, bool> _overlaps = [];
    private int _saved;

    private SvgForm(SvgElement root, string source, ImageData data, PdfFile file, DiagnosticBag diagnostics)
    {
        _root = root;
        var scale = Side / Math.Max(data.PixelWidth, data.PixelHeight);
        (_width, _height) = (data.PixelWidth * scale, data.PixelHeight * scale);
        foreach (var element in root.All())
            if (element["id"] is { Length: > 0 } id)
                _byId.TryAdd(id, element);
        var (fit, lengths) = SvgViewBox.Fit(root, data.PixelWidth, data.PixelHeight);
        _matrix = new SvgMatrix(scale, 0, 0, -scale, 0, _height).Of(fit);
        _resources = new SvgResources(file);
        _report = new SvgReport(source, diagnostics);
        var sheet = new SvgStyleSheet(
            root,
            element => _report.NotDrawn(element, "a part of the style sheet", "use only selectors of elements, classes and ids")
        );
        var rootSize = new SvgCascade(sheet, lengths, _budget, _report).StyleInPlace(root).FontSize;
        _lengths = lengths with { FontSize = rootSize, RootFontSize = rootSize };
        _cascade = new SvgCascade(sheet, _lengths, _budget, _report);
        _shapes = new SvgShapePainter(_byId, _cascade, _resources, _budget, _report);
    }

    /// <summary>Writes the form XObject and everything it refers to.</summary>
    /// <param name="id">The object number of the form.</param>
    /// <exception cref="InvalidDataException">The file is not an SVG picture.</exception>
    /// <exception cref="SvgRefusedException">It takes too much to draw.</exception>
    public static void Write(int id, string source, ImageData data, PdfFile file, DiagnosticBag diagnostics)
    {
        var form = new SvgForm(SvgReader.Read(data.Bytes), source, data, file, diagnostics);
        var content = new PdfBuffer(4096);
        form.Root(content);
        var entries = form.Entries();
        form._resources.End(entries);
        entries.Raw(
            Encoding.ASCII.GetBytes(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"/Matrix[{1 / form._width:0.############} 0 0 {1 / form._height:0.############} 0 0]"
                )
            )
        );
        file.WriteStream(id, entries.Written, content.Written);
    }

    private void Root(PdfBuffer content)
    {
        var style = _cascade.StyleInPlace(_root);
        if (!style.IsDisplayed)
            _report.NotDrawn(
                _root,
                "a picture whose root says 'display: none'",
                "remove it: some browsers show the picture, others do not"
            );
        if (!style.IsDisplayed || style.Opacity <= 0)
            return;
        if (style.Transform is not null)
            _report.NotDrawn(_root, "a transformation of the whole picture", "put its content into a group and transform that");
        if (!style.Geometry.IsEmpty)
            _report.NotDrawn(_root, "a size of the whole picture in a style", "write it as attributes");
        if (style.Background is { Colour: { } colour, Alpha: > 0 } background)
        {
            content.Raw("q "u8);
            if (background.Alpha < 1)
                _resources.SetOpacity(content, background.Alpha, background.Alpha);
            Colours.Write(content, colour).Raw(" rg 0 0 "u8).Real(_width).Space().Real(_height).Raw(" re f Q\n"u8);
        }

        Framed(_root, _matrix, style, content, inner => Children(_root, _matrix, style, _lengths, inner, 0));
    }

    private PdfBuffer Entries()
    {
        var entries = new PdfBuffer();
        return entries.Raw("/Type/XObject/Subtype/Form/BBox[0 0 "u8).Real(_width).Space().Real(_height).Raw("]"u8);
    }

    private void Children(SvgElement element, in SvgMatrix matrix, SvgStyle style, SvgLengths lengths, PdfBuffer content, int depth)
    {
        foreach (var child in element.Children)
            Paint(child, matrix, style, lengths, content, depth + 1);
    }

    private void Paint(SvgElement element, in SvgMatrix matrix, SvgStyle parent, SvgLengths lengths, PdfBuffer content, int depth)
    {
        if (SvgElements.IsNeverDrawn(element.Name) || !IsForUs(element))
            return;
        var style = _cascade.StyleOf(element, parent, lengths);
        if (!style.IsDisplayed || style.Opacity <= 0)
            return;
        if (!SvgElements.IsDrawn(element.Name))
        {
            _report.NotDrawn(element, $"'{element.Name}'", SvgElements.Hint(element.Name));
            return;
        }

        if (depth > Deepest)
            throw new SvgRefusedException(element, $"has elements nested more than {Deepest} levels deep, with those that they use");
        var own = matrix.Of(TransformOf(element, style, lengths));
        var at = own;
        if (!SvgShapes.IsShape(element.Name))
        {
            Framed(element, at, style, content, inner => Inner(element, at, style, lengths, inner, depth));
            return;
        }

        foreach (var child in element.Children)
            if (SvgElements.IsAnimation(child.Name))
                _report.NotDrawn(child, $"'{child.Name}'", SvgElements.Hint(child.Name));
        if (style.IsVisible)
            Framed(
                element,
                at,
                style,
                content,
                inner => _shapes.Paint(element, at, style, lengths, IsOnePaint(style) ? style.Opacity : 1, inner),
                IsOnePaint(style)
            );
    }

    /// <summary>Whether a browser shows the element (SVG 2, 5.10). Which languages it prefers is its reader's choice.</summary>
    private bool IsForUs(SvgElement element)
    {
        if (element["systemLanguage"] is not null)
            _report.NotDrawn(element, "the choice by language ('systemLanguage')", "keep one language in the picture");
        return string.IsNullOrWhiteSpace(element["requiredExtensions"]);
    }

    private SvgMatrix TransformOf(SvgElement element, SvgStyle style, SvgLengths lengths)
    {
        if (SvgTransform.Of(style, lengths.At(style.FontSize)) is { } matrix)
            return matrix;
        _report.NotDrawn(element, "a transformation that cannot be read", "save the picture again");
        return SvgMatrix.Identity;
    }

    /// <summary>Whether the element has a single paint, so that its opacity can be applied to that paint.</summary>
    private static bool IsOnePaint(SvgStyle style) => style.Fill == SvgPaint.None || style.Stroke == SvgPaint.None;

    /// <summary>Paints content within its clipping path and with its opacity.</summary>
    private void Framed(
        SvgElement element,
        in SvgMatrix matrix,
        SvgStyle style,
        PdfBuffer content,
        Action<PdfBuffer> paint,
        bool hasOpacity = false
    )
    {
        foreach (var property in style.Skipped)
            _report.NotDrawn(element, $"the property '{property}'", "draw it as a shape");
        var isGroup = style.Opacity < 1 && !hasOpacity;
        if (style.Clip is null && !isGroup)
        {
            paint(content);
            return;
        }

        if (_saved >= MaxSaved)
        {
            _report.NotDrawn(element, $"clipping or transparency nested more than {MaxSaved} levels deep", "save a simpler picture");
            return;
        }

        _saved++;
        content.Raw("q "u8);
        if (style.Clip is { } clip)
            Clip(element, clip, matrix, content);
        if (isGroup)
        {
            _budget.Spend(element, SvgBudget.Group);
            var group = new PdfBuffer();
            _resources.BeginGroup();
            paint(group);
            _resources.SetOpacity(content, style.Opacity, style.Opacity);
            _resources.EndGroup(content, Entries(), group);
        }
        else
        {
            paint(content);
        }

        content.Raw("Q\n"u8);
        _saved--;
    }

    private void Inner(SvgElement element, in SvgMatrix matrix, SvgStyle style, SvgLengths lengths, PdfBuffer content, int depth)
    {
        switch (element.Name)
        {
            case "use":
                Use(element, matrix, style, lengths, content, depth);
                break;
            case "svg":
                Inset(element, null, matrix, style, lengths, content, depth);
                break;
            case "switch":
                if (element.Children.Find(child => !SvgElements.IsNeverDrawn(child.Name) && IsForUs(child)) is { } chosen)
                    Paint(chosen, matrix, style, lengths, content, depth + 1);
                break;
            default:
                Children(element, matrix, style, lengths, content, depth);
                break;
        }
    }

    private void Use(SvgElement element, in SvgMatrix matrix, SvgStyle style, SvgLengths lengths, PdfBuffer content, int depth)
    {
        var href = (element["href"] ?? "").Trim();
        if (!href.StartsWith('#') || !_byId.TryGetValue(href[1..], out var target))
        {
            _report.NotDrawn(
                element,
                href.StartsWith('#') ? $"the missing target of 'use': '{href}'" : "content of another file",
                "put it into the picture"
            );
            return;
        }

        if (!_used.Add(target))
        {
            _report.NotDrawn(element, "an element that uses itself", "save a simpler picture");
            return;
        }

        var geometry = new SvgGeometry(element, style, lengths, _report);
        var moved = matrix.Of(SvgMatrix.Move(geometry.Across("x") ?? 0, geometry.Down("y") ?? 0));
        if (target.Name is not ("symbol" or "svg"))
        {
            Paint(target, moved, style, lengths, content, depth + 1);
        }
        else if (_cascade.StyleOf(target, style, lengths) is { IsDisplayed: true, Opacity: > 0 } own)
        {
            var at = moved.Of(TransformOf(target, own, lengths));
            Framed(target, at, own, content, inner => Inset(target, geometry, at, own, lengths, inner, depth + 1));
        }

        _used.Remove(target);
    }

    /// <summary>Paints an element that has a viewport of its own.</summary>
    /// <param name="use">The size that the element which uses it asks for, if any.</param>
    private void Inset(
        SvgElement element,
        SvgGeometry? use,
        in SvgMatrix matrix,
        SvgStyle style,
        SvgLengths lengths,
        PdfBuffer content,
        int depth
    )
    {
        var geometry = new SvgGeometry(element, style, lengths, _report);
        var moved = matrix.Of(SvgMatrix.Move(geometry.Across("x") ?? 0, geometry.Down("y") ?? 0));
        var width = use?.Across("width") ?? geometry.Across("width") ?? lengths.Width;
        var height = use?.Down("height") ?? geometry.Down("height") ?? lengths.Height;
        Viewport(element, moved, style, width, height, content, depth);
    }

    /// <summary>Paints the children of an element that has its own view box, clipped to its viewport.</summary>
    private void Viewport(
        SvgElement element,
        in SvgMatrix matrix,
        SvgStyle style,
        double width,
        double height,
        PdfBuffer content,
        int depth
    )
    {
        if (width <= 0 || height <= 0)
            return;
        if (depth > Deepest)
            throw new SvgRefusedException(element, $"has elements nested more than {Deepest} levels deep, with those that they use");
        if (_saved >= MaxSaved)
        {
            _report.NotDrawn(element, $"clipping or transparency nested more than {MaxSaved} levels deep", "save a simpler picture");
            return;
        }

        _saved++;
        var (fit, lengths) = SvgViewBox.Fit(element, width, height);
        content.Raw("q "u8);
        if (!style.IsOverflowVisible)
        {
            var edge = new SvgPath(content, matrix, element, _budget);
            edge.Move(0, 0);
            edge.Line(width, 0);
            edge.Line(width, height);
            edge.Line(0, height);
            edge.Close();
            content.Raw("W n "u8);
        }

        Children(element, matrix.Of(fit), style, lengths with { RootFontSize = _lengths.RootFontSize }, content, depth);
        content.Raw("Q\n"u8);
        _saved--;
    }

    /// <summary>Sets the clipping path (SVG 2, 14.3 of CSS Masking 1): the union of its shapes.</summary>
    private void Clip(SvgElement element, string id, in SvgMatrix matrix, PdfBuffer content)
    {
        if (!_byId.TryGetValue(id, out var clip) || clip.Name != "clipPath" || clip["clipPathUnits"] == "objectBoundingBox")
        {
            _report.NotDrawn(element, "a clipping path that is missing, or in units of the element's box", "save the picture again");
            return;
        }

        var style = _cascade.StyleInPlace(clip);
        var own = matrix.Of(TransformOf(clip, style, _lengths));
        ReportInnerClip(clip, style);
        var shapes = new List<(SvgElement Shape, bool EvenOdd, SvgBounds Bounds, SvgMatrix Matrix)>();
        foreach (var child in clip.Children)
            if (!SvgElements.IsNeverDrawn(child.Name) && ClipShape(child, style) is var (shape, at, shapeStyle))
            {
                var path = new SvgPath(content, own.Of(at), shape, _budget);
                _budget.Spend(child, (shape["d"] ?? shape["points"] ?? "").Length);
                SvgShapes.Trace(shape, new SvgGeometry(shape, shapeStyle, _lengths, _report), path);
                if (!path.IsEmpty)
                    shapes.Add((shape, shapeStyle.ClipEvenOdd, path.Bounds, at));
            }

        if (shapes.Count == 0)
            content.Raw("0 0 0 0 re "u8);
        ReportOverlap(clip, shapes);
        content.Raw(shapes.Exists(shape => shape.EvenOdd) ? "W* n "u8 : "W n "u8);
    }

    /// <summary>A shape of a clipping path with its transformation; <see langword="null"/> for what does not count.</summary>
    private (SvgElement Shape, SvgMatrix Matrix, SvgStyle Style)? ClipShape(SvgElement child, SvgStyle clipStyle)
    {
        var style = _cascade.StyleOf(child, clipStyle, _lengths);
        var (shape, matrix) = (child, TransformOf(child, style, _lengths));
        if (!style.IsDisplayed)
            return null;
        ReportInnerClip(child, style);
        if (child.Name == "use" && _byId.TryGetValue((child["href"] ?? "").Trim().TrimStart('#'), out var used))
        {
            var geometry = new SvgGeometry(child, style, _lengths, _report);
            (shape, style) = (used, _cascade.StyleOf(used, style, _lengths));
            matrix = matrix.Of(SvgMatrix.Move(geometry.Across("x") ?? 0, geometry.Down("y") ?? 0)).Of(TransformOf(used, style, _lengths));
            ReportInnerClip(used, style);
        }

        if (!style.IsDisplayed || !style.IsVisible)
            return null;
        if (SvgShapes.IsShape(shape.Name))
            return (shape, matrix, style);
        _report.NotDrawn(child, $"'{shape.Name}' in a clipping path", "use a shape");
        return null;
    }

    private void ReportInnerClip(SvgElement element, SvgStyle style)
    {
        if (style.Clip is not null)
            _report.NotDrawn(element, "a clipping path within a clipping path", "save the picture again");
    }

    /// <summary>
    /// The shapes become one path, in which those that overlap cancel each other if they run in opposite directions, or are counted as even
    /// and odd.
    /// </summary>
    private void ReportOverlap(SvgElement clip, List<(SvgElement Shape, bool EvenOdd, SvgBounds Bounds, SvgMatrix Matrix)> shapes)
    {
        if (shapes.Count < 2)
            return;
        var isAlike =
            shapes.TrueForAll(shape => !shape.EvenOdd && shape.Shape.Name is "rect" or "circle" or "ellipse")
            && shapes.TrueForAll(shape => shape.Matrix.IsMirrored == shapes[0].Matrix.IsMirrored);
        if (isAlike)
            return;
        if (!_overlaps.TryGetValue(clip, out var overlaps))
        {
            var boxes = shapes.ConvertAll(shape => shape.Bounds.Of(shape.Matrix));
            for (var i = 1; i < boxes.Count && !overlaps; i++)
            {
                _budget.Spend(clip, i);
                for (var k = 0; k < i && !overlaps; k++)
                    overlaps =
                        boxes[i].Left < boxes[k].Right
                        && boxes[k].Left < boxes[i].Right
                        && boxes[i].Top < boxes[k].Bottom
                        && boxes[k].Top < boxes[i].Bottom;
            }

            _overlaps.Add(clip, overlaps);
        }

        if (overlaps)
            _report.NotDrawn(clip, "the union of overlapping shapes in a clipping path", "unite them in the drawing program");
    }
}
