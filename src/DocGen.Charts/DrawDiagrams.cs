using DocGen.Charts.Painting;
using DocGen.Charts.Trees;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;

namespace DocGen.Charts;

/// <summary>Draws every organisation chart and process diagram that has no drawing yet, as wide as the text column it appears in.</summary>
/// <param name="metrics">The metrics of the fonts in which the drawing will be shown.</param>
public sealed class DrawDiagrams(IFontMetrics metrics) : IPass
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
        private DiagramStyle? _style;

        protected override Block Draw(Block block, double width)
        {
            if (block is not Diagram { Drawing: null } diagram)
                return block;
            var style = _style ??= new DiagramStyle(_theme);
            var canvas = new Canvas(metrics);
            var drawing =
                diagram.Kind == DiagramKind.Process
                    ? ProcessPlan.Paint(canvas, style, diagram.List, width)
                    : OrganisationChart.Paint(canvas, style, diagram.List, width);
            return diagram with { Drawing = drawing };
        }
    }
}
