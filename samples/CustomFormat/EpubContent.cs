using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using static DocGen.Samples.CustomFormat.EpubStyleSheet;

namespace DocGen.Samples.CustomFormat;

/// <summary>A heading, for the navigation document.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">Where it is in the content document.</param>
/// <param name="Text">Its number and its words.</param>
internal sealed record EpubHeading(int Level, string Id, string Text);

/// <summary>
/// Writes a document as XHTML. It has a method for each block of the model, as <see cref="EpubText"/> has for text: where the model gets a
/// node, they do not compile until they say how EPUB spells it.
/// </summary>
internal sealed class EpubContent : BlockVisitor
{
    private readonly XmlWriter _xml;
    private readonly EpubPictures _pictures;
    private readonly List<EpubHeading> _headings = [];
    private readonly EpubText _text;
    private Language _language;

    private EpubContent(XmlWriter xml, Language language, EpubPictures pictures, DiagnosticBag diagnostics, Work work)
        : base(work) => (_xml, _language, _pictures, _text) = (xml, language, pictures, new EpubText(xml, pictures, diagnostics, work));

    /// <summary>Writes the content document.</summary>
    /// <param name="document">After all passes.</param>
    /// <param name="pictures">Receives the pictures that are shown.</param>
    /// <param name="diagnostics">Receives what cannot be written.</param>
    /// <param name="work">Ends the writing when it is cancelled.</param>
    /// <returns>The file, and the headings in it in reading order.</returns>
    public static (byte[] File, IReadOnlyList<EpubHeading> Headings) Write(
        Document document,
        EpubPictures pictures,
        DiagnosticBag diagnostics,
        Work work
    )
    {
        IReadOnlyList<EpubHeading> headings = [];
        var file = EpubPackage.WriteXml(xml =>
        {
            var content = new EpubContent(xml, document.Info.Language, pictures, diagnostics, work);
            xml.WriteHead(document.Info.Title, document.Info.Language);
            xml.WriteStartElement("body");
            content.Visit(document.Content);
            content.WriteFootnotes();
            headings = content._headings;
        });
        return (file, headings);
    }

    protected override void VisitHeading(Heading heading)
    {
        _xml.Open(string.Create(CultureInfo.InvariantCulture, $"h{Math.Clamp(heading.Level, 1, 6)}"), null, heading.Id);
        var number = heading.Number is null ? "" : heading.Number + " ";
        _xml.WriteString(number);
        _text.Visit(heading.Content);
        Close();
        var text = (number + PlainText.Of(heading.Content)).Trim();
        if (heading.Id is not null && text.Length > 0)
            _headings.Add(new EpubHeading(heading.Level, heading.Id, text));
    }

    protected override void VisitParagraph(Paragraph paragraph)
    {
        _xml.Open(
            "p",
            paragraph.Style is StyleNames.BodyText or StyleNames.TableText or StyleNames.TableHeader ? null : ClassOf(paragraph.Style)
        );
        _text.Visit(paragraph.Content);
        Close();
    }

    protected override void VisitList(ListBlock list)
    {
        if (list.Items.IsEmpty)
            return;
        _xml.Open(list.Kind == ListKind.Bullet ? "ul" : "ol", list.Kind == ListKind.LowerLetter ? "letters" : null);
        if (list.Kind != ListKind.Bullet && list.Start != 1)
            _xml.WriteAttributeString("start", list.Start.ToString(CultureInfo.InvariantCulture));
        foreach (var item in list.Items)
        {
            _xml.Open("li");
            if (list.Tight)
                WriteFlow(item.Content);
            else
                Visit(item.Content);
            Close();
        }

        Close();
    }

    protected override void VisitTable(Table table)
    {
        _xml.Open("table", null, table.Id);
        if (table.Label is not null || !table.Caption.IsEmpty)
            WriteCaption("caption", table.Label, table.Caption);
        var grid = table.Grid;
        if (grid.HeaderRowCount > 0)
        {
            _xml.Open("thead");
            for (var row = 0; row < grid.HeaderRowCount; row++)
                WriteRow(grid, row);
            Close();
        }

        if (grid.Rows.Length > grid.HeaderRowCount)
        {
            _xml.Open("tbody");
            for (var row = grid.HeaderRowCount; row < grid.Rows.Length; row++)
                WriteRow(grid, row);
            Close();
        }

        Close();
        foreach (var note in table.Notes)
            Visit(note);
    }

    protected override void VisitPicture(Picture picture)
    {
        _xml.Open("figure", null, picture.Id);
        _text.Visit(picture.Image);
        WriteFigureCaption(picture.Label, picture.Caption);
        Close();
    }

    protected override void VisitChart(Chart chart)
    {
        var description = chart.Description ?? "";
        WriteFigure(chart.Id, _pictures.Add(chart.Drawing, description, _language.Tag), description, chart.Label, chart.Caption);
        var data = chart.Label is null ? _language.Words.ChartData : $"{_language.Words.ChartData} ({chart.Label})";
        VisitTable(ChartTable.Of(chart) with { Caption = [new Text(data)] });
    }

    protected override void VisitDiagram(Diagram diagram)
    {
        var description = diagram.Description ?? "";
        WriteFigure(diagram.Id, _pictures.Add(diagram.Drawing, description, _language.Tag), description, diagram.Label, diagram.Caption);
        VisitList(diagram.List);
    }

    protected override void VisitContainer(Container container)
    {
        if (container.Content.IsEmpty)
            return;
        var element = container.Kind switch
        {
            ContainerKind.Quote => "blockquote",
            ContainerKind.Aside => "aside",
            ContainerKind.Letterhead => "header",
            ContainerKind.Address or ContainerKind.Group => "div",
            _ => throw new InvalidOperationException($"there is no container {container.Kind}"),
        };
        var style = container.Style is null ? "" : ClassOf(container.Style);
        var tracks = container.Arrangement == ContainerArrangement.Tracks && container.ColumnCount > 1 ? " tracks" : "";
        _xml.Open(element, (style + tracks + (container.KeepTogether ? " together" : "")).Trim());
        if (element == "aside" && !string.IsNullOrEmpty(container.AccessibleName))
            _xml.WriteAttributeString("aria-label", container.AccessibleName);
        if (container.Arrangement == ContainerArrangement.Columns && container.ColumnCount > 1)
            _xml.WriteAttributeString("style", string.Create(CultureInfo.InvariantCulture, $"columns: {container.ColumnCount}"));
        Visit(container.Content);
        Close();
    }

    protected override void VisitCodeBlock(CodeBlock code)
    {
        _xml.Open("pre");
        _xml.WriteElementString("code", code.Text);
        Close();
    }

    protected override void VisitBreak(Break @break)
    {
        if (@break.Kind == BreakKind.Thematic)
            _xml.Open("hr");
        else
            _xml.Open("div", "new-page");
        Close();
    }

    protected override void VisitContents(Contents contents)
    {
        if (contents.Entries.IsEmpty)
            return;
        if (!contents.Title.IsEmpty)
        {
            _xml.Open("p", ClassOf(StyleNames.TocHeading));
            _text.Visit(contents.Title);
            Close();
        }

        _xml.Open("ul");
        foreach (var entry in contents.Entries)
        {
            _xml.Open("li");
            _xml.WriteStartElement("a");
            _xml.WriteAttributeString("href", "#" + entry.TargetId);
            _xml.WriteString(entry.Number is null ? "" : entry.Number + " ");
            _text.Visit(entry.Content);
            Close();
            Close();
        }

        Close();
    }

    protected override void VisitSection(Section section)
    {
        WriteFootnotes();
        _xml.Open("section", "new-page");
        var (language, prefix) = (_language, _text.NotePrefix);
        (_language, _text.NotePrefix) = (section.Info.Language, $"note-{section.Info.Id}-");
        _xml.WriteLanguage(_language.Tag);
        Visit(section.Content);
        WriteFootnotes();
        (_language, _text.NotePrefix) = (language, prefix);
        Close();
    }

    /// <summary>Writes the notes whose marks have been written. Reading systems show them where their marks are.</summary>
    private void WriteFootnotes()
    {
        // A note can contain notes, so the list can grow.
        for (var i = 0; i < _text.Notes.Count; i++)
        {
            var number = EpubText.NumberOf(_text.Notes[i]);
            _xml.Open("aside", null, _text.NotePrefix + number);
            _xml.WriteAttributeString("epub", "type", EpubXml.Ops, "footnote");
            _xml.WriteAttributeString("role", "doc-footnote");
            _xml.Open("a");
            _xml.WriteAttributeString("href", $"#{_text.NotePrefix}{number}-mark");
            _xml.WriteString(number);
            Close();
            _xml.WriteString(" ");
            WriteFlow(_text.Notes[i].Content);
            Close();
        }

        _text.Notes.Clear();
    }

    private void WriteRow(TableGrid grid, int row)
    {
        Work.Step();
        _xml.Open("tr", grid.Rows[row].Kind is TableRowKind.Total or TableRowKind.Subtotal ? "total" : null);
        for (var column = 0; column < grid.Columns.Length; column++)
        {
            var slot = grid[row, column];
            if (slot.IsOrigin)
                WriteCell(slot.Cell, grid.Columns[column], row < grid.HeaderRowCount);
        }

        Close();
    }

    private void WriteCell(TableCell cell, TableColumn column, bool isHead)
    {
        var isHeader = !cell.Content.IsEmpty && (isHead || column.IsHeader);
        _xml.Open(
            isHeader ? "th" : "td",
            (cell.Alignment ?? column.Alignment) switch
            {
                ColumnAlignment.Left => null,
                ColumnAlignment.Centre => "centre",
                ColumnAlignment.Right or ColumnAlignment.Decimal => "right",
                var other => throw new InvalidOperationException($"there is no alignment {other}"),
            }
        );
        if (isHeader && !isHead)
            _xml.WriteAttributeString("scope", "row");
        if (cell.ColumnSpan > 1)
            _xml.WriteAttributeString("colspan", cell.ColumnSpan.ToString(CultureInfo.InvariantCulture));
        if (cell.RowSpan > 1)
            _xml.WriteAttributeString("rowspan", cell.RowSpan.ToString(CultureInfo.InvariantCulture));
        WriteFlow(cell.Content);
        Close();
    }

    /// <summary>Writes blocks; a first paragraph that no other paragraph follows needs no element of its own.</summary>
    private void WriteFlow(ImmutableArray<Block> blocks)
    {
        if (blocks is [Paragraph first, .. var others] && !others.Any(block => block is Paragraph))
        {
            _text.Visit(first.Content);
            Visit(others);
        }
        else
        {
            Visit(blocks);
        }
    }

    private void WriteFigure(string? id, string path, string description, string? label, ImmutableArray<Inline> caption)
    {
        _xml.Open("figure", null, id);
        _xml.WriteImage(path, description, null);
        WriteFigureCaption(label, caption);
        Close();
    }

    private void WriteFigureCaption(string? label, ImmutableArray<Inline> caption)
    {
        if (label is not null || !caption.IsEmpty)
            WriteCaption("figcaption", label, caption);
    }

    private void WriteCaption(string element, string? label, ImmutableArray<Inline> caption)
    {
        _xml.Open(element);
        _xml.WriteString(label is not null && !caption.IsEmpty ? label + ". " : label ?? "");
        _text.Visit(caption);
        Close();
    }

    private void Close() => _xml.WriteEndElement();
}
