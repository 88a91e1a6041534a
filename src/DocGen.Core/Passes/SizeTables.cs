using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout;
using DocGen.Core.Layout.Building;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>
/// Gives every column its width; their sum is the width of the table. A table is as wide as the text around it when it has more than
/// three columns, a column with a fraction, or content that would fill more than 60 % of the text; otherwise as wide as its content.
/// Columns are never narrower than their longest word unless the table would not fit the page: then numbers stay whole, the longest words
/// get soft hyphens, and it is reported when that is not enough. A table within a cell or a container takes the width there.
/// </summary>
public sealed class SizeTables(IFontMetrics metrics) : IPass
{
    public Document Run(Document document, Theme theme, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        var width = theme.LayoutOf(document.Info).Page.TextWidth.Emu;
        return new Rewriter(new LayoutContext(document, theme, metrics), diagnostics, width).Rewrite(document);
    }

    private sealed class Rewriter(LayoutContext context, DiagnosticBag diagnostics, long textWidth) : DocumentRewriter
    {
        private readonly Theme _theme = context.Theme;
        private long _width = textWidth;

        protected override Block Rewrite(Block block)
        {
            switch (block)
            {
                case Table table:
                    return Size(table);
                case Container container:
                    return Within(container, ContentBox.InContainer(container, _theme, _width));
                case ListBlock list:
                    return Within(list, ContentBox.InList(list, _theme, _width));
                default:
                    return RewriteChildren(block);
            }
        }

        private Block Within(Block block, long width)
        {
            var outer = _width;
            _width = width;
            block = RewriteChildren(block);
            _width = outer;
            return block;
        }

        private Table Size(Table table)
        {
            var needs = Needs(table.Grid, divided: false);
            var (widths, fits) = ColumnSizing.Divide(needs, _width);
            if (!fits)
            {
                needs = Needs(table.Grid, divided: true);
                (widths, fits) = ColumnSizing.Divide(needs, _width);
                if (!fits)
                    Report(table, needs);
            }

            var columns = ImmutableArray.CreateBuilder<TableColumn>(widths.Length);
            for (var i = 0; i < widths.Length; i++)
                columns.Add(table.Grid.Columns[i] with { Width = new Length(widths[i]) });
            var grid = table.Grid.WithColumns(columns.MoveToImmutable());
            if (grid.Width.Emu > 0 && NeedsDivision(needs, widths))
                grid = new DivideWords(context).Run(grid);
            return table with { Grid = HoldsTables(grid) ? SizeWithin(grid) : grid };
        }

        private ColumnNeed[] Needs(TableGrid grid, bool divided) =>
            new TableNeeds(context, FlowBuilder.ToMeasure(context, _width, divided)).Of(grid);

        private TableGrid SizeWithin(TableGrid grid) =>
            grid.MapCells(
                (_, column, cell) =>
                {
                    var outer = _width;
                    _width = ContentBox.InCell(grid, column, cell, _theme);
                    cell = RewriteCell(cell);
                    _width = outer;
                    return cell;
                }
            );

        private static bool NeedsDivision(ColumnNeed[] needs, long[] widths)
        {
            for (var i = 0; i < needs.Length; i++)
                if (widths[i] < needs[i].Content.Word)
                    return true;
            return false;
        }

        /// <summary>Whether a cell may hold a table: nearly all cells are a paragraph of text or numbers.</summary>
        private static bool HoldsTables(TableGrid grid)
        {
            foreach (var row in grid.Rows)
            foreach (var cell in row.Cells)
            foreach (var block in cell.Content)
                if (block is not Paragraph { Content: [] or [Text or FigureValue] })
                    return true;
            return false;
        }

        private void Report(Table table, ColumnNeed[] needs)
        {
            var needed = Length.Zero;
            foreach (var need in needs)
                needed += new Length(need.Fixed ?? need.Content.Word);
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"the table's words and fixed columns need {needed.Millimetres:0} mm, and the text is "
                    + $"{new Length(_width).Millimetres:0} mm wide: words will break"
            );
            var widest = 0;
            for (var i = 1; i < needs.Length; i++)
                if ((needs[i].Fixed ?? needs[i].Content.Word) > (needs[widest].Fixed ?? needs[widest].Content.Word))
                    widest = i;
            var hint = string.Create(
                CultureInfo.InvariantCulture,
                $"shorten the words of column {widest + 1}, the widest, put soft hyphens (U+00AD) into them, or leave a column out"
            );
            diagnostics.Warning(LayoutCodes.TableTooWide, message, table.Origin, hint);
        }
    }
}
