using System.Collections.Immutable;

namespace DocGen.Core.Model;

/// <summary>A heading. Level 1 is the document's title heading; 2 to 6 are its sections.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Content">The heading's text, without its number.</param>
public sealed record Heading(int Level, ImmutableArray<Inline> Content) : Block
{
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitHeading(this);

    /// <summary>The id that links point to. Unique in the document once the passes have run.</summary>
    public string? Id { get; init; }

    /// <summary>The printed number, for example <c>2.1</c>; <see langword="null"/> when the layout does not number headings.</summary>
    public string? Number { get; init; }

    /// <summary>Name of a paragraph style of the theme; <see langword="null"/> for that of its level.</summary>
    public string? Style { get; init; }

    /// <summary>The paragraph style that the heading is printed in.</summary>
    public string StyleName => Style ?? StyleNames.HeadingStyle(Level);
}

/// <summary>A paragraph of text.</summary>
public sealed record Paragraph(ImmutableArray<Inline> Content) : Block
{
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitParagraph(this);

    /// <summary>Name of a paragraph style of the theme.</summary>
    public string Style { get; init; } = StyleNames.BodyText;

    /// <summary>Never alone at the foot of a page.</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>How a list marks its items (CommonMark 5.3).</summary>
public enum ListKind
{
    Bullet,
    Decimal,
    LowerLetter,
}

/// <summary>A list. Named so because <c>List</c> is taken by the framework.</summary>
public sealed record ListBlock(ListKind Kind, ImmutableArray<ListItem> Items) : Block
{
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitList(this);

    /// <summary>The first number of an ordered list.</summary>
    public int Start { get; init; } = 1;

    /// <summary>A tight list has no space between its items (CommonMark 5.3).</summary>
    public bool Tight { get; init; } = true;
}

/// <summary>One item of a list.</summary>
public sealed record ListItem(ImmutableArray<Block> Content) : Node;

/// <summary>A table; its grid is resolved and valid.</summary>
public sealed record Table(TableGrid Grid) : Block
{
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitTable(this);

    public string? Id { get; init; }

    /// <summary>The caption without its number; empty when there is none.</summary>
    public ImmutableArray<Inline> Caption { get; init; } = [];

    /// <summary>The printed label, for example <c>Tabel 1</c>, set by the numbering pass when there is a caption.</summary>
    public string? Label { get; init; }

    /// <summary>Notes printed below the table, a paragraph each.</summary>
    public ImmutableArray<Paragraph> Notes { get; init; } = [];

    /// <summary>What the table shows, for those who cannot see it (w:tblDescription, aria-description).</summary>
    public string? Description { get; init; }
}

/// <summary>A picture that stands alone, with an optional caption.</summary>
public sealed record Picture(Image Image) : Block
{
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitPicture(this);

    public string? Id { get; init; }

    public ImmutableArray<Inline> Caption { get; init; } = [];

    /// <summary>The printed label, for example <c>Figur 1</c>.</summary>
    public string? Label { get; init; }
}

/// <summary>What a container is, for formats that have a word for it.</summary>
public enum ContainerKind
{
    /// <summary>Blocks that belong together (HTML div, PDF Div).</summary>
    Group,

    /// <summary>Words of another (HTML blockquote, PDF BlockQuote).</summary>
    Quote,

    /// <summary>A remark beside the text, such as a callout (HTML aside, PDF Aside or Note).</summary>
    Aside,

    /// <summary>Who sends the paper (HTML header in the article's beginning).</summary>
    Letterhead,

    /// <summary>Names and addresses (HTML address).</summary>
    Address,
}

/// <summary>How a container places its blocks.</summary>
public enum ContainerArrangement
{
    /// <summary>One below the other.</summary>
    Stack,

    /// <summary>Running text in <see cref="Container.ColumnCount"/> balanced columns.</summary>
    Columns,

    /// <summary>Each child block beside the former, in <see cref="Container.ColumnCount"/> equal tracks, wrapping to a new row.</summary>
    Tracks,
}

/// <summary>Blocks with a common style, meaning or arrangement.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Content">The blocks in it.</param>
public sealed record Container(ContainerKind Kind, ImmutableArray<Block> Content) : Block
{
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitContainer(this);

    /// <summary>Name of a container style of the theme (border, fill, padding), or <see langword="null"/> for none.</summary>
    public string? Style { get; init; }

    public ContainerArrangement Arrangement { get; init; }

    /// <summary>Columns or tracks; 1 for a stack.</summary>
    public int ColumnCount { get; init; } = 1;

    /// <summary>Not to be divided by a page break where that can be avoided.</summary>
    public bool KeepTogether { get; init; }

    /// <summary>The name of the region for assistive technology, for example the title of a callout.</summary>
    public string? AccessibleName { get; init; }
}

/// <summary>Text in a fixed-width font, line by line.</summary>
public sealed record CodeBlock(string Text) : Block
{
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitCodeBlock(this);

    /// <summary>The info string's first word (CommonMark 4.5).</summary>
    public string? Language { get; init; }
}

/// <summary>What a break breaks.</summary>
public enum BreakKind
{
    /// <summary>A thematic break (CommonMark 4.1), drawn as a rule.</summary>
    Thematic,

    /// <summary>The next block begins a page.</summary>
    Page,
}

/// <summary>A rule or a page break.</summary>
public sealed record Break(BreakKind Kind) : Block
{
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitBreak(this);
}

/// <summary>
/// A list of headings: the document's, the section's that it stands in, or chosen ones. <see cref="Entries"/> is filled in by a pass.
/// </summary>
/// <param name="Depth">How many heading levels below the title, 1 to 5. No matter for chosen headings.</param>
public sealed record Contents(int Depth) : Block
{
    protected internal override void Accept(BlockVisitor visitor) => visitor.VisitContents(this);

    /// <summary>The words above the list; empty for none.</summary>
    public ImmutableArray<Inline> Title { get; init; } = [];

    /// <summary>The ids of the chosen headings, in order; empty for all down to <see cref="Depth"/>.</summary>
    public ImmutableArray<string> Of { get; init; } = [];

    public ImmutableArray<ContentsEntry> Entries { get; init; } = [];
}

/// <summary>One line of a contents list.</summary>
/// <param name="Level">1 for the highest level listed.</param>
/// <param name="TargetId">The id of the heading.</param>
/// <param name="Number">The heading's printed number, if it has one.</param>
/// <param name="Content">The heading's text without footnotes and links.</param>
/// <param name="PageLabel">The page number as printed; <see langword="null"/> until pages are known.</param>
public sealed record ContentsEntry(int Level, string TargetId, string? Number, ImmutableArray<Inline> Content, string? PageLabel) : Node;
