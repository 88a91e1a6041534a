using System.Globalization;

namespace DocGen.Writers.Word.Styles;

/// <summary>
/// Gives styles their names in Word, where paragraph, character and table styles share one set of names and the case of letters does not
/// part them; a theme has a set for each kind.
/// </summary>
internal sealed class WordNames
{
    /// <summary>The defaults that every file has, and Word's own table of lines, which any user may have added.</summary>
    private readonly HashSet<string> _taken = new(
        ["Default Paragraph Font", "Normal Table", "Table Normal", "No List", "Table Grid", WordStyles.DataTable, WordStyles.LayoutTable],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The name of a style in Word: its own, or one that says its kind where another has that.</summary>
    /// <param name="name">In the theme.</param>
    /// <param name="kind">What to say, for example <c>Char</c>.</param>
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
    /// Word numbers the levels of a contents list by heading level, and the title is level 1: the theme's first level is Word's second, and
    /// the ninth is none of Word's.
    /// </summary>
    public static string OfContentsLevel(string name) =>
        ContentsLevel(name) is { } level ? string.Create(CultureInfo.InvariantCulture, $"toc {level + 1}") : name;

    /// <summary>1 to 9 for a contents line's style, as Word has them.</summary>
    public static int? ContentsLevel(string name) => Level(name, "toc ");

    /// <summary>1 to 9 for a heading's style, as Word has them.</summary>
    public static int? HeadingLevel(string name) => Level(name, "heading ");

    private static int? Level(string name, string kind) =>
        name.Length == kind.Length + 1 && name.StartsWith(kind, StringComparison.Ordinal) && name[^1] is >= '1' and <= '9'
            ? name[^1] - '0'
            : null;
}
