using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Writers.Word.Numbering;
using DocGen.Writers.Word.Parts;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// The shared state of a file, and one writer for each kind of content. Writers hold this context and call each other through it; state
/// that depends on the position is passed with each call as a <see cref="Place"/>.
/// </summary>
internal sealed class WordContext : IDisposable
{
    /// <param name="styleWidth">The width between the margins of the pages for which the styles are made, in twips.</param>
    /// <param name="headings">How headings get their numbers.</param>
    /// <param name="work">Ends the writing when it is cancelled.</param>
    public WordContext(Document document, WordTheme theme, DiagnosticBag diagnostics, int styleWidth, HeadingNumbers headings, Work work)
    {
        (Document, Theme, Diagnostics, StyleWidth, Work) = (document, theme, diagnostics, styleWidth, work);
        Targets = new Targets(document, work);
        Headings = new HeadingWriter(this, headings);
        Paragraphs = new ParagraphWriter(this);
        Lists = new ListWriter(this);
        Captions = new CaptionWriter(this);
        Contents = new ContentsWriter(this);
        TableFrames = new TableXml(this);
        Tables = new TableWriter(this);
        Containers = new ContainerWriter(this);
        Drawings = new DrawingWriter(this);
        Footnotes = new FootnoteWriter(this);
        Sections = new SectionWriter(this);
    }

    public Document Document { get; }

    public WordTheme Theme { get; }

    public DiagnosticBag Diagnostics { get; }

    public int StyleWidth { get; }

    /// <summary>The work that the writing is a part of.</summary>
    public Work Work { get; }

    /// <summary>The targets of references.</summary>
    public Targets Targets { get; }

    /// <summary>The pictures and charts, which are separate parts of the package.</summary>
    public Media Media { get; } = new();

    /// <summary>The lists of the file.</summary>
    public ListNumbers Numbers { get; } = new();

    public HeadingWriter Headings { get; }

    public ParagraphWriter Paragraphs { get; }

    public ListWriter Lists { get; }

    public CaptionWriter Captions { get; }

    public ContentsWriter Contents { get; }

    public TableXml TableFrames { get; }

    public TableWriter Tables { get; }

    public ContainerWriter Containers { get; }

    public DrawingWriter Drawings { get; }

    public FootnoteWriter Footnotes { get; }

    public SectionWriter Sections { get; }

    /// <exception cref="InvalidOperationException">There is no such style: a pass has missed it.</exception>
    public StyleEntry Style(string name) => Theme.Styles.Paragraph(name);

    /// <summary>The writer of runs of a part.</summary>
    public RunWriter RunsOf(Story story) => new(story, Theme.Styles, Theme.Fonts, Document.Info.Languages);

    public void Write(ImmutableArray<Block> blocks, Place place)
    {
        if (!blocks.IsEmpty)
            place.BlocksOf(this).Visit(blocks);
    }

    public void Write(Block block, Place place) => place.BlocksOf(this).Visit(block);

    public void Write(ImmutableArray<Inline> inlines, Place place)
    {
        if (!inlines.IsEmpty)
            place.InlinesOf(this).Visit(inlines);
    }

    public void Dispose() => Footnotes.Dispose();
}
