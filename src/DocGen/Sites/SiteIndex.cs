using System.Collections.Immutable;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Frontend.Projects;

namespace DocGen.Sites;

/// <summary>The first page of a site: the papers under their agenda items, and after them those that belong to none.</summary>
internal static class SiteIndex
{
    public static Document Make(ProjectSettings settings, Theme theme, ImmutableArray<DocumentInfo> papers, string extension)
    {
        var language = Language.Find(settings.Lang) ?? Language.Danish;
        var title = settings.Name.Length > 0 ? settings.Name : language.Words.AllPapers;
        var layout = theme.Layouts.ContainsKey("report") ? "report" : theme.Layouts.Keys.Min(StringComparer.Ordinal)!;
        var content = ImmutableArray.CreateBuilder<Block>();
        content.Add(new Heading(1, [new Text(title)]));
        foreach (var item in papers.Where(paper => paper.Item is not null).GroupBy(paper => paper.Item!, StringComparer.Ordinal).OrderBy(group => group.Key, AgendaOrder.Instance))
            Add(content, $"{language.Words.Item} {item.Key}", item, language, extension);
        Add(content, language.Words.OtherPapers, papers.Where(paper => paper.Item is null), language, extension);
        return new Document(new DocumentInfo("index", title, layout, language) { Date = papers.Max(paper => paper.Date) }, content.ToImmutable());
    }

    private static void Add(ImmutableArray<Block>.Builder content, string heading, IEnumerable<DocumentInfo> papers, Language language, string extension)
    {
        var sorted = papers.OrderBy(paper => paper.Date).ThenBy(paper => paper.Title, language.Collation).ToList();
        var items = sorted.Select(paper => Entry(paper, NameOf(paper, sorted), language, extension)).ToImmutableArray();
        if (items.IsEmpty) return;
        content.Add(new Heading(2, [new Text(heading)]));
        content.Add(new ListBlock(ListKind.Bullet, items));
    }

    /// <summary>A link says where it leads (WCAG 2.2, 2.4.4): papers of the same title are told apart by their subject.</summary>
    private static string NameOf(DocumentInfo paper, List<DocumentInfo> beside)
    {
        if (beside.Count(other => other.Title == paper.Title) == 1) return paper.Title;
        var subject = beside.Count(other => other.Title == paper.Title && other.Subject == paper.Subject) == 1 ? paper.Subject : paper.Id;
        return $"{paper.Title} – {subject}";
    }

    private static ListItem Entry(DocumentInfo paper, string name, Language language, string extension)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>(2);
        ImmutableArray<Inline> title = [new Text(name)];
        var isOther = paper.Language.Tag != language.Tag;
        inlines.Add(new Link(paper.Id + extension, isOther ? [new Span("", title) { Lang = paper.Language.Tag }] : title));
        var date = paper.Date is { } day ? ", " + language.FormatDate(day) : "";
        var tongue = isOther ? $" ({paper.Language.Words.LanguageName})" : "";
        if (date.Length + tongue.Length > 0) inlines.Add(new Text(tongue + date));
        return new ListItem([new Paragraph(inlines.ToImmutable())]);
    }
}
