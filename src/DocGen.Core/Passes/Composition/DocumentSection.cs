using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Core.Passes.Composition;

/// <summary>
/// Makes a document a section of a composite document. Its ids get the document id as a prefix, and its title heading has the document id
/// itself; headings move one level down and keep their style; headers and footers use the page numbers of the section. Everything else is
/// unchanged.
/// </summary>
public static class DocumentSection
{
    private const int DeepestLevel = 6;

    /// <summary>The section.</summary>
    /// <param name="document">A document that has been through all passes.</param>
    /// <param name="work">The work that it is a part of.</param>
    public static Section Of(Document document, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        var ids = new TitleFinder(work ??= Work.Uninterrupted);
        ids.Visit(document.Content);
        var content = new Rewriter(document.Info.Id, ids.TitleId, work).Rewrite(document.Content);
        return new Section(document.Info, content) { Furniture = OwnPages(document.Furniture), Origin = document.Info.Origin };
    }

    private static PageFurniture OwnPages(PageFurniture furniture) =>
        new(
            OwnPages(furniture.FirstHeader),
            OwnPages(furniture.FirstFooter),
            OwnPages(furniture.Header),
            OwnPages(furniture.Footer),
            furniture.DifferentFirstPage
        );

    private static FurnitureLine OwnPages(FurnitureLine line) => new(OwnPages(line.Left), OwnPages(line.Centre), OwnPages(line.Right));

    // Page fields are not nested in other inlines.
    private static ImmutableArray<Inline> OwnPages(ImmutableArray<Inline> part) =>
        [
            .. part.Select(inline =>
                inline switch
                {
                    PageField { Kind: PageFieldKind.PageNumber } field => field with { Kind = PageFieldKind.SectionPageNumber },
                    PageField { Kind: PageFieldKind.PageCount } field => field with { Kind = PageFieldKind.SectionPageCount },
                    _ => inline,
                }
            ),
        ];

    private sealed class TitleFinder(Work work) : DocumentWalker(work)
    {
        public string? TitleId { get; private set; }

        protected override void Visit(Block block)
        {
            if (block is Heading { Level: 1 } heading)
                TitleId ??= heading.Id;
            VisitChildren(block);
        }
    }

    private sealed class Rewriter(string document, string? titleId, Work work) : DocumentRewriter(work)
    {
        protected override Block Rewrite(Block block)
        {
            block = block switch
            {
                Heading heading => heading with
                {
                    Level = Math.Min(heading.Level + 1, DeepestLevel),
                    Style = heading.StyleName,
                    Id = Prefix(heading.Id),
                },
                ReferableBlock target => target with { Id = Prefix(target.Id) },
                Contents contents => contents with
                {
                    Of = [.. contents.Of.Select(id => Prefix(id)!)],
                    Entries = [.. contents.Entries.Select(entry => entry with { TargetId = Prefix(entry.TargetId)! })],
                },
                _ => block,
            };
            return RewriteChildren(block);
        }

        protected override Inline Rewrite(Inline inline) =>
            RewriteChildren(inline is Reference reference ? reference with { TargetId = Prefix(reference.TargetId)! } : inline);

        private string? Prefix(string? id) =>
            id is null ? null
            : id == titleId ? document
            : $"{document}.{id}";
    }
}
