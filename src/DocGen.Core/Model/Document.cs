using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Images;
using DocGen.Core.Languages;

namespace DocGen.Core.Model;

/// <summary>A complete document: its properties, its blocks, and the headers and footers of its pages.</summary>
/// <param name="Info">The properties of the document.</param>
/// <param name="Content">The blocks in reading order.</param>
public sealed record Document(DocumentInfo Info, ImmutableArray<Block> Content)
{
    /// <summary>Headers and footers; empty until the page furniture pass has run.</summary>
    public PageFurniture Furniture { get; init; } = PageFurniture.None;

    /// <summary>The bytes of every picture, by <see cref="Image.Source"/>.</summary>
    public ImmutableDictionary<string, ImageData> Images { get; init; } = ImmutableDictionary<string, ImageData>.Empty;
}

/// <summary>The properties of a document, from its front matter.</summary>
/// <param name="Id">The file name without extension, for example <c>telehjerter-funding</c>.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Layout">The layout of the theme: letter, annex, minutes, report, …</param>
/// <param name="Language">The language of text, fixed words and numbers.</param>
public sealed record DocumentInfo(string Id, string Title, string Layout, Language Language)
{
    /// <summary>The available languages, for text in other languages than <see cref="Language"/>.</summary>
    public LanguageSet Languages { get; init; } = LanguageSet.BuiltIn;

    /// <summary>The title in headers and footers, if the full title is too long for a line; otherwise <see langword="null"/>.</summary>
    public string? ShortTitle { get; init; }

    /// <summary>The date of the document: printed, and used for every time stamp in output files.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The agenda item, for example <c>3.7</c>.</summary>
    public string? Item { get; init; }

    /// <summary>Who wrote it, for the properties of the file (dc:creator); <see langword="null"/> when not given.</summary>
    public string? Author { get; init; }

    /// <summary>What it is about, for the file's properties and a collection's contents list; <see langword="null"/> for none.</summary>
    public string? Subject { get; init; }

    /// <summary>Words to find it by, for the properties of the file; in the author's order.</summary>
    public ImmutableArray<string> Keywords { get; init; } = [];

    /// <summary>Files embedded in the document, if the format supports it; in ordinal order of their names, each once.</summary>
    public ImmutableArray<AttachedFile> Attachments { get; init; } = [];

    /// <summary>The path of the template, relative to the project folder.</summary>
    public string? Source { get; init; }

    /// <summary>The origin of the front matter.</summary>
    public Origin? Origin { get; init; }
}

/// <summary>The headers and footers of the pages. A part is empty if nothing is printed there.</summary>
/// <param name="FirstHeader">The header of the first page, if it differs.</param>
/// <param name="FirstFooter">The footer of the first page, if it differs.</param>
/// <param name="Header">The header of the other pages, and of the first page if it does not differ.</param>
/// <param name="Footer">The footer of the other pages, and of the first page if it does not differ.</param>
/// <param name="DifferentFirstPage">Whether the first page has its own header and footer (w:titlePg).</param>
public sealed record PageFurniture(
    FurnitureLine FirstHeader,
    FurnitureLine FirstFooter,
    FurnitureLine Header,
    FurnitureLine Footer,
    bool DifferentFirstPage
)
{
    /// <summary>Pages with neither header nor footer.</summary>
    public static readonly PageFurniture None = new(
        FurnitureLine.Empty,
        FurnitureLine.Empty,
        FurnitureLine.Empty,
        FurnitureLine.Empty,
        false
    );
}

/// <summary>A header or footer in three parts.</summary>
public sealed record FurnitureLine(ImmutableArray<Inline> Left, ImmutableArray<Inline> Centre, ImmutableArray<Inline> Right)
{
    /// <summary>A line that is not printed.</summary>
    public static readonly FurnitureLine Empty = new([], [], []);

    /// <summary>Whether nothing is printed in any of the three parts.</summary>
    public bool IsEmpty => Left.IsEmpty && Centre.IsEmpty && Right.IsEmpty;

    /// <summary>
    /// Joins two lines part by part, the other after this one, separated by a dot. A picture of the other line is omitted from a part that
    /// is not empty, so that a letterhead is not printed twice.
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
