using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Sources;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>Expanded Markdown under construction, with the origin of each part.</summary>
internal sealed class OutputBuffer
{
    private readonly StringBuilder _text = new();
    private readonly SourceMap _map = new();

    public int Length => _text.Length;

    public void Raw(SourceText template, int offset, int length, SourceSpan? row)
    {
        _map.AddRaw(_text.Length, template, offset, row);
        _text.Append(template.Text, offset, length);
    }

    public void Placeholder(int index, SourceText template, int offset, int length, SourceSpan? data)
    {
        _map.AddValue(_text.Length, template, offset, length, data);
        _text.Append(Expanded.Placeholder.For(index));
    }

    /// <summary>
    /// Inserts the text of one expression. Its further lines continue the container (list item, block quote, indentation) of the first
    /// line: the start of that line is repeated with list markers replaced by spaces.
    /// </summary>
    public void Insert(Fragment fragment)
    {
        var text = fragment.Text;
        var prefix = text.Contains('\n', StringComparison.Ordinal) ? ContinuationPrefix() : "";
        for (var start = 0; start < text.Length; )
        {
            var lineBreak = prefix.Length == 0 ? -1 : text.IndexOf('\n', start);
            var end = lineBreak < 0 ? text.Length : lineBreak + 1;
            if (start > 0)
                _text.Append(text[start] is '\n' or '\r' ? prefix.TrimEnd(' ', '\t') : prefix);
            _map.AddSlice(_text.Length, fragment.Map, start, end);
            _text.Append(text, start, end - start);
            start = end;
        }
    }

    /// <summary>
    /// The text as a fragment, without a final line break: that belongs to the last line of the partial or function body, not to the place
    /// where it is printed.
    /// </summary>
    /// <param name="values">The printed values of the run.</param>
    public Fragment ToFragment(IReadOnlyList<PrintedValue> values)
    {
        var length = _text.Length;
        if (length > 0 && _text[length - 1] == '\n')
            length--;
        if (length > 0 && length < _text.Length && _text[length - 1] == '\r')
            length--;
        return length == 0 ? Fragment.Empty : new Fragment(_text.ToString(0, length), _map, values);
    }

    public (string Text, SourceMap Map) ToResult() => (_text.ToString(), _map);

    private string ContinuationPrefix()
    {
        var start = _text.Length;
        while (start > 0 && _text[start - 1] != '\n')
            start--;
        var line = _text.ToString(start, _text.Length - start);
        var prefix = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] is ' ' or '\t' or '>')
            {
                prefix.Append(line[i]);
                continue;
            }

            var marker = MarkerLength(line, i);
            if (marker == 0)
                return "";
            prefix.Append(' ', marker);
            i += marker - 1;
        }

        return prefix.ToString();
    }

    /// <summary>The length of a list marker (CommonMark 5.2) that is followed by a space.</summary>
    private static int MarkerLength(string line, int at)
    {
        var end = at;
        if (line[at] is '-' or '+' or '*')
        {
            end++;
        }
        else
        {
            while (end < line.Length && char.IsAsciiDigit(line[end]) && end - at < 9)
                end++;
            if (end == at || end == line.Length || line[end] is not ('.' or ')'))
                return 0;
            end++;
        }

        return end < line.Length && line[end] is ' ' or '\t' ? end - at : 0;
    }
}
