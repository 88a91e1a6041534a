using System.Globalization;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Images;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Svg;

/// <summary>
/// Writes an SVG picture as a form XObject of size one by one (ISO 32000-1, 8.10), so that it is placed like an image. Internally its
/// longer side is 1000 units and all points are transformed to these, because numbers in a content stream have three decimals.
/// </summary>
internal sealed class SvgForm
{
    private const double Side = 1000;
    private const int MaxPainted = 100_000;
    private const int Deepest = 64;

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
    private int _painted;
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
        _lengths = lengths;
        _matrix = new SvgMatrix(scale, 0, 0, -scale, 0, _height).Of(fit);
        _resources = new SvgResources(file);
        _report = new SvgReport(source, diagnostics);
        var sheet = new SvgStyleSheet(
            root,
            element => _report.NotDrawn(element, "a part of the style sheet", "use only selectors of elements, classes and ids")
        );
        _cascade = new SvgCascade(sheet, lengths);
        _shapes = new SvgShapePainter(_byId, _cascade, _resources, _report);
    }

    /// <summary>Writes the form XObject and everything it refers to.</summary>
    /// <param name="id">The object number of the form.</param>
    /// <exception cref="InvalidDataException">The file is not an SVG picture.</exception>
    public static void Write(int id, string source, ImageData data, PdfFile file, DiagnosticBag diagnostics)
    {
        var form = new SvgForm(SvgReader.Read(data.Bytes), source, data, file, diagnostics);
        var content = new PdfBuffer(4096);
        var style = form._cascade.StyleOf(form._root, SvgStyle.Initial);
        form.Framed(
            form._root,
            form._matrix,
            style,
            content,
            inner => form.Children(form._root, form._matrix, style, form._lengths, inner, 0)
        );
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
        if (SvgElements.IsNeverDrawn(element.Name))
            return;
        var style = _cascade.StyleOf(element, parent);
        if (!style.IsDisplayed || style.Opacity <= 0)
            return;
        if (!SvgElements.IsDrawn(element.Name))
        {
            _report.NotDrawn(element, $"'{element.Name}'", SvgElements.Hint(element.Name));
            return;
        }

        if (depth > Deepest || ++_painted > MaxPainted)
        {
            _report.NotDrawn(
                element,
                depth > Deepest ? "an element that uses itself" : $"everything after {MaxPainted} shapes",
                "save a simpler picture"
            );
            return;
        }

        var own = matrix;
        if (element["transform"] is { } transform)
        {
            if (SvgMatrix.Parse(transform) is { } parsed)
                own = matrix.Of(parsed);
            else
                _report.NotDrawn(element, "a transformation that cannot be read", "save the picture again");
        }

        var at = own;
        if (!SvgShapes.IsShape(element.Name))
            Framed(element, at, style, content, inner => Inner(element, at, style, lengths, inner, depth));
        else if (style.IsVisible)
            Framed(
                element,
                at,
                style,
                content,
                inner => _shapes.Paint(element, at, style, lengths, IsOnePaint(style) ? style.Opacity : 1, inner),
                IsOnePaint(style)
            );
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
                var moved = matrix.Of(SvgMatrix.Move(lengths.Across(element["x"]) ?? 0, lengths.Down(element["y"]) ?? 0));
                Viewport(
                    element,
                    moved,
                    style,
                    lengths.Across(element["width"] ?? "100%") ?? 0,
                    lengths.Down(element["height"] ?? "100%") ?? 0,
                    content,
                    depth
                );
                break;
            default:
                Children(element, matrix, style, lengths, content, depth);
                break;
        }
    }

    private void Use(SvgElement element, in SvgMatrix matrix, SvgStyle style, SvgLengths lengths, PdfBuffer content, int depth)
    {
        var href = element["href"] ?? "";
        if (!href.StartsWith('#') || !_byId.TryGetValue(href[1..], out var target))
        {
            _report.NotDrawn(
                element,
                href.StartsWith('#') ? $"the missing target of 'use': '{href}'" : "content of another file",
                "put it into the picture"
            );
            return;
        }

        var moved = matrix.Of(SvgMatrix.Move(lengths.Across(element["x"]) ?? 0, lengths.Down(element["y"]) ?? 0));
        if (target.Name != "symbol")
        {
            Paint(target, moved, style, lengths, content, depth + 1);
            return;
        }

        var own = _cascade.StyleOf(target, style);
        var (width, height) = (
            lengths.Across(element["width"] ?? target["width"] ?? "100%") ?? 0,
            lengths.Down(element["height"] ?? target["height"] ?? "100%") ?? 0
        );
        if (depth > Deepest)
            _report.NotDrawn(element, "an element that uses itself", "save a simpler picture");
        else
            Framed(target, moved, own, content, inner => Viewport(target, moved, own, width, height, inner, depth));
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
        if (_saved >= MaxSaved)
        {
            _report.NotDrawn(element, $"clipping or transparency nested more than {MaxSaved} levels deep", "save a simpler picture");
            return;
        }

        _saved++;
        var (fit, lengths) = SvgViewBox.Fit(element, width, height);
        content.Raw("q "u8);
        var edge = new SvgPath(content, matrix);
        edge.Move(0, 0);
        edge.Line(width, 0);
        edge.Line(width, height);
        edge.Line(0, height);
        edge.Close();
        content.Raw("W n "u8);
        Children(element, matrix.Of(fit), style, lengths, content, depth);
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

        var own = matrix.Of(SvgMatrix.Parse(clip["transform"] ?? "") ?? SvgMatrix.Identity);
        var style = _cascade.StyleOf(clip, SvgStyle.Initial);
        if (style.Clip is not null)
            _report.NotDrawn(clip, "a clipping path within a clipping path", "save the picture again");
        var evenOdd = false;
        var isEmpty = true;
        foreach (var child in clip.Children)
        {
            if (SvgElements.IsNeverDrawn(child.Name))
                continue;
            var at = own.Of(SvgMatrix.Parse(child["transform"] ?? "") ?? SvgMatrix.Identity);
            var shape = child;
            if (child is { Name: "use" } && _byId.TryGetValue((child["href"] ?? "").TrimStart('#'), out var used))
            {
                at = at.Of(SvgMatrix.Move(_lengths.Across(child["x"]) ?? 0, _lengths.Down(child["y"]) ?? 0))
                    .Of(SvgMatrix.Parse(used["transform"] ?? "") ?? SvgMatrix.Identity);
                shape = used;
            }

            if (!SvgShapes.IsShape(shape.Name))
            {
                _report.NotDrawn(child, $"'{shape.Name}' in a clipping path", "use a shape");
                continue;
            }

            var path = new SvgPath(content, at);
            SvgShapes.Trace(shape, _lengths, path);
            evenOdd |= _cascade.StyleOf(shape, _cascade.StyleOf(child, style)).ClipEvenOdd;
            isEmpty &= path.IsEmpty;
        }

        if (isEmpty)
            content.Raw("0 0 0 0 re "u8);
        content.Raw(evenOdd ? "W* n "u8 : "W n "u8);
    }
}
