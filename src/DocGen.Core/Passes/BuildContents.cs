using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout;
using DocGen.Core.Layout.Pages;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>
/// Fills in contents lists: the headings below the title, or the chosen ones, with the page numbers from the layout. The list of a section
/// keeps its lines and gets the page numbers of the whole document.
/// </summary>
internal sealed class BuildContents(IFontMetrics metrics)
{
    /// <summary>Fills in the lists, and returns the pages that were laid out for their page numbers.</summary>
    public PreparedDocument Run(Document document, PassContext context)
    {
        var work = context.Work;
        var outline = new Outline(work);
        outline.Visit(document.Content);
        if (!outline.HasContents)
            return new PreparedDocument(document, null);
        // The lists take up space, so they are filled in before pages are counted and labelled afterwards.
        var filled = new Filler(outline, null, context.Diagnostics, work).Rewrite(document);
        var laidOut = DocumentLayout.Run(filled, context.Theme, metrics, work);
        return new PreparedDocument(new Filler(outline, laidOut.Pages.LabelsOfDestinations(), [], work).Rewrite(document), laidOut);
    }

    private sealed class Outline(Work work) : DocumentWalker(work)
    {
        private Section? _section;

        public List<Heading> Headings { get; } = [];

        /// <summary>
        /// The text of chosen headings in a list: a section is listed by its subject, which distinguishes documents with the same title.
        /// </summary>
        public Dictionary<string, ImmutableArray<Inline>> Texts { get; } = new(StringComparer.Ordinal);

        public bool HasContents { get; private set; }

        protected override void Visit(Block block)
        {
            if (block is Section section)
                _section = section;
            else if (block is Heading { Level: > 1, Id: { } id } heading)
                Add(heading, id);
            HasContents |= block is Contents;
            VisitChildren(block);
            if (block is Section)
                _section = null;
        }

        private void Add(Heading heading, string id)
        {
            Headings.Add(heading);
            var isTitle = _section is not null && id == _section.Info.Id;
            Texts.TryAdd(id, isTitle ? [new Text(_section!.Info.Subject ?? _section.Info.Title)] : QuotableText.Of(heading.Content));
        }
    }

    private sealed class Filler(Outline outline, Dictionary<string, string>? labels, DiagnosticBag diagnostics, Work work)
        : DocumentRewriter(work)
    {
        private bool _inSection;

        protected override bool EntersSections => true;

        protected override Block Rewrite(Block block)
        {
            if (block is Contents contents)
                return contents with { Entries = EntriesOf(contents) };
            if (block is not Section)
                return RewriteChildren(block);
            _inSection = true;
            block = RewriteChildren(block);
            _inSection = false;
            return block;
        }

        private ImmutableArray<ContentsEntry> EntriesOf(Contents contents) =>
            _inSection ? Relabel(contents.Entries)
            : contents.Of.IsEmpty ? Entries(contents.Depth)
            : Chosen(contents);

        private ImmutableArray<ContentsEntry> Entries(int depth)
        {
            var entries = ImmutableArray.CreateBuilder<ContentsEntry>();
            foreach (var heading in outline.Headings)
            {
                if (heading.Level > depth + 1)
                    continue;
                entries.Add(
                    new ContentsEntry(
                        heading.Level - 1,
                        heading.Id!,
                        heading.Number,
                        QuotableText.Of(heading.Content),
                        LabelOf(heading.Id!)
                    )
                    {
                        Origin = heading.Origin,
                    }
                );
            }

            return entries.DrainToImmutable();
        }

        /// <summary>They are entries of level 2, as they are below a line written by the author.</summary>
        private ImmutableArray<ContentsEntry> Chosen(Contents contents)
        {
            var entries = ImmutableArray.CreateBuilder<ContentsEntry>(contents.Of.Length);
            foreach (var id in contents.Of)
            {
                if (outline.Texts.TryGetValue(id, out var text))
                    entries.Add(new ContentsEntry(2, id, null, text, LabelOf(id)) { Origin = contents.Origin });
                else
                    diagnostics.Error(
                        ModelCodes.UnknownReference,
                        $"no heading of the document has the id '{id}'",
                        contents.Origin,
                        DidYouMean.Hint(id, outline.Texts.Keys)
                    );
            }

            return entries.DrainToImmutable();
        }

        private ImmutableArray<ContentsEntry> Relabel(ImmutableArray<ContentsEntry> entries) =>
            [.. entries.Select(entry => entry with { PageLabel = LabelOf(entry.TargetId) })];

        private string? LabelOf(string id) => labels?.GetValueOrDefault(id);
    }
}
