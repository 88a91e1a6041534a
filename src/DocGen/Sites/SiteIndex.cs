using System.Collections.Immutable;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Sites;

/// <summary>The first page of a site: the documents by agenda item, then those without one.</summary>
internal static class SiteIndex
{
    /// <summary>The id of the first page, which must not be the id of a document.</summary>
    public const string Id = "index";

    public static Document Make(string title, Language language, Theme theme, ImmutableArray<DocumentInfo> documents, string extension)
    {
        var layout = theme.Layouts.ContainsKey("report") ? "report" : theme.Layouts.Keys.Min(StringComparer.Ordinal)!;
        var content = ImmutableArray.CreateBuilder<Block>();
        content.Add(new Heading(1, [new Text(title)]));
        foreach (var section in SiteSection.Of(documents, language))
        {
            content.Add(new Heading(2, [new Text(section.Heading)]));
            content.Add(
                new ListBlock(
                    ListKind.Bullet,
                    [.. section.Documents.Select(entry => Entry(entry.Document, entry.Name, language, extension))]
                )
            );
        }

        return new Document(
            new DocumentInfo(Id, title, layout, language) { Date = documents.Max(document => document.Date) },
            content.ToImmutable()
        );
    }

    private static ListItem Entry(DocumentInfo document, string name, Language language, string extension)
    {
        var inlines = ImmutableArray.CreateBuilder<Inline>(2);
        ImmutableArray<Inline> title = [new Text(name)];
        var isOther = document.Language.Tag != language.Tag;
        inlines.Add(new Link(document.Id + extension, isOther ? [new Span("", title) { Lang = document.Language.Tag }] : title));
        var date = document.Date is { } day ? ", " + language.FormatDate(day) : "";
        var tongue = isOther ? $" ({document.Language.Name})" : "";
        if (date.Length + tongue.Length > 0)
            inlines.Add(new Text(tongue + date));
        return new ListItem([new Paragraph(inlines.ToImmutable())]);
    }
}
