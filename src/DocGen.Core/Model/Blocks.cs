using System.Collections.Immutable;
using DocGen.Core.Languages;

namespace DocGen.Core.Model;

/// <summary>A heading. Level 1 is the title heading of the document; levels 2 to 6 are its sections.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Content">The text of the heading, without its number.</param>
public sealed record Heading(int Level, ImmutableArray<Inline> Content) : ReferableBlock
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var content = map.Map(Content);
        return content == Content ? this : this with { Content = content };
    }

    /// <inheritdoc/>
    protected internal override string WordsForId() => PlainText.Of(Content);

    /// <inheritdoc/>
    protected internal override ImmutableArray<Inline> TextOfReference() => Content;

    /// <inheritdoc/>
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitHeading(this);

    /// <summary>The printed number, for example <c>2.1</c>; <see langword="null"/> if the layout does not number headings.</summary>
    public string? Number { get; init; }

    /// <summary>The name of a paragraph style of the theme; <see langword="null"/> for the style of its level.</summary>
    public string? Style { get; init; }

    /// <summary>The name of the paragraph style in which the heading is printed.</summary>
    public string StyleName => Style ?? StyleNames.HeadingStyle(Level);
}

/// <summary>A paragraph of text.</summary>
public sealed record Paragraph(ImmutableArray<Inline> Content) : Block
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var content = map.Map(Content);
        return content == Content ? this : this with { Content = content };
    }

    /// <inheritdoc/>
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitParagraph(this);

    /// <summary>The name of a paragraph style of the theme.</summary>
    public string Style { get; init; } = StyleNames.BodyText;

    /// <summary>Whether a page break after it must be avoided.</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>The kind of markers of a list (CommonMark 5.3).</summary>
public enum ListKind
{
    /// <summary>Marked by a sign, in any order (HTML ul).</summary>
    Bullet,

    /// <summary><c>1.</c>, <c>2.</c>, <c>3.</c> (HTML ol).</summary>
    Decimal,

    /// <summary><c>a)</c>, <c>b)</c>, <c>c)</c>; <c>aa)</c> comes after <c>z)</c>.</summary>
    LowerLetter,
}

/// <summary>A list. Named so because <c>List</c> is taken by the framework.</summary>
public sealed record ListBlock(ListKind Kind, ImmutableArray<ListItem> Items) : Block
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var items = map.Map(Items);
        return items == Items ? this : this with { Items = items };
    }

    /// <inheritdoc/>
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitList(this);

    /// <summary>The first number of an ordered list.</summary>
    public int Start { get; init; } = 1;

    /// <summary>Whether there is no space between the items (CommonMark 5.3).</summary>
    public bool Tight { get; init; } = true;
}

/// <summary>One item of a list.</summary>
public sealed record ListItem(ImmutableArray<Block> Content) : Node
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var content = map.Map(Content);
        return content == Content ? this : this with { Content = content };
    }
}

/// <summary>A table; its grid is resolved and valid.</summary>
public sealed record Table(TableGrid Grid) : CaptionedBlock
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var (caption, grid, notes, description) = (map.Map(Caption), map.Map(Grid), map.Map(Notes), map.MapOptionalText(Description));
        return (caption, grid, notes, description) == (Caption, Grid, Notes, Description)
            ? this
            : this with
            {
                Caption = caption,
                Grid = grid,
                Notes = notes,
                Description = description,
            };
    }

    /// <inheritdoc/>
    protected internal override string WordOfLabel(FixedWords words) => words.Table;

    /// <inheritdoc/>
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitTable(this);

    /// <summary>Notes printed below the table, one paragraph each.</summary>
    public ImmutableArray<Paragraph> Notes { get; init; } = [];

    /// <summary>A description for people who cannot see the table (w:tblDescription, aria-description).</summary>
    public string? Description { get; init; }
}

/// <summary>A picture in a block of its own, with an optional caption.</summary>
public sealed record Picture(Image Image) : CaptionedBlock
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var (image, caption) = (map.Map(Image), map.Map(Caption));
        return (image, caption) == (Image, Caption) ? this : this with { Image = image, Caption = caption };
    }

    /// <inheritdoc/>
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitPicture(this);
}

/// <summary>The meaning of a container, for formats that have an element for it.</summary>
public enum ContainerKind
{
    /// <summary>Blocks that belong together (HTML div, PDF Div).</summary>
    Group,

    /// <summary>A quotation (HTML blockquote, PDF BlockQuote).</summary>
    Quote,

    /// <summary>A remark beside the text, such as a callout (HTML aside, PDF Aside or Note).</summary>
    Aside,

    /// <summary>The sender of a document (HTML header at the start of the article).</summary>
    Letterhead,

    /// <summary>Names and addresses (HTML address).</summary>
    Address,
}

/// <summary>The arrangement of the blocks of a container.</summary>
public enum ContainerArrangement
{
    /// <summary>One below the other.</summary>
    Stack,

    /// <summary>Running text in <see cref="Container.ColumnCount"/> balanced columns.</summary>
    Columns,

    /// <summary>
    /// Each child block beside the previous one, in <see cref="Container.ColumnCount"/> equal tracks, wrapping to a new row.
    /// </summary>
    Tracks,
}

/// <summary>Blocks with a common style, meaning or arrangement.</summary>
/// <param name="Kind">Its meaning.</param>
/// <param name="Content">Its blocks.</param>
public sealed record Container(ContainerKind Kind, ImmutableArray<Block> Content) : Block
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var (content, accessibleName) = (map.Map(Content), map.MapOptionalText(AccessibleName));
        return (content, accessibleName) == (Content, AccessibleName)
            ? this
            : this with
            {
                Content = content,
                AccessibleName = accessibleName,
            };
    }

    /// <inheritdoc/>
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitContainer(this);

    /// <summary>The name of a container style of the theme (border, fill, padding), or <see langword="null"/> for none.</summary>
    public string? Style { get; init; }

    /// <summary>How the blocks are placed; one below the other when nothing else is asked for.</summary>
    public ContainerArrangement Arrangement { get; init; }

    /// <summary>The number of columns or tracks; 1 for a stack.</summary>
    public int ColumnCount { get; init; } = 1;

    /// <summary>Whether a page break inside it is avoided if possible.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>The name of the region for assistive technology, for example the title of a callout.</summary>
    public string? AccessibleName { get; init; }
}

/// <summary>Text in a monospaced font, line by line.</summary>
public sealed record CodeBlock(string Text) : Block
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var text = map.MapCode(Text);
        return text == Text ? this : this with { Text = text };
    }

    /// <inheritdoc/>
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitCodeBlock(this);

    /// <summary>The first word of the info string (CommonMark 4.5).</summary>
    public string? Language { get; init; }
}

/// <summary>The kind of a break.</summary>
public enum BreakKind
{
    /// <summary>A thematic break (CommonMark 4.1), drawn as a rule.</summary>
    Thematic,

    /// <summary>A page break: the next block begins a page.</summary>
    Page,
}

/// <summary>A rule or a page break.</summary>
public sealed record Break(BreakKind Kind) : Block
{
    /// <inheritdoc/>
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitBreak(this);
}

/// <summary>
/// A list of headings: those of the document, of the section that contains it, or chosen ones. <see cref="Entries"/> is filled in by a
/// pass.
/// </summary>
/// <param name="Depth">The number of heading levels below the title, 1 to 5. Ignored for chosen headings.</param>
public sealed record Contents(int Depth) : Block
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var (title, entries) = (map.Map(Title), map.Map(Entries));
        return (title, entries) == (Title, Entries) ? this : this with { Title = title, Entries = entries };
    }

    /// <inheritdoc/>
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitContents(this);

    /// <summary>The title above the list; empty for none.</summary>
    public ImmutableArray<Inline> Title { get; init; } = [];

    /// <summary>The ids of the chosen headings, in order; empty for all headings down to <see cref="Depth"/>.</summary>
    public ImmutableArray<string> Of { get; init; } = [];

    /// <summary>Its lines, in reading order; empty until the pass has run.</summary>
    public ImmutableArray<ContentsEntry> Entries { get; init; } = [];
}

/// <summary>One line of a contents list.</summary>
/// <param name="Level">1 for the highest level listed.</param>
/// <param name="TargetId">The id of the heading.</param>
/// <param name="Number">The printed number of the heading, if any.</param>
/// <param name="Content">The text of the heading without footnotes and links.</param>
/// <param name="PageLabel">The printed page number; <see langword="null"/> until pages are known.</param>
public sealed record ContentsEntry(int Level, string TargetId, string? Number, ImmutableArray<Inline> Content, string? PageLabel) : Node
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var content = map.Map(Content);
        return content == Content ? this : this with { Content = content };
    }
}
