using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>Writes descriptions of charts and diagrams that have none (WCAG 2.2, 1.1.1).</summary>
internal sealed class DescribeCharts : IPass
{
    public Document Run(Document document, PassContext context)
    {
        return new Rewriter(new ChartWords(document.Info.Language), context.Work).Rewrite(document);
    }

    private sealed class Rewriter(ChartWords words, Work work) : DocumentRewriter(work)
    {
        protected override Block Rewrite(Block block) =>
            RewriteChildren(
                block switch
                {
                    Chart { Description: null } chart => chart with { Description = words.Summary(chart) },
                    Diagram { Description: null } diagram => diagram with { Description = words.Summary(diagram) },
                    _ => block,
                }
            );
    }
}
