using DocGen.Core.Drawing;

namespace DocGen.Charts.Painting;

/// <summary>Text broken into as many lines as its width requires.</summary>
internal sealed class Label
{
    private const double LineHeight = 1.2;

    private Label(TextStyle style, List<string> lines, double width, bool breaksWords) =>
        (Style, Lines, Width, BreaksWords) = (style, lines, width, breaksWords);

    public TextStyle Style { get; }

    public IReadOnlyList<string> Lines { get; }

    /// <summary>The width of the longest line.</summary>
    public double Width { get; }

    /// <summary>Whether a word had to be broken at a place where breaking is not allowed.</summary>
    public bool BreaksWords { get; }

    public double Height => Lines.Count * LineSize;

    private double LineSize => Style.Face.Size.Points * LineHeight;

    /// <summary>Breaks text at spaces, after hyphens and at soft hyphens; a word that is too long for a line is broken anywhere.</summary>
    public static Label Fit(Canvas canvas, string text, TextStyle style, double width)
    {
        var lines = new List<string>();
        var line = "";
        var breaksWords = false;
        foreach (var piece in Pieces(text))
        {
            var longer = line + piece;
            if (line.Length > 0 && canvas.Measure(longer.TrimEnd(), style) > width)
            {
                lines.Add(End(line));
                longer = piece;
            }

            line = longer;
            while (line.Length > 1 && canvas.Measure(line.TrimEnd(), style) > width)
            {
                var length = line.Length - 1;
                while (length > 1 && canvas.Measure(line[..length], style) > width)
                    length--;
                if (char.IsHighSurrogate(line[length - 1]) && length > 1)
                    length--;
                lines.Add(line[..length]);
                breaksWords = true;
                line = line[length..];
            }
        }

        if (line.Length > 0)
            lines.Add(line.TrimEnd().Replace("\u00AD", "", StringComparison.Ordinal));
        return new Label(style, lines, lines.Count == 0 ? 0 : lines.Max(l => canvas.Measure(l, style)), breaksWords);
    }

    /// <summary>The width below which <see cref="Fit"/> has to break a word at a place where breaking is not allowed.</summary>
    public static double MinWidth(Canvas canvas, string text, TextStyle style) =>
        Pieces(text).Select(piece => canvas.Measure(End(piece), style)).DefaultIfEmpty().Max();

    /// <summary>Paints the text with its vertical middle at <paramref name="middle"/>.</summary>
    public void PaintAt(Canvas canvas, double x, double middle, TextAnchor anchor) => PaintBelow(canvas, x, middle - (Height / 2), anchor);

    /// <summary>Paints the text from <paramref name="top"/> downwards.</summary>
    public void PaintBelow(Canvas canvas, double x, double top, TextAnchor anchor)
    {
        for (var i = 0; i < Lines.Count; i++)
            canvas.TextAt(Lines[i], Style, x, top + ((i + 0.5) * LineSize), anchor);
    }

    // A soft hyphen is invisible within a line and a hyphen at the end of one.
    private static string End(string line)
    {
        var trimmed = line.TrimEnd();
        var hyphen = trimmed.EndsWith('\u00AD') ? "-" : "";
        return trimmed.Replace("\u00AD", "", StringComparison.Ordinal) + hyphen;
    }

    private static IEnumerable<string> Pieces(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (' ' or '-' or '\u00AD' or '/') || i == start)
                continue;
            yield return text[start..(i + 1)];
            start = i + 1;
        }

        if (start < text.Length)
            yield return text[start..];
    }
}
