using System.Runtime.InteropServices;

namespace DocGen.Writers.Markdown;

/// <summary>
/// Moves the edges of emphasis to positions where its delimiters are recognised (CommonMark 6.2, flanking): never next to white space
/// inside, nor between a word outside and punctuation inside. So <c>Ca**(29)**x</c> becomes <c>Ca(**29**)x</c>; the text is unchanged.
/// </summary>
internal readonly ref struct InlineEdges(ReadOnlySpan<char> chars, Span<InlineStyle> styles, ReadOnlySpan<short> targets)
{
    /// <summary>Where these styles change, emphasis is closed and reopened, as their own delimiters are written there.</summary>
    private const InlineStyle Raised = InlineStyle.Superscript | InlineStyle.Subscript;

    private readonly ReadOnlySpan<char> _chars = chars;
    private readonly Span<InlineStyle> _styles = styles;
    private readonly ReadOnlySpan<short> _targets = targets;

    public void Trim()
    {
        if (MemoryMarshal.AsBytes(_styles).IndexOfAnyExcept((byte)InlineStyle.None) < 0)
            return;
        var all = InlineStyle.None;
        foreach (var style in _styles)
            all |= style;
        if ((all & InlineStyle.Strikethrough) != 0)
            Trim(InlineStyle.Strikethrough, Raised);
        if ((all & InlineStyle.Strong) != 0)
            Trim(InlineStyle.Strong, Raised | InlineStyle.Strikethrough);
        if ((all & InlineStyle.Emphasis) != 0)
        {
            Trim(InlineStyle.Emphasis, Raised | InlineStyle.Strikethrough);
            if ((all & InlineStyle.Strong) != 0 && KeepWithinStrong())
                Trim(InlineStyle.Emphasis, Raised | InlineStyle.Strikethrough);
        }

        if ((all & InlineStyle.Strikethrough) != 0)
            ClearBesideStrikethrough();
    }

    private void Trim(InlineStyle mark, InlineStyle zone)
    {
        for (var start = 0; start < _chars.Length; start++)
        {
            if ((_styles[start] & mark) == 0)
                continue;
            var end = start + 1;
            while (end < _chars.Length && (_styles[end] & mark) != 0 && IsOneZone(end - 1, end, zone))
                end++;
            var last = end - 1;
            while (last >= start && IsLoose(last, last + 1, zone))
                last = Drop(last, start - 1, -1, mark);
            var first = start;
            while (first <= last && IsLoose(first, first - 1, zone))
                first = Drop(first, last + 1, 1, mark);
            start = end - 1;
        }
    }

    /// <summary>
    /// Emphasis that crosses one edge of strong emphasis is limited to the part inside: Markdown supports nesting, not overlap.
    /// </summary>
    private bool KeepWithinStrong()
    {
        const InlineStyle zone = Raised | InlineStyle.Strikethrough;
        var changed = false;
        for (var start = 0; start < _chars.Length; start++)
        {
            if ((_styles[start] & InlineStyle.Emphasis) == 0)
                continue;
            var end = start + 1;
            while (end < _chars.Length && (_styles[end] & InlineStyle.Emphasis) != 0 && IsOneZone(end - 1, end, zone))
                end++;
            var (strongEnd, strongStart) = (start, end);
            while (strongEnd < end && (_styles[strongEnd] & InlineStyle.Strong) != 0)
                strongEnd++;
            while (strongStart > start && (_styles[strongStart - 1] & InlineStyle.Strong) != 0)
                strongStart--;
            if (strongEnd > start && strongEnd < end && IsStrong(start, start - 1, zone))
            {
                for (var i = strongEnd; i < end; i++)
                    _styles[i] &= ~InlineStyle.Emphasis;
                changed = true;
            }
            else if (strongStart < end && strongStart > start && IsStrong(end - 1, end, zone))
            {
                for (var i = start; i < strongStart; i++)
                    _styles[i] &= ~InlineStyle.Emphasis;
                changed = true;
            }

            start = end - 1;
        }

        return changed;
    }

    private bool IsStrong(int inside, int outside, InlineStyle zone) =>
        outside >= 0 && outside < _chars.Length && IsOneZone(inside, outside, zone) && (_styles[outside] & InlineStyle.Strong) != 0;

    /// <summary>Removes the style from a character; from all characters of a code span.</summary>
    private int Drop(int i, int limit, int step, InlineStyle mark)
    {
        var isCode = (_styles[i] & InlineStyle.Code) != 0;
        do
        {
            _styles[i] &= ~mark;
            i += step;
        } while (isCode && i != limit && (_styles[i] & InlineStyle.Code) != 0);
        return i;
    }

    private bool IsLoose(int edge, int outside, InlineStyle zone)
    {
        var isCode = (_styles[edge] & InlineStyle.Code) != 0;
        if (char.IsWhiteSpace(_chars[edge]) && !isCode)
            return true;
        return (isCode || IsPerhapsPunctuation(_chars[edge])) && IsWordOutside(edge, outside, zone);
    }

    /// <summary>Strikethrough next to a word cannot begin if the delimiters of emphasis follow, so the emphasis is removed.</summary>
    private void ClearBesideStrikethrough()
    {
        const InlineStyle emphasis = InlineStyle.Strong | InlineStyle.Emphasis;
        for (var i = 0; i < _chars.Length; i++)
        {
            if ((_styles[i] & InlineStyle.Strikethrough) == 0 || (_styles[i] & emphasis) == 0)
                continue;
            var isFirst = i == 0 || (_styles[i - 1] & InlineStyle.Strikethrough) == 0;
            var isLast = i == _chars.Length - 1 || (_styles[i + 1] & InlineStyle.Strikethrough) == 0;
            if (isFirst && IsWordOutside(i, i - 1, Raised))
                for (var j = i; j < _chars.Length && (_styles[j] & emphasis) != 0 && (_styles[j] & InlineStyle.Strikethrough) != 0; j++)
                    _styles[j] &= ~emphasis;
            else if (isLast && IsWordOutside(i, i + 1, Raised))
                for (var j = i; j >= 0 && (_styles[j] & emphasis) != 0 && (_styles[j] & InlineStyle.Strikethrough) != 0; j--)
                    _styles[j] &= ~emphasis;
        }
    }

    private bool IsOneZone(int a, int b, InlineStyle zone) => _targets[a] == _targets[b] && (_styles[a] & zone) == (_styles[b] & zone);

    private bool IsWordOutside(int edge, int outside, InlineStyle zone) =>
        outside >= 0
        && outside < _chars.Length
        && IsOneZone(edge, outside, zone)
        && (_styles[outside] & InlineStyle.Code) == 0
        && IsPerhapsWord(_chars[outside]);

    // A symbol outside ASCII is punctuation in CommonMark 0.31 but not in 0.30 and GFM; half a surrogate pair can be either.
    private static bool IsPerhapsPunctuation(char c) =>
        char.IsPunctuation(c) || char.IsSymbol(c) || char.IsSurrogate(c) || c == InlineCollector.Atom;

    internal static bool IsPerhapsWord(char c) =>
        !char.IsWhiteSpace(c) && !char.IsPunctuation(c) && !(char.IsAscii(c) && char.IsSymbol(c)) && c != InlineCollector.Atom;
}
