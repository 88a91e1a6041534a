using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Figures;

namespace DocGen.Core.Model;

/// <summary>Final text: no markup, no line breaks, no placeholders.</summary>
public sealed record Text(string Value) : Inline
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var value = map.MapText(Value);
        return value == Value ? this : this with { Value = value };
    }

    /// <inheritdoc/>
    protected internal override string OwnText() => Value;

    /// <inheritdoc/>
    protected internal override void Accept(InlineVisitor visitor) => visitor.VisitText(this);
}

/// <summary>A line break within a paragraph (CommonMark 6.7).</summary>
public sealed record LineBreak : Inline
{
    /// <inheritdoc/>
    protected internal override string OwnText() => " ";

    /// <inheritdoc/>
    protected internal override void Accept(InlineVisitor visitor) => visitor.VisitLineBreak(this);
}

/// <summary>Text in a character style of the theme, or in another language.</summary>
/// <param name="Style">The name of a character style, see <see cref="StyleNames"/>; empty if only <see cref="Lang"/> is set.</param>
/// <param name="Content">The content.</param>
public sealed record Span(string Style, ImmutableArray<Inline> Content) : Inline
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var content = map.Map(Content);
        return content == Content ? this : this with { Content = content };
    }

    /// <inheritdoc/>
    protected internal override void Accept(InlineVisitor visitor) => visitor.VisitSpan(this);

    /// <summary>The BCP 47 tag if the text is in another language than the document.</summary>
    public string? Lang { get; init; }
}

/// <summary>A link to a target outside the document.</summary>
/// <param name="Target">An absolute <c>https</c>, <c>http</c>, <c>mailto</c> or <c>tel</c> address, or a path relative to the output
/// folder.</param>
/// <param name="Content">The clickable content.</param>
public sealed record Link(string Target, ImmutableArray<Inline> Content) : Inline
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var (target, title, content) = (map.MapText(Target), map.MapOptionalText(Title), map.Map(Content));
        return (target, title, content) == (Target, Title, Content)
            ? this
            : this with
            {
                Target = target,
                Title = title,
                Content = content,
            };
    }

    /// <inheritdoc/>
    protected internal override void Accept(InlineVisitor visitor) => visitor.VisitLink(this);

    /// <summary>Shown when the pointer rests on the link (CommonMark 6.3; HTML title); <see langword="null"/> for none.</summary>
    public string? Title { get; init; }
}

/// <summary>A raster or vector picture.</summary>
/// <param name="Source">The path relative to the project folder; the bytes are in <see cref="Document.Images"/>.</param>
/// <param name="AlternativeText">The alternative text; empty only for decoration.</param>
public sealed record Image(string Source, string AlternativeText) : Inline
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var words = map.MapText(AlternativeText);
        return words == AlternativeText ? this : this with { AlternativeText = words };
    }

    /// <inheritdoc/>
    protected internal override string OwnText() => AlternativeText;

    /// <inheritdoc/>
    protected internal override void Accept(InlineVisitor visitor) => visitor.VisitImage(this);

    /// <summary>The requested width; <see langword="null"/> for the width of the picture, limited to that of the text.</summary>
    public Length? Width { get; init; }
}

/// <summary>A reference to a heading, table or picture of the same document.</summary>
/// <param name="TargetId">The id of the target.</param>
/// <param name="Content">The printed text; empty until the reference pass has filled it in.</param>
public sealed record Reference(string TargetId, ImmutableArray<Inline> Content) : Inline
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var content = map.Map(Content);
        return content == Content ? this : this with { Content = content };
    }

    /// <inheritdoc/>
    protected internal override void Accept(InlineVisitor visitor) => visitor.VisitReference(this);
}

/// <summary>The number that a page field shows.</summary>
public enum PageFieldKind
{
    /// <summary>The number of the page in the whole document.</summary>
    PageNumber,

    /// <summary>The number of pages of the whole document.</summary>
    PageCount,

    /// <summary>The number of the page in its section; the pages before the first section count as one section.</summary>
    SectionPageNumber,

    /// <summary>The number of pages of the section.</summary>
    SectionPageCount,
}

/// <summary>A page number or page count. Only in headers and footers.</summary>
public sealed record PageField(PageFieldKind Kind) : Inline
{
    /// <inheritdoc/>
    protected internal override void Accept(InlineVisitor visitor) => visitor.VisitPageField(this);
}

/// <summary>A footnote; its reference mark is printed here, its text at the bottom of the page.</summary>
public sealed record Footnote(ImmutableArray<Block> Content) : Inline
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var content = map.Map(Content);
        return content == Content ? this : this with { Content = content };
    }

    /// <inheritdoc/>
    protected internal override void Accept(InlineVisitor visitor) => visitor.VisitFootnote(this);

    /// <summary>The number, counted from 1 through the document or its section; 0 before the numbering pass.</summary>
    public int Number { get; init; }
}

/// <summary>A number from data, as printed, with the figure behind it.</summary>
/// <param name="Value">The printed text, for example <c>875.000 kr.</c>.</param>
/// <param name="Figure">The exact value, its unit and its trace.</param>
public sealed record FigureValue(string Value, Figure Figure) : Inline
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var value = map.MapText(Value);
        return value == Value ? this : this with { Value = value };
    }

    /// <inheritdoc/>
    protected internal override string OwnText() => Value;

    /// <inheritdoc/>
    protected internal override void Accept(InlineVisitor visitor) => visitor.VisitFigureValue(this);
}

/// <summary>
/// A data bar beside a number in a table, to compare it with those above and below. It adds no information to the number, so formats
/// without bars omit it.
/// </summary>
/// <param name="Width">The length of the bar, not negative.</param>
public sealed record DataBar(Length Width) : Inline
{
    /// <inheritdoc/>
    protected internal override void Accept(InlineVisitor visitor) => visitor.VisitDataBar(this);
}
