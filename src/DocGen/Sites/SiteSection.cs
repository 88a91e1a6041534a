using System.Collections.Immutable;
using DocGen.Core.Languages;
using DocGen.Core.Model;

namespace DocGen.Sites;

/// <summary>The papers of an agenda item, or those that belong to none.</summary>
/// <param name="Heading">For people.</param>
/// <param name="Papers">By date, then by title, each with a name that no other of them has.</param>
internal sealed record SiteSection(string Heading, ImmutableArray<(DocumentInfo Paper, string Name)> Papers)
{
    /// <summary>The papers under their agenda items, in the order of the agenda, and after them the others.</summary>
    public static ImmutableArray<SiteSection> Of(IReadOnlyCollection<DocumentInfo> papers, Language language)
    {
        var sections = papers
            .Where(paper => paper.Item is not null)
            .GroupBy(paper => paper.Item!, StringComparer.Ordinal)
            .OrderBy(item => item.Key, AgendaOrder.Instance)
            .Select(item => Of($"{language.Words.Item} {item.Key}", item, language))
            .Append(Of(language.Words.OtherPapers, papers.Where(paper => paper.Item is null), language));
        return [.. sections.Where(section => !section.Papers.IsEmpty)];
    }

    private static SiteSection Of(string heading, IEnumerable<DocumentInfo> papers, Language language)
    {
        var sorted = papers.OrderBy(paper => paper.Date).ThenBy(paper => paper.Title, language.Collation).ToList();
        return new SiteSection(heading, [.. sorted.Select(paper => (paper, NameOf(paper, sorted)))]);
    }

    /// <summary>A link says where it leads (WCAG 2.2, 2.4.4): papers of the same title are told apart by their subject.</summary>
    private static string NameOf(DocumentInfo paper, List<DocumentInfo> beside)
    {
        if (beside.Count(other => other.Title == paper.Title) == 1)
            return paper.Title;
        if (beside.Count(other => other.Title == paper.Title && other.Subject == paper.Subject) > 1)
            return $"{paper.Title} – {paper.Id}";
        return string.IsNullOrEmpty(paper.Subject) ? paper.Title : $"{paper.Title} – {paper.Subject}";
    }
}
