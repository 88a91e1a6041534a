using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace DocGen.Writers.Html;

/// <summary>
/// Class names for the styles of a theme: <c>Callout Note</c> is <c>callout-note</c>. Other characters than ASCII letters and digits
/// become hyphens, or their number where they are letters, so that different names stay different.
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

        // A class may not begin with a digit where a style sheet is to name it.
        return name.Length == 0 || char.IsAsciiDigit(name[0]) ? "s-" + name : name.ToString();
    }
}
