using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>
/// Fills in contents lists: the headings below the title, with the page that they will stand on as far as can be told without the
/// real fonts (<see cref="PageEstimator"/>).
/// </summary>
public sealed class BuildContents(IFontMetrics metrics) : IPass
{
    public Document Run(Document document, Theme theme, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        var outline = new Outline();
        outline.Visit(document.Content);
        if (!outline.HasContents) return document;
        // The lists themselves take room: they are filled in before pages are counted, and labelled after.
        var filled = new Filler(outline.Headings, null).Rewrite(document);
        return new Filler(outline.Headings, PageEstimator.Estimate(filled, theme, metrics)).Rewrite(document);
    }

    private sealed class Outline : DocumentWalker
    {
        public List<Heading> Headings { get; } = [];

        public bool HasContents { get; private set; }

        protected override void VisitParagraph(Paragraph paragraph)
        {
        }

        protected override void VisitHeading(Heading heading)
        {
            if (heading is { Level: > 1, Id: not null }) Headings.Add(heading);
        }

        protected override void VisitContents(Contents contents) => HasContents = true;
    }

    private sealed class Filler(List<Heading> headings, PageEstimate? pages) : DocumentRewriter
    {
        protected override Block Rewrite(Block block) => block switch
        {
            Contents contents => contents with { Entries = Entries(contents.Depth) },
            Container container => RewriteChildren(container),
            _ => block,
        };

        private ImmutableArray<ContentsEntry> Entries(int depth)
        {
            var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
            foreach (var heading in headings)
            {
                if (heading.Level > depth + 1) continue;
                var page = pages?.PageOf(heading.Id!)?.ToString(CultureInfo.InvariantCulture);
                entries.Add(new ContentsEntry(heading.Level - 1, heading.Id!, heading.Number, QuotableText.Of(heading.Content), page) { Origin = heading.Origin });
            }

            return entries.DrainToImmutable();
        }
    }
}
