using System.Diagnostics;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Markdown;

/// <summary>
/// Opens and closes links, subscript, superscript, strikethrough and emphasis where the style changes, nested in that order. <see
/// cref="InlineEdges"/> has already decided where emphasis can begin and end.
/// </summary>
internal sealed class InlineMarks(InlineCollector text, LinkWriter links, MarkdownFlavour flavour)
{
    private const InlineStyle Emphases = InlineStyle.Strong | InlineStyle.Emphasis;
    private const InlineStyle Raised = InlineStyle.Superscript | InlineStyle.Subscript;

    private readonly List<InlineStyle> _open = [];
    private short _target;
    private char _emphasis;

    public void Start()
    {
        _open.Clear();
        _target = 0;
    }

    /// <summary>Writes the delimiters between the character at <paramref name="i"/> and the one before it.</summary>
    public void Change(CharBuffer output, int i, bool inCell)
    {
        var style = i < text.Chars.Length ? text.Styles[i] & ~InlineStyle.Code : InlineStyle.None;
        var target = i < text.Chars.Length ? text.Targets[i] : (short)0;
        var kept = target == _target ? Keep(style) : 0;
        for (var top = _open.Count - 1; top >= kept; top--)
        {
            output.Append(Delimiter(_open[top], closes: true));
            _open.RemoveAt(top);
        }

        if (target != _target)
        {
            if (_target != 0)
                links.Close(output, text.Target(_target), inCell);
            if (target != 0)
                output.Append('[');
            _target = target;
        }

        foreach (var mark in _open)
            style &= ~mark;
        Open(output, InlineStyle.Superscript, style);
        Open(output, InlineStyle.Subscript, style);
        Open(output, InlineStyle.Strikethrough, style);
        if ((style & InlineStyle.Emphasis) != 0)
            _emphasis = EmphasisDelimiter(output.Last, i);

        // The style that ends last is opened first.
        var emphasisFirst = (style & Emphases) == Emphases && EndOf(i, InlineStyle.Emphasis) > EndOf(i, InlineStyle.Strong);
        if (emphasisFirst)
            Open(output, InlineStyle.Emphasis, style);
        Open(output, InlineStyle.Strong, style);
        if (!emphasisFirst)
            Open(output, InlineStyle.Emphasis, style);
    }

    /// <summary>How many of the open styles remain open.</summary>
    private int Keep(InlineStyle style)
    {
        // A style that is opened outside another one closes it: emphasis does not extend over the edges of the other styles.
        var opens = style & ~Open();
        var ended =
            (opens & Raised) != 0 ? ~Raised
            : (opens & InlineStyle.Strikethrough) != 0 ? Emphases
            : InlineStyle.None;
        for (var depth = 0; depth < _open.Count; depth++)
            if ((style & _open[depth]) == 0 || (_open[depth] & ended) != 0)
                return depth;
        return _open.Count;
    }

    private InlineStyle Open()
    {
        var all = InlineStyle.None;
        foreach (var mark in _open)
            all |= mark;
        return all;
    }

    private void Open(CharBuffer output, InlineStyle mark, InlineStyle wanted)
    {
        if ((wanted & mark) == 0)
            return;
        output.Append(Delimiter(mark, closes: false));
        _open.Add(mark);
    }

    private ReadOnlySpan<char> Delimiter(InlineStyle mark, bool closes) =>
        mark switch
        {
            InlineStyle.Superscript => closes ? "</sup>" : "<sup>",
            InlineStyle.Subscript => closes ? "</sub>" : "<sub>",
            InlineStyle.Strikethrough when flavour == MarkdownFlavour.Portable => closes ? "</del>" : "<del>",
            InlineStyle.Strikethrough => "~~",
            InlineStyle.Strong => "**",
            InlineStyle.Emphasis => _emphasis == '_' ? "_" : "*",
            _ => throw new UnreachableException($"{mark} has no mark of its own"),
        };

    /// <summary>
    /// Underscores for whole words, so that no parser joins them with adjacent delimiters of strong emphasis; an asterisk for parts of
    /// words.
    /// </summary>
    private char EmphasisDelimiter(char before, int i)
    {
        var end = EndOf(i, InlineStyle.Emphasis);
        var after =
            end < text.Chars.Length && text.Targets[end] == text.Targets[i] && (text.Styles[end] & InlineStyle.Code) == 0
                ? text.Chars[end]
                : '\n';
        return InlineEdges.IsPerhapsWord(before) || InlineEdges.IsPerhapsWord(after) ? '*' : '_';
    }

    private int EndOf(int i, InlineStyle mark)
    {
        var styles = text.Styles;
        var targets = text.Targets;
        var (zone, target) = (styles[i] & ~(Emphases | InlineStyle.Code), targets[i]);
        while (i < styles.Length && (styles[i] & mark) != 0 && targets[i] == target && (styles[i] & ~(Emphases | InlineStyle.Code)) == zone)
            i++;
        return i;
    }
}
