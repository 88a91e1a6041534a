using DocGen.Core.Drawing;
using DocGen.Core.Layout.Flows;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Building;

/// <summary>Builds a table: the flows of its cells, and its part of the structure tree (ISO 32000-1, 14.8.4.3.4).</summary>
internal sealed class TableBuilder(FlowBuilder builder, LayoutContext context, Surroundings at)
{
    public Flow Build(Table table)
    {
        var grid = table.Grid;
        var contents = builder.Contents.Count;
        var element = at.Element.Add(new StructureElement(StructureType.Table) { Summary = table.Description });
        var caption = Caption(table, element);
        var cells = new CellFlow[grid.Rows.Length][];
        var headers = new TableHeaders(grid);
        var insets = new DecimalInsets(context, grid);
        StructureElement? section = null;
        for (var r = 0; r < grid.Rows.Length; r++)
        {
            if (r == 0 || r == grid.HeaderRowCount)
                section = element.Add(new StructureElement(r < grid.HeaderRowCount ? StructureType.THead : StructureType.TBody));
            cells[r] = BuildRow(grid, r, section!.Add(new StructureElement(StructureType.TR)), headers, insets);
        }

        var body = new TableBody(grid, cells, context.Theme.Table);
        if (builder.Contents.Count > contents)
            builder.TablesWithContents.Add(body);
        var space = builder.StyleOf(StyleNames.BodyText).SpaceAfter.Emu;
        return new TableFlow(body, caption, Notes(table))
        {
            SpaceBefore = caption is null ? space / 2 : Math.Max(space / 2, caption.SpaceBefore),
            SpaceAfter = table.Notes.IsEmpty ? space * 3 / 2 : space,
            Origin = table.Origin,
        };
    }

    private Flow? Caption(Table table, StructureElement element)
    {
        if (FlowBuilder.CaptionText(table.Label, table.Caption) is not { } before)
            return null;
        return builder.Paragraph(
            new StructureElement(StructureType.Caption),
            before,
            table.Caption,
            builder.StyleOf(StyleNames.Caption),
            table,
            isItem: false,
            keepWithNext: true,
            table.Id,
            under: element
        );
    }

    private StackFlow? Notes(Table table)
    {
        if (table.Notes.IsEmpty)
            return null;
        var notes = builder.BuildIn(
            at with
            {
                Width = Math.Max(table.Grid.Width.Emu, at.Width / 2),
                BodyStyle = StyleNames.TableNote,
                IsNested = true,
            },
            table.Notes.CastArray<Block>()
        );
        return new StackFlow(notes.Flows, at.Width)
        {
            SpaceBefore = FlowBuilder.Before(notes),
            SpaceAfter = builder.StyleOf(StyleNames.BodyText).SpaceAfter.Emu,
            Origin = table.Origin,
        };
    }

    private CellFlow[] BuildRow(TableGrid grid, int row, StructureElement element, TableHeaders headers, DecimalInsets insets)
    {
        var flows = new CellFlow[grid.Rows[row].Cells.Length];
        var column = 0;
        for (var i = 0; i < flows.Length; i++)
        {
            var cell = grid.Rows[row].Cells[i];
            while (!ReferenceEquals(grid[row, column].Cell, cell) || !grid[row, column].IsOrigin)
                column++;
            flows[i] = new CellFlow(row, column, cell, BuildCell(grid, row, column, cell, element, headers, insets));
            column += cell.ColumnSpan;
        }

        return flows;
    }

    private Flow BuildCell(
        TableGrid grid,
        int row,
        int column,
        TableCell cell,
        StructureElement element,
        TableHeaders headers,
        DecimalInsets insets
    )
    {
        var kind = grid.Rows[row].Kind;
        var tag = element.Add(headers.Element(row, column, cell));
        return builder
            .BuildIn(
                new Surroundings(Math.Max(1, ContentBox.InCell(grid, column, cell, context.Theme)), tag)
                {
                    Alignment = cell.Alignment ?? grid.Columns[column].Alignment,
                    RightInset = insets.Of(row, column, cell),
                    Bold = kind is TableRowKind.Total or TableRowKind.Subtotal,
                    IsNested = true,
                    IsInOnePiece = true,
                    IsAlone = cell.Content is [Paragraph],
                    IsNote = at.IsNote,
                },
                cell.Content
            )
            .Simplest;
    }
}
