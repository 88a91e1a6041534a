using DocGen.Core.Model;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>Passes each block to the writer of its kind.</summary>
internal sealed class BlockDispatcher(WordContext context, Place place) : BlockVisitor(context.Work)
{
    public Place Place => place;

    protected override void VisitParagraph(Paragraph paragraph) =>
        context.Paragraphs.Write(paragraph.Style, paragraph.Content, place, paragraph.KeepWithNext);

    protected override void VisitHeading(Heading heading) => context.Headings.Write(heading, place);

    protected override void VisitList(ListBlock list) => context.Lists.Write(list, place);

    protected override void VisitTable(Table table) => context.Tables.Write(table, place);

    protected override void VisitPicture(Picture picture) => context.Drawings.Write(picture, place);

    protected override void VisitChart(Chart chart) => context.Drawings.Write(chart, place);

    protected override void VisitDiagram(Diagram diagram) => context.Drawings.Write(diagram, place);

    protected override void VisitContainer(Container container) => context.Containers.Write(container, place);

    protected override void VisitCodeBlock(CodeBlock code)
    {
        context.Paragraphs.Begin(context.Style(StyleNames.HtmlPreformatted), [], place);
        place.Runs.Text(code.Text.EndsWith('\n') ? code.Text.AsSpan(0, code.Text.Length - 1) : code.Text);
        ParagraphWriter.End(place);
    }

    protected override void VisitBreak(Break @break)
    {
        if (@break.Kind == BreakKind.Page)
            context.Sections.BreakPage(place);
        else
            context.Paragraphs.WriteEmpty(context.Style(WordStyles.HorizontalLine), place);
    }

    protected override void VisitContents(Contents contents) => context.Contents.Write(contents, place);

    protected override void VisitSection(Section section) => context.Sections.Write(section, place);
}
