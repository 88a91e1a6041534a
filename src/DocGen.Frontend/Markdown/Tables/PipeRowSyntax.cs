using System.Collections.Immutable;
using DocGen.Core.Model;
using Markdig.Helpers;
using Markdig.Syntax;

namespace DocGen.Frontend.Markdown.Tables;

/// <summary>One line of a pipe table.</summary>
internal static class PipeRowSyntax
{
    /// <summary>Whether the line has a bar that is not escaped.</summary>
    public static bool HasBar(ReadOnlySpan<char> line) => NextBar(line, 0) < line.Length;

    /// <summary>
    /// The ranges of the cells of a line, without the bars and the white space around them. White space at the ends of the line is ignored.
    /// </summary>
    public static List<Range> Cells(ReadOnlySpan<char> line)
    {
        var (start, end) = (0, line.Length);
        while (start < end && line[start] is ' ' or '\t')
            start++;
        while (end > start && line[end - 1] is ' ' or '\t')
            end--;
        if (start < end && line[start] == '|')
            start++;
        var cells = new List<Range>();
        while (start <= end)
        {
            var bar = NextBar(line[..end], start);
            var (from, to) = (start, bar);
            while (from < to && line[from] is ' ' or '\t')
                from++;
            while (to > from && line[to - 1] is ' ' or '\t')
                to--;
            if (bar < end || from < to || cells.Count == 0)
                cells.Add(from..to);
            start = bar + 1;
        }

        return cells;
    }

    /// <summary>
    /// Reads a delimiter row <c>| :-- | --: |</c>: at least one bar, and in each cell hyphens with an optional colon at either end.
    /// </summary>
    public static bool TryReadDelimiters(ReadOnlySpan<char> line, out ImmutableArray<ColumnAlignment> columns)
    {
        columns = default;
        if (line.ContainsAnyExcept("|:- \t") || !line.Contains('|') || !line.Contains('-'))
            return false;
        var builder = ImmutableArray.CreateBuilder<ColumnAlignment>();
        foreach (var range in Cells(line))
        {
            var cell = line[range];
            var (left, right) = (cell.StartsWith(":"), cell.EndsWith(":"));
            var hyphens = cell.Trim(':');
            if (hyphens.IsEmpty || hyphens.ContainsAnyExcept('-') || cell.Length - hyphens.Length > (left ? 1 : 0) + (right ? 1 : 0))
                return false;
            builder.Add(
                (left, right) switch
                {
                    (true, true) => ColumnAlignment.Centre,
                    (false, true) => ColumnAlignment.Right,
                    _ => ColumnAlignment.Left,
                }
            );
        }

        columns = builder.DrainToImmutable();
        return true;
    }

    /// <summary>Reads the row in a line.</summary>
    /// <param name="line">A slice of the whole text.</param>
    /// <param name="lineIndex">The line number, counted from 0.</param>
    /// <param name="lineStart">The offset of the line in the whole text.</param>
    public static PipeRow Read(StringSlice line, int lineIndex, int lineStart)
    {
        var row = new PipeRow { Line = lineIndex, Span = new SourceSpan(line.Start, line.End) };
        foreach (var range in Cells(line.AsSpan()))
        {
            var (start, end) = (line.Start + range.Start.Value, line.Start + range.End.Value - 1);
            var cell = new PipeCell
            {
                Line = lineIndex,
                Column = start - lineStart,
                Span = new SourceSpan(start, end),
            };
            var slice = new StringSlice(line.Text, start, end);
            if (!slice.IsEmpty)
                cell.AppendLine(ref slice, start - lineStart, lineIndex, lineStart, trackTrivia: false);
            else
                cell.ProcessInlines = false;
            row.Add(cell);
        }

        return row;
    }

    private static int NextBar(ReadOnlySpan<char> line, int start)
    {
        for (var i = start; i < line.Length; i++)
        {
            if (line[i] == '|')
                return i;
            if (line[i] == '\\')
                i++;
        }

        return line.Length;
    }
}
