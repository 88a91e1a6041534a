namespace DocGen.Sites.MkDocs;

/// <summary>
/// The words of MkDocs' own theme in languages that it does not come with. Without them it would still name the language of a page, but
/// warn, and a warning is an error in <c>mkdocs build --strict</c>.
/// </summary>
internal static class ThemeWords
{
    private static readonly IReadOnlyList<(string English, string Danish, string Swedish)> Words =
    [
        ("Action", "Handling", "Åtgärd"),
        ("Close", "Luk", "Stäng"),
        ("Documentation built with %(mkdocs_link)s.", "Siderne er bygget med %(mkdocs_link)s.", "Sidorna är byggda med %(mkdocs_link)s."),
        ("Edit", "Rediger", "Redigera"),
        ("Edit on %(repo_name)s", "Rediger på %(repo_name)s", "Redigera på %(repo_name)s"),
        (
            "From here you can search these documents. Enter your search terms below.",
            "Her kan du søge i dokumenterne. Skriv søgeordene nedenfor.",
            "Här kan du söka i dokumenten. Skriv sökorden nedan."
        ),
        ("Keyboard Shortcuts", "Tastaturgenveje", "Kortkommandon"),
        ("Keys", "Taster", "Tangenter"),
        ("Next", "Næste", "Nästa"),
        ("Next page", "Næste side", "Nästa sida"),
        ("No results found", "Ingen resultater", "Inga resultat"),
        ("Open this help", "Vis denne hjælp", "Visa denna hjälp"),
        ("Page not found", "Siden findes ikke", "Sidan finns inte"),
        ("Previous", "Forrige", "Föregående"),
        ("Previous page", "Forrige side", "Föregående sida"),
        ("Search", "Søg", "Sök"),
        ("Search...", "Søg …", "Sök …"),
        ("Table of Contents", "Indhold", "Innehåll"),
        ("Type search term here", "Skriv søgeord her", "Skriv sökord här"),
    ];

    /// <summary>From English to a language, or <see langword="null"/> when the theme has its words.</summary>
    /// <param name="tag">The first part of a BCP 47 tag.</param>
    public static IReadOnlyDictionary<string, string>? Find(string tag) =>
        tag switch
        {
            "da" => Words.ToDictionary(word => word.English, word => word.Danish, StringComparer.Ordinal),
            "sv" => Words.ToDictionary(word => word.English, word => word.Swedish, StringComparer.Ordinal),
            _ => null,
        };
}
