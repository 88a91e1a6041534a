using DocGen.Core.Model;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Html;

/// <summary>The rules that only a page with charts needs.</summary>
internal static class DrawingRules
{
    private const string Rules = """
        figure svg{display:block;width:100%;height:auto;overflow:visible;margin-bottom:.5rem}
        details.data{margin-top:.5rem}
        details.data>.table{margin-top:.5rem}
        summary{cursor:pointer;min-height:1.5rem}
        summary:focus-visible{outline:.18rem solid;outline-offset:.15rem}

        """;

    public static void Write(CharBuffer output, Document document)
    {
        var search = new Search();
        search.Visit(document.Content);
        if (search.Found) output.Append(Rules);
    }

    private sealed class Search : DocumentWalker
    {
        public bool Found { get; private set; }

        protected override void VisitParagraph(Paragraph paragraph)
        {
        }

        protected override void VisitChart(Chart chart) => Found = true;
    }
}
