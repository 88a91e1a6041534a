using System.Globalization;

namespace DocGen.Writers.Word.Styles;

/// <summary>
/// Gives styles their names in Word, where paragraph, character and table styles share one set of names that ignores case; a theme has a
/// separate set for each kind.
/// </summary>
internal sealed class WordNames
{
    /// <summary>The default styles of every file, and Word's Table Grid, which any user may have added.</summary>
    private readonly HashSet<string> _taken = new(
        ["Default Paragraph Font", "Normal Table", "Table Normal", "No List", "Table Grid", WordStyles.DataTable, WordStyles.LayoutTable],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The name of a style in Word: its own, or one with its kind added if another style has that name.</summary>
    /// <param name="name">The name in the theme.</param>
    /// <param name="kind">The suffix, for example <c>Char</c>.</param>
    public string Make(string name, string kind)
    {
        if (_taken.Add(name))
            return name;
        var unique = $"{name} {kind}";
        for (var i = 2; !_taken.Add(unique); i++)
            unique = string.Create(CultureInfo.InvariantCulture, $"{name} {kind} {i}");
        return unique;
    }

    /// <summary>
    /// Word numbers the levels of a contents list by heading level, and the title is level 1: the first level of the theme is level 2 in
    /// Word, and Word has no level for the ninth.
    /// </summary>
    public static string OfContentsLevel(string name) =>
        ContentsLevel(name) is { } level ? string.Create(CultureInfo.InvariantCulture, $"toc {level + 1}") : name;

    /// <summary>The level in Word of a style for contents lines, 1 to 9.</summary>
    public static int? ContentsLevel(string name) => Level(name, "toc ");

    /// <summary>The level in Word of a heading style, 1 to 9.</summary>
    public static int? HeadingLevel(string name) => Level(name, "heading ");

    private static int? Level(string name, string kind) =>
        name.Length == kind.Length + 1 && name.StartsWith(kind, StringComparison.Ordinal) && name[^1] is >= '1' and <= '9'
            ? name[^1] - '0'
            : null;
}
