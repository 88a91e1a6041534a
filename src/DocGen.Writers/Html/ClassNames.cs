using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace DocGen.Writers.Html;

/// <summary>
/// CSS class names for the styles of a theme: <c>Callout Note</c> becomes <c>callout-note</c>. Characters other than ASCII letters, digits,
/// spaces and hyphens are written as their code, so that names in other scripts stay different.
/// </summary>
internal static class ClassNames
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    public static string Of(string style) => Known.GetOrAdd(style, Make);

    private static string Make(string style)
    {
        var name = new StringBuilder(style.Length);
        foreach (var rune in style.EnumerateRunes())
        {
            if (rune.IsAscii && Rune.IsLetterOrDigit(rune))
                name.Append((char)(rune.Value | (Rune.IsUpper(rune) ? 0x20 : 0)));
            else if (rune.Value is ' ' or '-')
                name.Append('-');
            else
                name.Append(CultureInfo.InvariantCulture, $"_{rune.Value:x}_");
        }

        // A class name that begins with a digit would need an escape in a style sheet.
        return name.Length == 0 || char.IsAsciiDigit(name[0]) ? "s-" + name : name.ToString();
    }
}
