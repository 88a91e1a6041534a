using System.Collections.Immutable;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Sites;

/// <summary>The first page of a site: the papers under their agenda items, and after them those that belong to none.</summary>
internal static class SiteIndex
{
    /// <summary>The id of the first page, which no paper of a site may have.</summary>
    public const string Id = "index";

    public static Document Make(string title, Language language, Theme theme, ImmutableArray<DocumentInfo> papers, string extension)
    {
        var layout = theme.Layouts.ContainsKey("report") ? "report" : theme.Layouts.Keys.Min(StringComparer.Ordinal)!;
        var content = ImmutableArray.CreateBuilder<Block>();
        content.Add(new Heading(1, [new Text(title)]));
        foreach (var section in SiteSection.Of(papers, language))
        {
            content.Add(new Heading(2, [new Text(section.Heading)]));
            content.Add(
                new ListBlock(ListKind.Bullet, [.. section.Papers.Select(entry => Entry(entry.Paper, entry.Name, language, extension))])
            );
        }

        return new Document(
            new DocumentInfo(Id, title, layout, language) { Date = papers.Max(paper => paper.Date) },
            content.ToImmutable()
        );
    }

    private static ListItem Entry(DocumentInfo paper, string name, Language language, string extension)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>(2);
        ImmutableArray<Inline> title = [new Text(name)];
        var isOther = paper.Language.Tag != language.Tag;
        inlines.Add(new Link(paper.Id + extension, isOther ? [new Span("", title) { Lang = paper.Language.Tag }] : title));
        var date = paper.Date is { } day ? ", " + language.FormatDate(day) : "";
        var tongue = isOther ? $" ({paper.Language.Words.LanguageName})" : "";
        if (date.Length + tongue.Length > 0)
            inlines.Add(new Text(tongue + date));
        return new ListItem([new Paragraph(inlines.ToImmutable())]);
    }
}
