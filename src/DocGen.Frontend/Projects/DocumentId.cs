using System.Text.RegularExpressions;

namespace DocGen.Frontend.Projects;

/// <summary>
/// The id of a document, which is also the name of its files: lower-case letters a to z, digits, and hyphens between them.
/// </summary>
public static partial class DocumentId
{
    /// <summary>The maximum length in characters.</summary>
    public const int MaxLength = 100;

    /// <summary>Whether a text is a valid id.</summary>
    public static bool IsValid(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length <= MaxLength && Id().IsMatch(text);
    }

    /// <summary>Whether Windows reserves the name for a device, with any extension ("Naming Files, Paths, and Namespaces").</summary>
    public static bool IsDevice(string id) => Device().IsMatch(id);

    /// <summary>A valid id close to the text; empty if no character of the text is allowed in an id.</summary>
    public static string Near(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var letters = text.ToLowerInvariant()
            .Replace("æ", "ae", StringComparison.Ordinal)
            .Replace("ø", "oe", StringComparison.Ordinal)
            .Replace("å", "aa", StringComparison.Ordinal);
        var id = Other().Replace(letters, "-").Trim('-');
        return id.Length > MaxLength ? id[..MaxLength].Trim('-') : id;
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*\\z")]
    private static partial Regex Id();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Other();

    [GeneratedRegex("^(con|prn|aux|nul|com[0-9]|lpt[0-9])\\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Device();
}
