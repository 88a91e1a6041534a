using System.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Svg;

/// <summary>Writes a drawing as SVG 1.1; a user unit is a point. Text stays text, in the fonts of the theme or their fallbacks.</summary>
public sealed class SvgDrawing
{
    private readonly CharBuffer _output;
    private readonly string _prefix;
    private readonly List<Paint> _patterns = [];

    // Nearly all text is in one font, so it is specified once on the root.
    private FontFace? _font;

    private SvgDrawing(CharBuffer output, string prefix) => (_output, _prefix) = (output, prefix);

    /// <summary>
    /// A standalone file, with a white background as it may be shown on a dark page. Its ids have no colons (Namespaces in XML, 7); within
    /// a page the colon keeps them from those of the author.
    /// </summary>
    /// <param name="drawing">Of a chart or a diagram.</param>
    /// <param name="title">A description of what it shows.</param>
    /// <param name="language">A language tag (BCP 47).</param>
    public static byte[] ToFile(VectorDrawing drawing, string title, string language)
    {
        using var output = new CharBuffer();
        output.Append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        new SvgDrawing(output, "p-").Write(drawing.Frame, title, language, isFile: true);
        return output.ToUtf8();
    }

    /// <summary>Writes an element within an HTML page.</summary>
    /// <param name="prefix">The prefix of its ids, which must be unique in the page.</param>
    /// <param name="title">A description of what it shows.</param>
    internal static void Append(CharBuffer output, VectorDrawing drawing, string prefix, string title) =>
        new SvgDrawing(output, prefix + ":").Write(drawing.Frame, title, null, isFile: false);

    private void Write(Frame frame, string title, string? language, bool isFile)
    {
        _output.Append("<svg");
        if (isFile)
            _output.Append(" xmlns=\"http://www.w3.org/2000/svg\"");

        // Text that is wider than measured may overflow in a page; in a file it would be cut off.
        var (aside, above) = isFile ? (Length.FromPoints(9), Length.FromPoints(4)) : default;
        var (width, height) = (frame.Width + aside + aside, frame.Height + above + above);
        Size("width", width);
        Size("height", height);
        _output.Append(" viewBox=\"");
        foreach (var edge in new[] { Length.Zero - aside, Length.Zero - above, width })
        {
            Append(edge);
            _output.Append(' ');
        }

        Append(height);
        _output.Append("\" role=\"img\"");
        if (language is not null)
            _output.AppendAttribute("xml:lang", language);
        _output.AppendAttribute("aria-labelledby", _prefix + "title");
        Collect(frame);
        if (_font is not null)
            Font(_font);
        _output.Append(">\n<title");
        _output.AppendAttribute("id", _prefix + "title");
        _output.Append('>');
        _output.AppendText(title);
        _output.Append("</title>\n");
        if (_patterns.Count > 0)
        {
            _output.Append("<defs>\n");
            for (var i = 0; i < _patterns.Count; i++)
                SvgPattern.Append(_output, _patterns[i], PatternId(i));
            _output.Append("</defs>\n");
        }

        if (isFile)
            Box(new Rectangle(width, height, new Paint(Core.Drawing.Colour.White), null, Artifact.Layout), -aside.Emu, -above.Emu);
        Items(frame, 0, 0);
        _output.Append("</svg>\n");
    }

    private void Collect(Frame frame)
    {
        foreach (var placed in frame.Items)
        {
            switch (placed.Item)
            {
                case TextRun run:
                    _font ??= run.Style.Face.Font;
                    break;
                case Rectangle { Fill: { } fill }:
                    Register(fill);
                    break;
                case Shape { Fill: { } fill }:
                    Register(fill);
                    break;
                case Group group:
                    Collect(group.Frame);
                    break;
                case Rectangle or Shape or ImageBox or LinkArea or Destination:
                    break;
                default:
                    throw new UnreachableException();
            }
        }
    }

    private void Register(Paint paint)
    {
        if (paint.Hatch != Hatch.Solid && !_patterns.Contains(paint))
            _patterns.Add(paint);
    }

    private string PatternId(int index) => FormattableString.Invariant($"{_prefix}{index + 1}");

    private void Items(Frame frame, long left, long top)
    {
        foreach (var (x, y, item) in frame.Items)
        {
            var (atX, atY) = (left + x.Emu, top + y.Emu);
            switch (item)
            {
                case TextRun run:
                    Text(run, atX, atY);
                    break;
                case Rectangle box:
                    Box(box, atX, atY);
                    break;
                case Shape shape:
                    Path(shape, atX, atY);
                    break;
                case Group group:
                    Items(group.Frame, atX, atY);
                    break;
                default:
                    throw new InvalidOperationException($"a drawing holds no {item.GetType().Name}");
            }
        }
    }

    private void Text(TextRun run, long x, long y)
    {
        var face = run.Style.Face;
        var anchored = run.Anchor switch
        {
            TextAnchor.Middle => x + (run.Width.Emu / 2),
            TextAnchor.End => x + run.Width.Emu,
            TextAnchor.Start => x,
            _ => throw new UnreachableException(),
        };
        _output.Append("<text");
        Number("x", new Length(anchored));
        Number("y", new Length(y));
        Number("font-size", face.Size);
        if (!ReferenceEquals(face.Font, _font))
            Font(face.Font);
        if (face.Bold)
            _output.Append(" font-weight=\"700\"");
        if (face.Italic)
            _output.Append(" font-style=\"italic\"");
        Colour("fill", run.Style.Colour);
        if (run.Anchor != TextAnchor.Start)
            _output.AppendAttribute("text-anchor", run.Anchor == TextAnchor.Middle ? "middle" : "end");
        _output.Append('>');
        _output.AppendText(run.Value);
        _output.Append("</text>\n");
    }

    private void Font(FontFace font) =>
        _output.AppendAttribute("font-family", string.Join(", ", [Quoted(font.Family), .. font.Fallback.Select(Quoted), font.Generic]));

    private void Box(Rectangle box, long x, long y)
    {
        _output.Append("<rect");
        Number("x", new Length(x));
        Number("y", new Length(y));
        Number("width", box.Width);
        Number("height", box.Height);
        Look(box.Fill, box.Stroke);
    }

    private void Path(Shape shape, long x, long y)
    {
        _output.Append("<path d=\"");
        foreach (var segment in shape.Path.Segments)
        {
            _output.Append(
                segment.Verb switch
                {
                    PathVerb.Move => 'M',
                    PathVerb.Line => 'L',
                    PathVerb.Curve => 'C',
                    PathVerb.Close => 'Z',
                    _ => throw new UnreachableException(),
                }
            );
            if (segment.Verb == PathVerb.Close)
                continue;
            if (segment.Verb == PathVerb.Curve)
            {
                At(segment.Control1, x, y);
                _output.Append(' ');
                At(segment.Control2, x, y);
                _output.Append(' ');
            }

            At(segment.End, x, y);
        }

        _output.Append('"');
        Look(shape.Fill, shape.Stroke);
    }

    private void Look(Paint? fill, Stroke? stroke)
    {
        if (fill is null)
            _output.Append(" fill=\"none\"");
        else if (fill.Hatch == Hatch.Solid)
            Colour("fill", fill.Colour);
        else
            _output.AppendAttribute("fill", $"url(#{PatternId(_patterns.IndexOf(fill))})");
        if (stroke is not null)
        {
            Colour("stroke", stroke.Colour);
            Number("stroke-width", stroke.Width);
            if (!stroke.Dashes.IsEmpty)
                _output.AppendAttribute(
                    "stroke-dasharray",
                    string.Join(' ', stroke.Dashes.Select(dash => FormattableString.Invariant($"{dash.Points:0.##}")))
                );
            if (stroke.RoundCaps)
                _output.Append(" stroke-linecap=\"round\"");
        }

        _output.Append("/>\n");
    }

    private void At(Point point, long x, long y)
    {
        Append(new Length(point.X.Emu + x));
        _output.Append(' ');
        Append(new Length(point.Y.Emu + y));
    }

    private void Number(string name, Length length)
    {
        _output.Append(' ');
        _output.Append(name);
        _output.Append("=\"");
        Append(length);
        _output.Append('"');
    }

    private void Size(string name, Length length)
    {
        Number(name, length);
        _output.Truncate(_output.Length - 1);
        _output.Append("pt\"");
    }

    // A hundredth of a point is finer than any printer can show.
    private void Append(Length length) => _output.Append(Math.Round(length.Points, 2));

    private void Colour(string name, Colour colour) => _output.AppendAttribute(name, "#" + colour.Hex.ToLowerInvariant());

    private static string Quoted(string family) => family.Contains(' ', StringComparison.Ordinal) ? $"'{family}'" : family;
}
