namespace DocGen.Core.Languages;

/// <summary>What MkDocs must know of a language for its own theme.</summary>
/// <param name="Name">Its locale, for example <c>da</c>.</param>
/// <param name="Words">
/// The theme's words, where MkDocs does not come with them; <see langword="null"/> where it does. Without them it would still name the
/// language of a page, but warn, and a warning is an error in <c>mkdocs build --strict</c>.
/// </param>
public sealed record MkDocsLocale(string Name, MkDocsWords? Words);

/// <summary>The words of MkDocs' own theme in one language.</summary>
public sealed record MkDocsWords
{
    public required string Action { get; init; }

    public required string Close { get; init; }

    /// <summary>With <c>%(mkdocs_link)s</c> for the name.</summary>
    public required string BuiltWith { get; init; }

    public required string Edit { get; init; }

    /// <summary>With <c>%(repo_name)s</c> for the name.</summary>
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

    /// <summary>In the empty field.</summary>
    public required string SearchField { get; init; }

    public required string TableOfContents { get; init; }

    public required string TypeSearchTerm { get; init; }

    /// <summary>From the English words, by which the theme asks for them.</summary>
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
