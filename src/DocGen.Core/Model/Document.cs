using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Images;
using DocGen.Core.Languages;

namespace DocGen.Core.Model;

/// <summary>A whole paper: what is known about it, its blocks, and what stands on every page.</summary>
/// <param name="Info">What is known about it.</param>
/// <param name="Content">The blocks in reading order.</param>
public sealed record Document(DocumentInfo Info, ImmutableArray<Block> Content)
{
    /// <summary>Header and footer of every page; empty until the page furniture pass has run.</summary>
    public PageFurniture Furniture { get; init; } = PageFurniture.None;

    /// <summary>The bytes of every picture, by <see cref="Image.Source"/>.</summary>
    public ImmutableDictionary<string, ImageData> Images { get; init; } = ImmutableDictionary<string, ImageData>.Empty;
}

/// <summary>What the front matter says of a document.</summary>
/// <param name="Id">File name without extension, for example <c>telehjerter-funding</c>.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Layout">The theme's layout: letter, annex, minutes, report, …</param>
/// <param name="Language">The language of text, fixed words and numbers.</param>
public sealed record DocumentInfo(string Id, string Title, string Layout, Language Language)
{
    /// <summary>The languages that there are, for words of others than <see cref="Language"/>.</summary>
    public LanguageSet Languages { get; init; } = LanguageSet.BuiltIn;

    /// <summary>The title in headers and footers, where the whole title is too long for a line; the title itself when not given.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>The document's own date: printed, and used wherever a file format wants a time stamp.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Agenda item, for example <c>3.7</c>.</summary>
    public string? Item { get; init; }

    public string? Author { get; init; }

    public string? Subject { get; init; }

    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Files that the document carries with it, in a format that can; ordinal order of their names, each once.</summary>
    public ImmutableArray<AttachedFile> Attachments { get; init; } = [];

    /// <summary>Path of the template, relative to the project folder.</summary>
    public string? Source { get; init; }

    /// <summary>Where the front matter begins.</summary>
    public Origin? Origin { get; init; }
}

/// <summary>What is repeated on the pages. A part is empty when nothing is printed there.</summary>
/// <param name="FirstHeader">Header of the first page, when it differs.</param>
/// <param name="FirstFooter">Footer of the first page, when it differs.</param>
/// <param name="Header">Header of the other pages, and of the first when it does not differ.</param>
/// <param name="Footer">Footer of the other pages, and of the first when it does not differ.</param>
/// <param name="DifferentFirstPage">Whether the first page has a header and footer of its own (w:titlePg).</param>
public sealed record PageFurniture(
    FurnitureLine FirstHeader,
    FurnitureLine FirstFooter,
    FurnitureLine Header,
    FurnitureLine Footer,
    bool DifferentFirstPage
)
{
    public static readonly PageFurniture None = new(
        FurnitureLine.Empty,
        FurnitureLine.Empty,
        FurnitureLine.Empty,
        FurnitureLine.Empty,
        false
    );
}

/// <summary>One line at the head or foot of a page, in three parts.</summary>
public sealed record FurnitureLine(ImmutableArray<Inline> Left, ImmutableArray<Inline> Centre, ImmutableArray<Inline> Right)
{
    public static readonly FurnitureLine Empty = new([], [], []);

    public bool IsEmpty => Left.IsEmpty && Centre.IsEmpty && Right.IsEmpty;

    /// <summary>
    /// Two lines in one: each part of the other behind the part of this, with a dot between the two. A picture of the other is left out of
    /// a
    /// part that has something: a letterhead is not to be printed twice.
    /// </summary>
    public FurnitureLine Join(FurnitureLine other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new FurnitureLine(Join(Left, other.Left), Join(Centre, other.Centre), Join(Right, other.Right));
    }

    private static ImmutableArray<Inline> Join(ImmutableArray<Inline> part, ImmutableArray<Inline> other)
    {
        if (part.IsEmpty)
            return other;
        var rest = other.RemoveAll(inline => inline is Image);
        return PlainText.Of(rest).Trim().Length == 0 && !rest.Any(inline => inline is PageField)
            ? part
            : [.. part, new Text(" · "), .. rest];
    }
}
