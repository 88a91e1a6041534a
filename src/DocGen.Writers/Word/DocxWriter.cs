using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Writers.Word.Body;
using DocGen.Writers.Word.Numbering;
using DocGen.Writers.Word.Packaging;
using DocGen.Writers.Word.Parts;

namespace DocGen.Writers.Word;

/// <summary>
/// Writes WordprocessingML (ECMA-376, transitional) that Word 2013 and later open without repair. Formatting is in styles; parts that
/// depend on the text are streamed, parts that depend only on the theme are made once. The same document gives the same bytes on every
/// machine.
/// </summary>
public sealed class DocxWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Format => "docx";

    /// <inheritdoc/>
    public string Extension => ".docx";

    /// <inheritdoc/>
    public string MediaType => "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <inheritdoc/>
    public WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        Write(document, theme, diagnostics, new Work(cancellation));

    internal static WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics, Work work)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        var layout = theme.Layouts[document.Info.Layout];
        var wordTheme = WordTheme.Of(theme);
        var headings = HeadingNumbers.Of(document.Content);
        var parts = wordTheme.Parts(document, layout, headings);
        using var context = new WordContext(document, wordTheme, diagnostics, layout.Page.TextWidth.Twips, headings, work);
        using var story = new Story(64 * 1024);
        var package = new Package();
        var root = new Relationships();
        root.Add("officeDocument", "word/document.xml");
        root.Add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        root.Add("extended-properties", "docProps/app.xml");
        package.Add("", root);
        foreach (var (type, target) in FixedRelationships)
            story.Relationships.Add(type, target);

        var sections = WriteFurniture(document, theme, new FurnitureParts(package, story.Relationships, context), work);
        story.Begin("document"u8);
        story.Xml.Raw("<w:body>"u8);
        context.Sections.WriteBody(story, sections);
        story.Xml.Raw("</w:body></w:document>"u8);

        package.AddWord("word/document.xml", "document.main", PackedPart.Pack(story.Xml.Written, work));
        package.Add("word/document.xml", story.Relationships);
        AddFootnotes(package, context);
        package.AddWord("word/styles.xml", "styles", parts.Styles);
        package.AddWord("word/numbering.xml", "numbering", parts.Numbering.For(context.Numbers));
        package.AddWord("word/settings.xml", "settings", parts.Settings);
        package.AddWord("word/fontTable.xml", "fontTable", parts.FontTable);
        package.Add("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", parts.Theme);
        context.Media.AddTo(package, theme, document.Info.Language, work);
        package.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", PropertiesParts.Core(document.Info));
        package.Add(
            "docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
            PropertiesParts.Application
        );
        return new WrittenDocument(package.ToArray(), []);
    }

    private static readonly (string Type, string Target)[] FixedRelationships =
    [
        ("styles", "styles.xml"),
        ("numbering", "numbering.xml"),
        ("settings", "settings.xml"),
        ("fontTable", "fontTable.xml"),
        ("theme", "theme/theme1.xml"),
        ("footnotes", "footnotes.xml"),
    ];

    /// <summary>Writes all headers and footers before the body, which refers to them.</summary>
    /// <returns>The pages of the document itself, and those of its sections in order.</returns>
    private static Queue<(WordSection Section, SectionXml Properties)> WriteFurniture(
        Document document,
        Theme theme,
        FurnitureParts parts,
        Work work
    )
    {
        var sections = new Queue<(WordSection, SectionXml)>();
        var pages = new DocumentPages(document, work);
        Add(document.Info, document.Furniture, null, null);
        foreach (var section in document.Content.OfType<Section>())
        {
            var language = section.Info.Language == document.Info.Language ? null : section.Info.Language;
            Add(section.Info, section.Furniture, language, new OwnPageField(sections.Count, pages.LabelOf(section)));
        }

        return sections;

        void Add(DocumentInfo info, PageFurniture furniture, Language? language, OwnPageField? ownPages)
        {
            var page = theme.LayoutOf(info).Page;
            var section = new WordSection(sections.Count, page.TextWidth.Twips, language, ownPages);
            var references = parts.Write(furniture, section);
            var properties = new SectionXml(
                page,
                theme.ColumnGap.Twips,
                references,
                furniture.DifferentFirstPage,
                restartsNotes: section.Number > 0
            );
            sections.Enqueue((section, properties));
        }
    }

    private static void AddFootnotes(Package package, WordContext context)
    {
        if (context.Footnotes.Story is not { } notes)
        {
            package.AddWord("word/footnotes.xml", "footnotes", FootnotesPart.Empty);
            return;
        }

        package.AddWord("word/footnotes.xml", "footnotes", FootnotesPart.End(notes, context.Work));
        package.Add("word/footnotes.xml", notes.Relationships);
    }
}
