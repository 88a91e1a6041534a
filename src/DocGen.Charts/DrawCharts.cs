using DocGen.Charts.Painting;
using DocGen.Charts.Plots;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;

namespace DocGen.Charts;

/// <summary>Draws every chart that has no drawing yet, as wide as the text column it appears in.</summary>
/// <param name="metrics">The metrics of the fonts in which the drawing will be shown.</param>
public sealed class DrawCharts(IFontMetrics metrics) : IPass
{
    /// <inheritdoc/>
    public Document Run(Document document, PassContext context)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(context);
        return new Rewriter(metrics, context, document).Rewrite(document);
    }

    private sealed class Rewriter(IFontMetrics metrics, PassContext context, Document document)
        : WidthRewriter(context.Theme, document, context.Work)
    {
        private readonly Theme _theme = context.Theme;
        private readonly Document _document = document;
        private ChartStyle? _style;

        protected override Block Draw(Block block, double width)
        {
            if (block is not Chart { Drawing: null } chart)
                return block;
            var style = _style ??= new ChartStyle(_theme);
            var canvas = new Canvas(metrics);
            var language = _document.Info.Language;
            return chart with
            {
                Drawing = chart.Kind switch
                {
                    ChartKind.Bar or ChartKind.StackedBar => BarPlot.Paint(canvas, style, chart, width),
                    ChartKind.Column or ChartKind.StackedColumn => ColumnPlot.Paint(canvas, style, language, chart, width),
                    ChartKind.Line => LinePlot.Paint(canvas, style, language, chart, width),
                    ChartKind.Doughnut => DoughnutPlot.Paint(canvas, style, chart, width),
                    _ => throw new InvalidOperationException($"a chart of kind {chart.Kind} cannot be drawn"),
                },
            };
        }
    }
}
