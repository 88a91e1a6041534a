using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Expanded;

/// <summary>
/// Maps an offset in expanded Markdown to the place in the template that wrote it and the data row being printed. Segments are appended in
/// order; raw text maps character by character, a printed value maps to its expression.
/// </summary>
public sealed class SourceMap
{
    private readonly List<Segment> _segments = [];

    /// <summary>Records that output from <paramref name="offset"/> on comes from template text, character by character.</summary>
    public void AddRaw(int offset, SourceText template, int templateOffset, SourceSpan? data) =>
        _segments.Add(new Segment(offset, template, templateOffset, 0, data, IsRaw: true));

    /// <summary>Records that output from <paramref name="offset"/> on was printed by one expression.</summary>
    public void AddValue(int offset, SourceText template, int templateOffset, int templateLength, SourceSpan? data) =>
        _segments.Add(new Segment(offset, template, templateOffset, templateLength, data, IsRaw: false));

    /// <summary>
    /// Records that output from <paramref name="offset"/> on is a slice of other output, with the origins of that output.
    /// </summary>
    public void AddSlice(int offset, SourceMap other, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other._segments.Count == 0 || from >= to)
            return;
        for (var i = other.IndexAt(from); i < other._segments.Count; i++)
        {
            var segment = other._segments[i];
            if (segment.Offset >= to)
                break;
            var skipped = Math.Max(0, from - segment.Offset);
            _segments.Add(
                segment with
                {
                    Offset = offset + Math.Max(0, segment.Offset - from),
                    TemplateOffset = segment.IsRaw ? segment.TemplateOffset + skipped : segment.TemplateOffset,
                }
            );
        }
    }

    /// <summary>The origin of the character at an offset.</summary>
    /// <exception cref="InvalidOperationException">Nothing has been recorded.</exception>
    public Origin Find(int offset, int length = 0)
    {
        if (_segments.Count == 0)
            throw new InvalidOperationException("the source map is empty");
        var segment = _segments[IndexAt(offset)];
        var span = segment.IsRaw
            ? segment.Template.GetSpan(segment.TemplateOffset + Math.Max(0, offset - segment.Offset), length)
            : segment.Template.GetSpan(segment.TemplateOffset, segment.TemplateLength);
        return new Origin(span, segment.Data);
    }

    /// <summary>The last segment that begins at or before an offset.</summary>
    private int IndexAt(int offset)
    {
        var (low, high) = (0, _segments.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Offset <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    private readonly record struct Segment(
        int Offset,
        SourceText Template,
        int TemplateOffset,
        int TemplateLength,
        SourceSpan? Data,
        bool IsRaw
    );
}
