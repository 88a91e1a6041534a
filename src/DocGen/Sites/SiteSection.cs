using System.Collections.Immutable;
using DocGen.Core.Languages;
using DocGen.Core.Model;

namespace DocGen.Sites;

/// <summary>The documents of an agenda item, or those without one.</summary>
/// <param name="Heading">The heading, for people.</param>
/// <param name="Documents">The documents by date, then by title, each with a name that is unique in the section.</param>
internal sealed record SiteSection(string Heading, ImmutableArray<(DocumentInfo Document, string Name)> Documents)
{
    /// <summary>The documents by agenda item, in the order of the agenda, then the others.</summary>
    public static ImmutableArray<SiteSection> Of(IReadOnlyCollection<DocumentInfo> documents, Language language)
    {
        var sections = documents
            .Where(document => document.Item is not null)
            .GroupBy(document => document.Item!, StringComparer.Ordinal)
            .OrderBy(item => item.Key, AgendaOrder.Instance)
            .Select(item => Of($"{language.Words.Item} {item.Key}", item, language))
            .Append(Of(language.Words.OtherDocuments, documents.Where(document => document.Item is null), language));
        return [.. sections.Where(section => !section.Documents.IsEmpty)];
    }

    private static SiteSection Of(string heading, IEnumerable<DocumentInfo> documents, Language language)
    {
        var sorted = documents.OrderBy(document => document.Date).ThenBy(document => document.Title, language.Alphabet.Collation).ToList();
        var alike = sorted.ToLookup(document => document.Title, StringComparer.Ordinal);
        var same = sorted.ToLookup(document => (document.Title, document.Subject));
        return new SiteSection(
            heading,
            [
                .. sorted.Select(document =>
                    (document, NameOf(document, alike[document.Title].Count(), same[(document.Title, document.Subject)].Count()))
                ),
            ]
        );
    }

    /// <summary>
    /// A link text must describe its target (WCAG 2.2, 2.4.4): documents with the same title are distinguished by their subject.
    /// </summary>
    /// <param name="alike">The number of documents with its title.</param>
    /// <param name="same">The number of those with its subject, too.</param>
    private static string NameOf(DocumentInfo document, int alike, int same)
    {
        if (alike == 1)
            return document.Title;
        if (same > 1)
            return $"{document.Title} – {document.Id}";
        return string.IsNullOrEmpty(document.Subject) ? document.Title : $"{document.Title} – {document.Subject}";
    }
}
