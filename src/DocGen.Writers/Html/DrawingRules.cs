using DocGen.Core.Cancellation;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Html;

/// <summary>The CSS rules that only pages with charts, diagrams or data bars need.</summary>
internal static class DrawingRules
{
    private const string Rules = """
        figure svg{display:block;width:100%;height:auto;overflow:visible;margin-bottom:.5rem}
        details.data{margin:-.25rem 0 1.25rem}
        details.data>.table{margin-top:.5rem}
        summary{cursor:pointer;min-height:1.5rem}
        summary:focus-visible{outline:.18rem solid;outline-offset:.15rem}

        """;

    public static void Write(CharBuffer output, Document document, Theme theme, Work work)
    {
        var search = new Search(work);
        search.Visit(document.Content);
        if (search.Found)
            output.Append(Rules);
        if (!search.FoundBars)
            return;
        output.Append(
            ".data-bar{display:inline-block;height:.7em;margin-right:.4em;print-color-adjust:exact;-webkit-print-color-adjust:exact;background:#"
        );
        output.Append(ChartPalette.Of(theme, 0).Colour.Hex);
        output.Append("}\n");
    }

    private sealed class Search(Work work) : DocumentWalker(work)
    {
        public bool Found { get; private set; }

        public bool FoundBars { get; private set; }

        protected override void Visit(Block block)
        {
            Found |= block is Chart or Diagram;
            VisitChildren(block);
        }

        protected override void Visit(Inline inline)
        {
            FoundBars |= inline is DataBar;
            VisitChildren(inline);
        }
    }
}
