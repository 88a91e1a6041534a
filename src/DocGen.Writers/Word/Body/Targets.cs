using System.Globalization;
using System.Text;
using DocGen.Core.Model;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// Walks a document before it is written, to know which headings, tables and pictures are pointed at: only those get a bookmark.
/// Contents lists have bookmarks of their own, because Word throws these away and makes new ones when it updates the list.
/// </summary>
internal sealed class Targets : DocumentVisitor
{
    private const int LongestName = 40;

    private readonly HashSet<string> _referred = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _present = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _contentsNames = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    public Targets(Document document)
    {
        Visit(document.Content);
        foreach (var id in _present)
        {
            if (_listed.Contains(id))
                _contentsNames.Add(id, "_Toc" + (100000001 + _contentsNames.Count).ToString(CultureInfo.InvariantCulture));
            if (_referred.Contains(id))
                _names.Add(id, MakeName(id));
        }
    }

    /// <summary>The bookmark of what has this id; <see langword="null"/> when nobody points at it or it does not exist.</summary>
    public string? Bookmark(string? id) => id is not null && _names.TryGetValue(id, out var name) ? name : null;

    /// <summary>The bookmark for contents lists.</summary>
    public string? ContentsBookmark(string? id) => id is not null && _contentsNames.TryGetValue(id, out var name) ? name : null;

    protected override void VisitParagraph(Paragraph paragraph) => Visit(paragraph.Content);

    protected override void VisitHeading(Heading heading)
    {
        Present(heading.Id);
        Visit(heading.Content);
    }

    protected override void VisitList(ListBlock list)
    {
        foreach (var item in list.Items)
            Visit(item.Content);
    }

    protected override void VisitTable(Table table)
    {
        Present(table.Id);
        Visit(table.Caption);
        foreach (var row in table.Grid.Rows)
        foreach (var cell in row.Cells)
            Visit(cell.Content);
        foreach (var note in table.Notes)
            Visit(note.Content);
    }

    protected override void VisitPicture(Picture picture)
    {
        Present(picture.Id);
        Visit(picture.Caption);
    }

    protected override void VisitChart(Chart chart)
    {
        Present(chart.Id);
        Visit(chart.Caption);
    }

    protected override void VisitDiagram(Diagram diagram)
    {
        Present(diagram.Id);
        VisitList(diagram.List);
        Visit(diagram.Caption);
    }

    protected override void VisitContainer(Container container) => Visit(container.Content);

    protected override void VisitCodeBlock(CodeBlock code) { }

    protected override void VisitBreak(Break @break) { }

    protected override void VisitContents(Contents contents)
    {
        foreach (var entry in contents.Entries)
            _listed.Add(entry.TargetId);
    }

    protected override void VisitSection(Section section) => Visit(section.Content);

    protected override void VisitText(Text text) { }

    protected override void VisitFigureValue(FigureValue value) { }

    protected override void VisitSpan(Span span) => Visit(span.Content);

    protected override void VisitLineBreak(LineBreak lineBreak) { }

    protected override void VisitLink(Link link) => Visit(link.Content);

    protected override void VisitImage(Image image) { }

    protected override void VisitReference(Reference reference) => _referred.Add(reference.TargetId);

    protected override void VisitPageField(PageField field) { }

    protected override void VisitDataBar(DataBar bar) { }

    protected override void VisitFormField(FormField field) => Visit(field.Content);

    protected override void VisitFootnote(Footnote footnote) => Visit(footnote.Content);

    private void Present(string? id)
    {
        if (id is not null)
            _present.Add(id);
    }

    // A bookmark's name has at most 40 letters, digits and underscores, and begins with none of the digits; case does not tell two apart.
    private string MakeName(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (var c in id)
            name.Append(char.IsAsciiLetterOrDigit(c) ? c : '_');
        if (!char.IsAsciiLetter(name[0]))
            name.Insert(0, 'b');
        if (name.Length > LongestName - 4)
            name.Length = LongestName - 4;
        var unique = name.ToString();
        for (var i = 2; !_taken.Add(unique); i++)
            unique = name + "_" + i.ToString(CultureInfo.InvariantCulture);
        return unique;
    }
}
