using System.Collections.Immutable;
using System.Text;

namespace DocGen.Core.Model;

/// <summary>
/// What inlines say when nothing but letters is left: no styles, no footnotes; a picture says its alternative text, a line break is a
/// space.
/// </summary>
public static class PlainText
{
    public static string Of(ImmutableArray<Inline> inlines)
    {
        // Nearly every heading, cell and caption is one text.
        if (inlines is [Text only])
            return only.Value;
        if (inlines.IsEmpty)
            return "";
        var collector = new Collector();
        collector.Visit(inlines);
        return collector.Words.ToString();
    }

    private sealed class Collector : DocumentWalker
    {
        public StringBuilder Words { get; } = new();

        protected override void Visit(Inline inline)
        {
            // Its text stands elsewhere.
            if (inline is Footnote)
                return;
            Words.Append(inline.OwnText());
            VisitChildren(inline);
        }
    }
}
