namespace DocGen.Core.Languages;

/// <summary>The settings of a language for the theme of MkDocs.</summary>
/// <param name="Name">The locale, for example <c>da</c>.</param>
/// <param name="Words">The texts of the theme if MkDocs does not include them, otherwise <see langword="null"/>. Without them MkDocs would
/// warn, and a warning is an error in <c>mkdocs build --strict</c>.</param>
public sealed record MkDocsLocale(string Name, MkDocsWords? Words);

/// <summary>The texts of the MkDocs theme in one language.</summary>
public sealed record MkDocsWords
{
    /// <summary>Heads the column of what a key does, in the help on the keyboard; English <c>Action</c>.</summary>
    public required string Action { get; init; }

    /// <summary>The button that closes the search, and the help on the keyboard; English <c>Close</c>.</summary>
    public required string Close { get; init; }

    /// <summary>With <c>%(mkdocs_link)s</c> in place of the name.</summary>
    public required string BuiltWith { get; init; }

    /// <summary>The link to the source of a page, where it is not known on which site that is; English <c>Edit</c>.</summary>
    public required string Edit { get; init; }

    /// <summary>With <c>%(repo_name)s</c> in place of the name.</summary>
    public required string EditOn { get; init; }

    /// <summary>Above the field of the search; English <c>From here you can search these documents. …</c></summary>
    public required string SearchHelp { get; init; }

    /// <summary>The title of the help on the keyboard; English <c>Keyboard Shortcuts</c>.</summary>
    public required string KeyboardShortcuts { get; init; }

    /// <summary>Heads the column of the keys, in the help on the keyboard; English <c>Keys</c>.</summary>
    public required string Keys { get; init; }

    /// <summary>The link to the next page, in the navigation; English <c>Next</c>.</summary>
    public required string Next { get; init; }

    /// <summary>What the key for the next page does, in the help on the keyboard; English <c>Next page</c>.</summary>
    public required string NextPage { get; init; }

    /// <summary>In place of the results of a search; English <c>No results found</c>.</summary>
    public required string NoResults { get; init; }

    /// <summary>What the key for the help does, in the help itself; English <c>Open this help</c>.</summary>
    public required string OpenHelp { get; init; }

    /// <summary>On the page for addresses that the site does not have (status 404); English <c>Page not found</c>.</summary>
    public required string PageNotFound { get; init; }

    /// <summary>The link to the previous page, in the navigation; English <c>Previous</c>.</summary>
    public required string Previous { get; init; }

    /// <summary>What the key for the previous page does, in the help on the keyboard; English <c>Previous page</c>.</summary>
    public required string PreviousPage { get; init; }

    /// <summary>The link that opens the search, and its title; English <c>Search</c>.</summary>
    public required string Search { get; init; }

    /// <summary>The placeholder of the search field.</summary>
    public required string SearchField { get; init; }

    /// <summary>Opens the list of a page's headings on narrow screens; English <c>Table of Contents</c>.</summary>
    public required string TableOfContents { get; init; }

    /// <summary>The name of the field of the search, for screen readers; English <c>Type search term here</c>.</summary>
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
