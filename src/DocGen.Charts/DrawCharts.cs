using DocGen.Charts.Painting;
using DocGen.Charts.Plots;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Layout;
using DocGen.Core.Layout.Tagging;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;

namespace DocGen.Charts;

/// <summary>Draws every chart, as wide as the text where it stands.</summary>
/// <param name="metrics">Of the fonts that the drawing will be shown in.</param>
public sealed class DrawCharts(IFontMetrics metrics) : IPass
{
    public Document Run(Document document, Theme theme, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        return new Rewriter(metrics, theme, document.Info.Language, theme.LayoutOf(document.Info).Page.TextWidth.Emu).Rewrite(document);
    }

    private sealed class Rewriter(IFontMetrics metrics, Theme theme, Language language, long textWidth) : DocumentRewriter
    {
        private long _width = textWidth;
        private ChartStyle? _style;

        protected override Block Rewrite(Block block) => block switch
        {
            Paragraph or Heading => block,
            Chart chart => chart with { Drawing = Draw(chart) },
            Table table => RewriteTable(table),
            Container container => Within(container, ContentBox.InContainer(container, theme, _width)),
            ListBlock list => Within(list, ContentBox.InList(list, theme, _width)),
            _ => RewriteChildren(block),
        };

        private Block Within(Block block, long width)
        {
            var outer = _width;
            _width = width;
            block = RewriteChildren(block);
            _width = outer;
            return block;
        }

        private Table RewriteTable(Table table)
        {
            var grid = table.Grid.MapCells((_, column, cell) =>
            {
                var outer = _width;
                _width = ContentBox.InCell(table.Grid, column, cell, theme);
                cell = RewriteCell(cell);
                _width = outer;
                return cell;
            });
            return ReferenceEquals(grid, table.Grid) ? table : table with { Grid = grid };
        }

        private Drawing Draw(Chart chart)
        {
            var style = _style ??= new ChartStyle(theme);
            var canvas = new Canvas(metrics, new MarkedContent());
            var width = new Length(_width).Points;
            return chart.Kind switch
            {
                ChartKind.Bar or ChartKind.StackedBar => BarPlot.Paint(canvas, style, chart, width),
                ChartKind.Column or ChartKind.StackedColumn => ColumnPlot.Paint(canvas, style, language, chart, width),
                ChartKind.Line => LinePlot.Paint(canvas, style, language, chart, width),
                ChartKind.Doughnut => DoughnutPlot.Paint(canvas, style, chart, width),
                _ => throw new InvalidOperationException($"a chart of kind {chart.Kind} cannot be drawn"),
            };
        }
    }
}
