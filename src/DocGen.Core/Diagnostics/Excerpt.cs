using System.Globalization;
using System.Text;

namespace DocGen.Core.Diagnostics;

/// <summary>A line of a file with a span underlined: two lines of plain text.</summary>
internal static class Excerpt
{
    private const int TabWidth = 4;
    private const int MaxWidth = 120;
    private const int Lead = 40;

    // The code units on either side of a place that can be seen. The rest of the line is not looked at: it may be the whole file.
    private const int Reach = 4 * MaxWidth;

    /// <summary>Formats a line.</summary>
    /// <param name="line">The line of the file, without its line end.</param>
    /// <param name="span">The span to underline.</param>
    /// <returns>The line with its number, and the carets below it.</returns>
    public static (string Line, string Carets) Draw(string line, SourceSpan span)
    {
        var column = Math.Clamp(span.Column - 1, 0, line.Length);
        var near = Near(line, column);
        var (text, start, end) = Lay(line[near], column - near.Start.Value, Math.Clamp(span.Length, 1, Reach));
        var (from, prefix) =
            start > MaxWidth - Lead ? (start - Lead, "…")
            : near.Start.Value > 0 ? (0, "…")
            : (0, "");
        var visible = Slice(text, from, MaxWidth);
        var suffix = visible.Length < text.Length - from || near.End.Value < line.Length ? "…" : "";
        var number = span.Line.ToString(CultureInfo.InvariantCulture).PadLeft(5);
        var carets = new string(' ', start - from + prefix.Length) + new string('^', Math.Clamp(end - start, 1, MaxWidth));
        return ($"{number} | {prefix}{visible}{suffix}", $"      | {carets}");
    }

    /// <summary>The part of a line around a column, without half a character at its ends.</summary>
    private static Range Near(string line, int column)
    {
        var start = Math.Max(0, column - Reach);
        var end = Math.Min(line.Length, column + Reach);
        if (start > 0 && char.IsLowSurrogate(line[start]))
            start++;
        if (end < line.Length && char.IsLowSurrogate(line[end]))
            end--;
        return start..Math.Max(start, end);
    }

    /// <summary>The line as terminal cells: a wide character is followed by an empty cell, so that indices are columns.</summary>
    private static (Cell[] Cells, int Start, int End) Lay(string line, int column, int length)
    {
        var cells = new List<Cell>(line.Length);
        int? start = null,
            end = null;
        var at = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (at >= column)
                start ??= cells.Count;
            if (at >= column + length)
                end ??= cells.Count;
            at += rune.Utf16SequenceLength;
            if (rune.Value == '\t')
            {
                do cells.Add(new Cell(" "));
                while (cells.Count % TabWidth != 0);
                continue;
            }

            // A control character in a file must not control the terminal.
            var shown =
                Rune.IsControl(rune) || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) ? "\uFFFD" : rune.ToString();
            var width = shown == "\uFFFD" ? 1 : DisplayWidth.Of(rune);
            if (width == 0 && cells.Count > 0)
                cells[^1] = new Cell(cells[^1].Text + shown);
            else
                cells.Add(new Cell(shown));
            if (width == 2)
                cells.Add(new Cell(""));
        }

        return ([.. cells], start ?? cells.Count, end ?? Math.Max(cells.Count, (start ?? cells.Count) + 1));
    }

    private static string Slice(Cell[] cells, int from, int width)
    {
        var text = new StringBuilder();
        for (var i = from; i < Math.Min(cells.Length, from + width); i++)
            text.Append(cells[i].Text);
        return text.ToString();
    }

    private readonly record struct Cell(string Text);
}
