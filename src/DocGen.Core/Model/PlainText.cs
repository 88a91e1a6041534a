using System.Collections.Immutable;
using System.Text;
using DocGen.Core.Cancellation;

namespace DocGen.Core.Model;

/// <summary>The text of inlines without styles and footnotes; a picture becomes its alternative text, a line break a space.</summary>
public static class PlainText
{
    /// <summary>For bookmarks, ids, alternative texts and messages; empty when nothing is left.</summary>
    public static string Of(ImmutableArray<Inline> inlines)
    {
        // Nearly all headings, cells and captions are a single text.
        if (inlines is [Text only])
            return only.Value;
        if (inlines.IsEmpty)
            return "";
        var collector = new Collector(Work.Uninterrupted);
        collector.Visit(inlines);
        return collector.Words.ToString();
    }

    private sealed class Collector(Work work) : DocumentWalker(work)
    {
        public StringBuilder Words { get; } = new();

        protected override void Visit(Inline inline)
        {
            // The text of the footnote is elsewhere.
            if (inline is Footnote)
                return;
            Words.Append(inline.OwnText());
            VisitChildren(inline);
        }
    }
}
