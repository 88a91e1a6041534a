using System.Buffers;
using System.Runtime.InteropServices;
using DocGen.Core.Model;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Markdown;

/// <summary>Writes a line of collected inlines in such a way that a Markdown parser reads the same characters.</summary>
internal sealed class LineWriter(InlineCollector text, LinkWriter links, SentenceSplitter sentences, MarkdownFlavour flavour)
{
    /// <summary>Characters that are markup only at the beginning of a line: a run of them is written at once.</summary>
    private static readonly SearchValues<char> Inert = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅÄÖÜÉabcdefghijklmnopqrstuvwxyzæøåäöüéèàçñ0123456789,;\"'%/@–—’‘”“»«…§½€"
    );

    private readonly InlineMarks _marks = new(text, links, flavour);
    private int _lineStart;
    private int _footnoteEnd;

    /// <summary>Writes everything collected since the last start.</summary>
    /// <param name="output">The buffer to write to.</param>
    /// <param name="kind">The kind of block that the line belongs to.</param>
    /// <param name="prefix">The prefix of each further line of the paragraph.</param>
    public void Write(CharBuffer output, LineKind kind, ReadOnlySpan<char> prefix)
    {
        var chars = text.Prepare(kind == LineKind.Paragraph, links);
        _marks.Start();
        _lineStart = kind == LineKind.Paragraph ? output.Length : -1;
        _footnoteEnd = -1;
        var inCell = kind == LineKind.Cell;
        ReadOnlySpan<InlineStyle> styles = text.Styles;
        var targets = text.Targets;
        var (style, target, escapeAt) = (InlineStyle.None, (short)0, -1);
        var i = 0;
        while (i < chars.Length)
        {
            if (styles[i] != style || targets[i] != target)
            {
                (style, target) = (styles[i], targets[i]);
                _marks.Change(output, i, inCell);
            }

            if ((style & InlineStyle.Code) != 0)
            {
                i = AppendCode(output, i, inCell);
                continue;
            }

            if (output.Length != _lineStart && InertLength(chars[i..], styles[i..], targets[i..]) is var inert and > 0)
            {
                output.Append(chars.Slice(i, inert));
                i += inert;
                continue;
            }

            var c = chars[i];
            if (c == '\n')
            {
                // An empty line would end the paragraph, so a hard break on it is written with a backslash (CommonMark 6.7).
                output.Append(output.Length == _lineStart ? "\\\n" : "  \n");
                output.Append(prefix);
                _lineStart = output.Length;
            }
            else if (c == InlineCollector.Atom && text.AtomAt(i) is { } atom)
            {
                AppendAtom(output, atom, inCell);
            }
            else if (
                c == ' '
                && kind == LineKind.Paragraph
                && target == 0
                && sentences.IsBoundary(chars, i)
                && CanBeginLine(chars[(i + 1)..])
            )
            {
                output.Append('\n');
                output.Append(prefix);
                _lineStart = output.Length;
            }
            else
            {
                AppendText(output, chars, i, kind, ref escapeAt);
            }

            i++;
        }

        _marks.Change(output, chars.Length, inCell);
    }

    /// <summary>The length of the text in the same style and link that contains no markup.</summary>
    private static int InertLength(ReadOnlySpan<char> chars, ReadOnlySpan<InlineStyle> styles, ReadOnlySpan<short> targets)
    {
        var length = chars.IndexOfAnyExcept(Inert);
        if (length < 0)
            length = chars.Length;
        if (length == 0)
            return 0;
        var other = MemoryMarshal.AsBytes(styles[..length]).IndexOfAnyExcept((byte)styles[0]);
        if (other >= 0)
            length = other;
        other = targets[..length].IndexOfAnyExcept(targets[0]);
        return other < 0 ? length : other;
    }

    private static bool CanBeginLine(ReadOnlySpan<char> rest) => !TextEscapes.BeginsBlock(rest, out var markerEnd) && markerEnd < 0;

    private void AppendText(CharBuffer output, ReadOnlySpan<char> chars, int i, LineKind kind, ref int escapeAt)
    {
        var c = WebText.IsForbidden(chars[i]) ? WebText.Replacement : chars[i];
        var (atStart, atEnd) = (i == 0 || chars[i - 1] == '\n', i + 1 == chars.Length || chars[i + 1] == '\n');
        var isLoneTick = c == '`' && i + 1 < chars.Length && (text.Styles[i + 1] & InlineStyle.Code) != 0;
        if (isLoneTick || (char.IsWhiteSpace(c) && (atStart || atEnd || c is '\t' or '\f' or '\v')))
        {
            TextEscapes.AppendReference(output, c);
            return;
        }

        var begins = false;
        var beginsLine = output.Length == _lineStart;
        if (beginsLine)
        {
            begins = TextEscapes.BeginsBlock(chars[i..], out var markerEnd);
            if (markerEnd > 0)
                escapeAt = i + markerEnd;
        }

        var isMarkup = begins || i == escapeAt || IsMarkupHere(output, chars, i, kind) || TextEscapes.IsMarkup(chars, i, IsAlone(i));
        if (flavour == MarkdownFlavour.Portable && (isMarkup || PortableText.IsMarkup(chars, i, beginsLine)))
        {
            PortableText.AppendEscaped(output, chars, i);
            return;
        }

        if (isMarkup)
            output.Append('\\');
        output.Append(c);
    }

    /// <summary>Whether the character is markup because of its position.</summary>
    private bool IsMarkupHere(CharBuffer output, ReadOnlySpan<char> chars, int i, LineKind kind)
    {
        switch (chars[i])
        {
            case '|':
                return kind == LineKind.Cell;
            case ']':
                return text.Targets[i] != 0;
            case '(' or ':':
                return output.Length == _footnoteEnd;
            case '!':
                return i + 1 < chars.Length && (text.AtomAt(i + 1) is not null || text.Targets[i + 1] != text.Targets[i]);

            // A closing sequence (CommonMark 4.2).
            case '#':
                return kind == LineKind.Heading && chars[i..].IndexOfAnyExcept('#', ' ') < 0;
            default:
                return false;
        }
    }

    private bool IsAlone(int i)
    {
        var styles = text.Styles;
        var targets = text.Targets;
        return i == 0
            || i + 1 >= styles.Length
            || styles[i - 1] != styles[i]
            || styles[i + 1] != styles[i]
            || targets[i - 1] != targets[i]
            || targets[i + 1] != targets[i];
    }

    private void AppendAtom(CharBuffer output, Inline atom, bool inCell)
    {
        if (atom is Image image)
        {
            links.AppendImage(output, image, inCell);
            return;
        }

        links.AppendFootnote(output, (Footnote)atom);
        _footnoteEnd = output.Length;
    }

    /// <summary>Writes a code span (CommonMark 6.1) to its end.</summary>
    private int AppendCode(CharBuffer output, int start, bool inCell)
    {
        var styles = text.Styles;
        var targets = text.Targets;
        var end = start;
        while (end < styles.Length && styles[end] == styles[start] && targets[end] == targets[start])
            end++;
        var code = text.Chars[start..end];
        var fence = LongestRun(code, '`') + 1;
        var pad = code[0] == '`' || code[^1] == '`' || (code[0] == ' ' && code[^1] == ' ' && code.IndexOfAnyExcept(' ') >= 0);
        if (flavour == MarkdownFlavour.Portable && inCell && code.Contains('|'))
        {
            PortableText.AppendCode(output, code);
            return end;
        }

        output.Append('`', fence);
        if (pad)
            output.Append(' ');
        foreach (var c in code)
        {
            if (c == '|' && inCell)
                output.Append('\\');
            output.Append(WebText.IsForbidden(c) ? WebText.Replacement : c);
        }

        if (pad)
            output.Append(' ');
        output.Append('`', fence);
        return end;
    }

    public static int LongestRun(ReadOnlySpan<char> text, char of)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == of ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
