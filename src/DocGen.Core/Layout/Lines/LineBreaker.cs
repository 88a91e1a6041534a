using System.Runtime.InteropServices;

namespace DocGen.Core.Layout.Lines;

/// <summary>
/// Breaks a paragraph into lines with the minimum total demerits (D. E. Knuth and M. F. Plass, <i>Breaking Paragraphs into Lines</i>,
/// 1981). As a line has few break points, every feasible pair of them is considered.
/// </summary>
internal sealed class LineBreaker
{
    /// <summary>How far a space can shrink and preferably stretch, relative to its width.</summary>
    private const double Shrink = 0.2;
    private const double Stretch = 0.5;

    /// <summary>The emptiness of a ragged line, or the stretch ratio of a justified one, above which words should be hyphenated.</summary>
    private const double RaggedTolerance = 0.3;
    private const double JustifiedTolerance = 1.6;

    /// <summary>The extra penalty for hyphenation in ragged paragraphs, whose lines may be short.</summary>
    private const int RaggedPenalty = 16;

    /// <summary>A last line shorter than this share of the width looks like a mistake.</summary>
    private const double ShortLastLine = 0.08;

    private const double Overfull = 1e12;

    private long[] _widths = [];
    private int[] _spaces = [];
    private int[] _breaks = [];
    private double[] _costs = [];
    private int[] _previous = [];

    /// <summary>Breaks the items.</summary>
    /// <param name="paragraph">The items of a paragraph.</param>
    /// <param name="firstWidth">The width of the first line, in EMU.</param>
    /// <param name="width">The width of the other lines, in EMU.</param>
    /// <param name="justified">Whether both edges are straight.</param>
    /// <param name="lines">Receives the lines; at least one.</param>
    public LineQuality Break(List<TextItem> paragraph, long firstWidth, long width, bool justified, List<BrokenLine> lines)
    {
        lines.Clear();
        // An item is a large struct, so it is accessed by reference and not copied.
        var items = (ReadOnlySpan<TextItem>)CollectionsMarshal.AsSpan(paragraph);
        Measure(items);
        var quality = LineQuality.Good;
        for (var start = 0; start <= items.Length; )
        {
            var end = start;
            while (end < items.Length && items[end].Kind != TextItemKind.LineBreak)
                end++;
            // A forced break at the very end does not begin a line.
            if (start == items.Length && start > 0)
                break;
            var segment = Segment(items, start, end, start == 0 ? firstWidth : width, width, justified, lines);
            if (segment > quality)
                quality = segment;
            start = end + 1;
        }

        if (lines.Count == 0)
            lines.Add(new BrokenLine(0, 0, false, 0, 0, true));
        return quality;
    }

    private void Measure(ReadOnlySpan<TextItem> items)
    {
        if (_widths.Length <= items.Length)
        {
            var size = Math.Max(64, items.Length * 2);
            (_widths, _spaces, _breaks, _costs, _previous) = (
                new long[size],
                new int[size],
                new int[size],
                new double[size],
                new int[size]
            );
        }

        var (sum, spaces) = (0L, 0);
        for (var i = 0; i < items.Length; i++)
        {
            (_widths[i], _spaces[i]) = (sum, spaces);
            ref readonly var item = ref items[i];
            if (item.Kind == TextItemKind.Division)
                continue;
            sum += item.Width;
            spaces += item.Kind == TextItemKind.Space ? item.Value.Count(' ') : item.Value.Count('\u00A0');
        }

        (_widths[items.Length], _spaces[items.Length]) = (sum, spaces);
    }

    private LineQuality Segment(
        ReadOnlySpan<TextItem> items,
        int start,
        int end,
        long firstWidth,
        long width,
        bool justified,
        List<BrokenLine> lines
    )
    {
        // All on one line: the usual case in tables and headings.
        var whole = Line(items, start, end);
        if (whole.Width <= firstWidth)
        {
            lines.Add(whole with { IsLast = true });
            return LineQuality.Good;
        }

        var count = 0;
        _breaks[count++] = start - 1;
        for (var i = start; i < end; i++)
            if (items[i].CanBreak && i > start)
                _breaks[count++] = i;
        _breaks[count++] = end;
        _costs[0] = 0;
        for (var b = 1; b < count; b++)
        {
            (_costs[b], _previous[b]) = (double.MaxValue, b - 1);
            for (var a = b - 1; a >= 0; a--)
            {
                var line = Line(items, _breaks[a] + 1, _breaks[b]);
                var room = a == 0 ? firstWidth : width;
                var cost = Cost(items, line, room, _breaks[b], b == count - 1, justified);
                if (cost >= Overfull && a < b - 1)
                    break;
                if (_costs[a] + cost >= _costs[b])
                    continue;
                (_costs[b], _previous[b]) = (_costs[a] + cost, a);
            }
        }

        var first = lines.Count;
        for (var b = count - 1; b > 0; b = _previous[b])
            lines.Add(Line(items, _breaks[_previous[b]] + 1, _breaks[b]) with { IsLast = b == count - 1 });
        lines.Reverse(first, lines.Count - first);
        return QualityOf(items, lines, first, firstWidth, width, justified);
    }

    private BrokenLine Line(ReadOnlySpan<TextItem> items, int start, int end)
    {
        var at = end;
        while (start < end && items[start].Kind is TextItemKind.Space or TextItemKind.Division)
            start++;
        while (end > start && items[end - 1].Kind is TextItemKind.Space or TextItemKind.Division)
            end--;
        var hyphen = at < items.Length && items[at].Kind == TextItemKind.Division ? items[at].Width : 0;
        // The text already contains a soft hyphen of the author.
        var written = hyphen > 0 && end > start && items[end - 1].Value is [.., '\u00AD'];
        return new BrokenLine(
            start,
            end,
            hyphen > 0 && !written,
            _widths[end] - _widths[start] + hyphen,
            _spaces[end] - _spaces[start],
            false
        )
        {
            PartsWords = at < items.Length && items[at].Kind is TextItemKind.Space or TextItemKind.LineBreak,
        };
    }

    private static double Cost(ReadOnlySpan<TextItem> items, in BrokenLine line, long room, int at, bool isLast, bool justified)
    {
        var penalty = at < items.Length && items[at].Kind == TextItemKind.Division ? items[at].Penalty : 0;
        var slack = room - line.Width;
        if (slack < 0)
        {
            var space = SpaceOf(items, line);
            if (!justified || -slack > line.Spaces * space * Shrink)
                return Overfull + -slack;
            return Square(10 + (100 * Cube(-slack / (line.Spaces * space * Shrink))) + penalty);
        }

        if (isLast)
            return line.Width < room * ShortLastLine ? Square(60) : Square(1 + penalty);
        if (!justified)
        {
            var empty = 100.0 * slack / room;
            return (empty * empty) + (penalty * RaggedPenalty) + 1;
        }

        var stretch = Math.Max(1, line.Spaces) * SpaceOf(items, line) * Stretch;
        return Square(10 + Math.Min(100 * Cube(slack / stretch), 1e4) + penalty);
    }

    private static LineQuality QualityOf(
        ReadOnlySpan<TextItem> items,
        List<BrokenLine> lines,
        int first,
        long firstWidth,
        long width,
        bool justified
    )
    {
        var quality = LineQuality.Good;
        for (var i = first; i < lines.Count; i++)
        {
            var room = i == 0 ? firstWidth : width;
            var slack = room - lines[i].Width;
            var spaces = lines[i].Spaces * SpaceOf(items, lines[i]);
            if (slack < 0 && (!justified || -slack > spaces * Shrink))
                return LineQuality.Overfull;
            if (lines[i].IsLast)
                continue;
            if (justified ? slack > Math.Max(1, spaces) * Stretch * JustifiedTolerance : slack > room * RaggedTolerance)
                quality = LineQuality.Loose;
        }

        return quality;
    }

    private static double SpaceOf(ReadOnlySpan<TextItem> items, in BrokenLine line) =>
        line.End > line.Start ? items[line.Start].Style.SpaceWidth : 1;

    private static double Square(double value) => value * value;

    private static double Cube(double value) => value * value * value;
}
