using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;
using DocGen.Core.Cancellation;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Writers.Markdown;

/// <summary>
/// Flattens inlines to characters with styles. In this form adjacent spans of the same style are one span, white space can be moved out of
/// a span, and each character has access to its neighbours, as CommonMark's rules for emphasis (6.2) require.
/// </summary>
internal sealed class InlineCollector(Theme theme, MarkdownLosses losses, Work work) : InlineVisitor(work)
{
    /// <summary>Represents an inline that is not text: a picture or a footnote.</summary>
    public const char Atom = '\uFFFC';

    private readonly List<char> _chars = new(1024);
    private readonly List<InlineStyle> _styles = new(1024);
    private readonly List<short> _targets = new(1024);
    private readonly List<Inline> _targetNodes = [];
    private readonly Dictionary<int, Inline> _atoms = [];
    private InlineStyle _style;
    private short _target;

    public ReadOnlySpan<char> Chars => CollectionsMarshal.AsSpan(_chars);

    public Span<InlineStyle> Styles => CollectionsMarshal.AsSpan(_styles);

    /// <summary>For each character, 1 + the index of the link or reference it belongs to, or 0.</summary>
    public ReadOnlySpan<short> Targets => CollectionsMarshal.AsSpan(_targets);

    /// <summary>The link or reference with an index of <see cref="Targets"/>.</summary>
    public Inline Target(short index) => _targetNodes[index - 1];

    /// <summary>
    /// The picture or footnote at an <see cref="Atom"/> character; <see langword="null"/> if the character itself is meant.
    /// </summary>
    public Inline? AtomAt(int index) => _atoms.GetValueOrDefault(index);

    /// <summary>Starts a new line of text.</summary>
    /// <param name="style">The style of the whole line.</param>
    public void Start(InlineStyle style = InlineStyle.None)
    {
        _chars.Clear();
        _styles.Clear();
        _targets.Clear();
        _targetNodes.Clear();
        _atoms.Clear();
        _style = style;
        _target = 0;
    }

    /// <summary>Changes the style of the text that follows.</summary>
    public void SetStyle(InlineStyle style) => _style = style;

    /// <summary>
    /// Adjusts the styles to what Markdown can express: no code on line breaks and pictures, no link without an address, no line break in
    /// single-line content, and emphasis only where <see cref="InlineEdges"/> allows it.
    /// </summary>
    public ReadOnlySpan<char> Prepare(bool hasLines, LinkWriter links)
    {
        var chars = CollectionsMarshal.AsSpan(_chars);
        var styles = Styles;
        var targets = CollectionsMarshal.AsSpan(_targets);
        var isPlain = _targetNodes.Count == 0 && chars.IndexOfAny('\n', Atom) < 0;
        for (var i = isPlain ? chars.Length : 0; i < chars.Length; i++)
        {
            if (chars[i] == '\n' && !hasLines)
                chars[i] = ' ';
            if (chars[i] == '\n' || (chars[i] == Atom && _atoms.ContainsKey(i)))
                styles[i] &= ~InlineStyle.Code;
            if (targets[i] != 0 && !links.HasAddress(_targetNodes[targets[i] - 1]))
                targets[i] = 0;
        }

        new InlineEdges(chars, styles, targets).Trim();
        return chars;
    }

    /// <summary>Appends text outside of links.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        var (start, end) = (_chars.Count, _chars.Count + text.Length);
        CollectionsMarshal.SetCount(_chars, end);
        CollectionsMarshal.SetCount(_styles, end);
        CollectionsMarshal.SetCount(_targets, end);
        var chars = CollectionsMarshal.AsSpan(_chars)[start..];
        text.CopyTo(chars);
        chars.Replace('\n', ' ');
        chars.Replace('\r', ' ');
        Styles[start..].Fill(_style);
        CollectionsMarshal.AsSpan(_targets)[start..].Fill(_target);
    }

    /// <summary>Appends text as code.</summary>
    public void AppendCode(ReadOnlySpan<char> code)
    {
        var outer = _style;
        _style |= InlineStyle.Code;
        Append(code);
        _style = outer;
    }

    /// <summary>A line break within a paragraph.</summary>
    public void AppendLineBreak() => Append('\n');

    protected override void VisitText(Text text) => Append(text.Value);

    protected override void VisitFigureValue(FigureValue value) => Append(value.Value);

    protected override void VisitLineBreak(LineBreak lineBreak) => Append('\n');

    protected override void VisitSpan(Span span)
    {
        var outer = _style;
        _style |= StyleOf(span.Style);
        if (span.Lang is not null)
            losses.UnmarkedLanguage(span);
        Visit(span.Content);
        _style = outer;
    }

    protected override void VisitLink(Link link)
    {
        if (losses.IsUnsafe(link))
            Visit(link.Content);
        else
            VisitTarget(link, link.Content);
    }

    protected override void VisitReference(Reference reference) => VisitTarget(reference, reference.Content);

    protected override void VisitImage(Image image) => AppendAtom(image);

    // The number itself is written.
    protected override void VisitDataBar(DataBar bar) { }

    protected override void VisitFootnote(Footnote footnote) => AppendAtom(footnote);

    // Markdown has no pages; the node occurs only in headers and footers.
    protected override void VisitPageField(PageField field) { }

    protected override void VisitFormField(FormField field) => Visit(field.Content);

    private void VisitTarget(Inline node, ImmutableArray<Inline> content)
    {
        var outer = _target;
        _targetNodes.Add(node);
        _target = (short)_targetNodes.Count;
        var before = _chars.Count;
        Visit(content);
        if (_chars.Count == before && node is Link link)
            Append(link.Target);
        _target = outer;
    }

    /// <summary>Separates the text so far from the text that follows, with a semicolon unless a punctuation mark does so already.</summary>
    public void Separate()
    {
        if (_chars.Count == 0)
            return;
        var outer = _target;
        _target = 0;
        if (!".;:,!?…".Contains(_chars[^1]))
            Append(';');
        Append(' ');
        _target = outer;
    }

    /// <summary>Appends an inline that is not text.</summary>
    public void AppendAtom(Inline node)
    {
        _atoms.Add(_chars.Count, node);
        Append(Atom);
    }

    private void Append(char c)
    {
        _chars.Add(c);
        _styles.Add(_style);
        _targets.Add(_target);
    }

    private InlineStyle StyleOf(string name)
    {
        switch (name)
        {
            case "":
                return InlineStyle.None;
            case StyleNames.Strong:
                return InlineStyle.Strong;
            case StyleNames.Emphasis:
                return InlineStyle.Emphasis;
            case StyleNames.Strikethrough:
                return InlineStyle.Strikethrough;
            case StyleNames.Superscript or StyleNames.FootnoteReference:
                return InlineStyle.Superscript;
            case StyleNames.Subscript:
                return InlineStyle.Subscript;
            case StyleNames.HtmlCode:
                return InlineStyle.Code;
        }

        if (!theme.CharacterStyles.TryGetValue(name, out var style))
            return InlineStyle.None;
        return (style.Bold == true ? InlineStyle.Strong : 0)
            | (style.Italic == true ? InlineStyle.Emphasis : 0)
            | (style.Strikethrough ? InlineStyle.Strikethrough : 0)
            | style.Position switch
            {
                VerticalPosition.Superscript => InlineStyle.Superscript,
                VerticalPosition.Subscript => InlineStyle.Subscript,
                VerticalPosition.Baseline => 0,
                _ => throw new UnreachableException(),
            };
    }
}
