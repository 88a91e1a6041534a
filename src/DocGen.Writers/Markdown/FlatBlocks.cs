using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Writers.Markdown;

/// <summary>Writes blocks on one line, as in a cell of a pipe table, with items and blocks separated by semicolons.</summary>
internal sealed class FlatBlocks(InlineCollector text, MarkdownLosses losses, Work work) : BlockVisitor(work)
{
    /// <summary>Appends the text of the blocks.</summary>
    public void Append(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            text.Separate();
            Visit(block);
        }
    }

    protected override void VisitParagraph(Paragraph paragraph) => text.Visit(paragraph.Content);

    protected override void VisitHeading(Heading heading) => text.Visit(heading.Content);

    protected override void VisitList(ListBlock list)
    {
        foreach (var item in list.Items)
            Append(item.Content);
    }

    protected override void VisitTable(Table table)
    {
        losses.NestedTable(table);
        text.Visit(table.Caption);
        foreach (var row in table.Grid.Rows)
        foreach (var cell in row.Cells)
            Append(cell.Content);
        foreach (var note in table.Notes)
            Append([note]);
    }

    protected override void VisitPicture(Picture picture)
    {
        text.AppendAtom(picture.Image);
        if (picture.Label is not null)
        {
            text.Append(" ");
            text.Append(picture.Label);
        }

        if (picture.Caption.IsEmpty)
            return;
        text.Append(picture.Label is null ? " " : ". ");
        text.Visit(picture.Caption);
    }

    protected override void VisitChart(Chart chart) => VisitTable(ChartTable.Of(chart) with { Caption = chart.Caption });

    protected override void VisitDiagram(Diagram diagram)
    {
        VisitList(diagram.List);
        Append([new Paragraph(diagram.Caption)]);
    }

    protected override void VisitContainer(Container container) => Append(container.Content);

    protected override void VisitCodeBlock(CodeBlock code) => text.AppendCode(code.Text);

    protected override void VisitBreak(Break @break) { }

    protected override void VisitContents(Contents contents)
    {
        text.Visit(contents.Title);
        foreach (var entry in contents.Entries)
        {
            text.Separate();
            text.Visit(entry.Content);
        }
    }

    protected override void VisitSection(Section section) => Visit(section.Content);
}
