using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Writers.Word.Body;
using DocGen.Writers.Word.Numbering;
using DocGen.Writers.Word.Packaging;
using DocGen.Writers.Word.Parts;

namespace DocGen.Writers.Word;

/// <summary>
/// Writes WordprocessingML (ECMA-376, transitional) that Word 2013 and later open without repair. The look is in styles; what depends
/// on the text is streamed, what depends on the theme alone is made once. The same document gives the same bytes on every machine.
/// </summary>
public sealed class DocxWriter : IDocumentWriter
{
    public string Format => "docx";

    public string Extension => ".docx";

    /// <inheritdoc/>
    public WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        var layout = theme.Layouts[document.Info.Layout];
        var wordTheme = WordTheme.Of(theme);
        var headings = HeadingNumbers.Of(document.Content);
        var parts = wordTheme.Parts(document, layout, headings);
        var (numbers, media) = (new ListNumbers(), new Media());
        var width = layout.Page.TextWidth.Twips;
        var indents = ListIndents.Of(theme.ParagraphStyles[StyleNames.ListBullet]);
        using var body = new BodyWriter(
            wordTheme,
            document,
            diagnostics,
            new Targets(document),
            media,
            numbers,
            headings,
            indents,
            theme.ColumnGap.Twips
        )
        {
            StyleWidth = width,
        };
        using var story = new Story(64 * 1024);
        var package = new Package();
        var root = new Relationships();
        root.Add("officeDocument", "word/document.xml");
        root.Add("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        root.Add("extended-properties", "docProps/app.xml");
        package.Add("", root);
        foreach (var (type, target) in FixedRelationships)
            story.Relationships.Add(type, target);

        var sections = WriteFurniture(document, theme, new FurnitureParts(package, story.Relationships, body), body);
        story.Begin("document"u8);
        story.Xml.Raw("<w:body>"u8);
        body.WriteBody(story, sections);
        story.Xml.Raw("</w:body></w:document>"u8);

        package.AddWord("word/document.xml", "document.main", PackedPart.Pack(story.Xml.Written));
        package.Add("word/document.xml", story.Relationships);
        AddFootnotes(package, body);
        package.AddWord("word/styles.xml", "styles", parts.Styles);
        package.AddWord("word/numbering.xml", "numbering", parts.Numbering.For(numbers));
        package.AddWord("word/settings.xml", "settings", parts.Settings);
        package.AddWord("word/fontTable.xml", "fontTable", parts.FontTable);
        package.Add("word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", parts.Theme);
        media.AddTo(package, theme, document.Info.Language);
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

    /// <summary>Writes all headers and footers before the body, which names them.</summary>
    /// <returns>The pages of the document, and those of its sections in order.</returns>
    private static Queue<SectionXml> WriteFurniture(Document document, Theme theme, FurnitureParts parts, BodyWriter body)
    {
        var sections = new Queue<SectionXml>();
        var gap = theme.ColumnGap.Twips;
        Add(document.Info, document.Furniture, isFirst: true);
        foreach (var section in document.Content.OfType<Section>())
        {
            body.EnterSection(section);
            Add(section.Info, section.Furniture, isFirst: false);
        }

        body.LeaveSections();
        return sections;

        void Add(DocumentInfo info, PageFurniture furniture, bool isFirst)
        {
            var page = theme.LayoutOf(info).Page;
            var references = parts.Write(furniture, page.TextWidth.Twips, isFirst);
            sections.Enqueue(new SectionXml(page, gap, references, furniture.DifferentFirstPage, restartsNotes: !isFirst));
        }
    }

    private static void AddFootnotes(Package package, BodyWriter body)
    {
        if (body.Footnotes is not { } notes)
        {
            package.AddWord("word/footnotes.xml", "footnotes", FootnotesPart.Empty);
            return;
        }

        package.AddWord("word/footnotes.xml", "footnotes", FootnotesPart.End(notes));
        package.Add("word/footnotes.xml", notes.Relationships);
    }
}
