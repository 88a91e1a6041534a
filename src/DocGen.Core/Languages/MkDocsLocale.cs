namespace DocGen.Core.Languages;

/// <summary>The settings of a language for the theme of MkDocs.</summary>
/// <param name="Name">The locale, for example <c>da</c>.</param>
/// <param name="Words">The texts of the theme if MkDocs does not include them, otherwise <see langword="null"/>. Without them MkDocs would
/// warn, and a warning is an error in <c>mkdocs build --strict</c>.</param>
public sealed record MkDocsLocale(string Name, MkDocsWords? Words);

/// <summary>The texts of the MkDocs theme in one language.</summary>
public sealed record MkDocsWords
{
    public required string Action { get; init; }

    public required string Close { get; init; }

    /// <summary>With <c>%(mkdocs_link)s</c> in place of the name.</summary>
    public required string BuiltWith { get; init; }

    public required string Edit { get; init; }

    /// <summary>With <c>%(repo_name)s</c> in place of the name.</summary>
    public required string EditOn { get; init; }

    public required string SearchHelp { get; init; }

    public required string KeyboardShortcuts { get; init; }

    public required string Keys { get; init; }

    public required string Next { get; init; }

    public required string NextPage { get; init; }

    public required string NoResults { get; init; }

    public required string OpenHelp { get; init; }

    public required string PageNotFound { get; init; }

    public required string Previous { get; init; }

    public required string PreviousPage { get; init; }

    public required string Search { get; init; }

    /// <summary>The placeholder of the search field.</summary>
    public required string SearchField { get; init; }

    public required string TableOfContents { get; init; }

    public required string TypeSearchTerm { get; init; }

    /// <summary>The texts by their English originals, which the theme uses as keys.</summary>
    public IReadOnlyDictionary<string, string> ByEnglish =>
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Action"] = Action,
            ["Close"] = Close,
            ["Documentation built with %(mkdocs_link)s."] = BuiltWith,
            ["Edit"] = Edit,
            ["Edit on %(repo_name)s"] = EditOn,
            ["From here you can search these documents. Enter your search terms below."] = SearchHelp,
            ["Keyboard Shortcuts"] = KeyboardShortcuts,
            ["Keys"] = Keys,
            ["Next"] = Next,
            ["Next page"] = NextPage,
            ["No results found"] = NoResults,
            ["Open this help"] = OpenHelp,
            ["Page not found"] = PageNotFound,
            ["Previous"] = Previous,
            ["Previous page"] = PreviousPage,
            ["Search"] = Search,
            ["Search..."] = SearchField,
            ["Table of Contents"] = TableOfContents,
            ["Type search term here"] = TypeSearchTerm,
        };
}
