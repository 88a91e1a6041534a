using System.Globalization;
using System.Text;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Samples.CustomFormat;

/// <summary>
/// The theme's colours and boxes as a style sheet. Fonts and sizes are left to the reader, who chooses them in the reading system.
/// </summary>
internal static class EpubStyleSheet
{
    private const string Base = """
        table { border-collapse: collapse; margin: 1em 0; }
        th, td { border-bottom: 1px solid; padding: 0.2em 0.5em; text-align: left; vertical-align: top; }
        caption, figcaption { font-weight: bold; text-align: left; }
        img { max-width: 100%; }
        ol.letters { list-style-type: lower-alpha; }
        pre { white-space: pre-wrap; }
        .centre { text-align: center; }
        .right { text-align: right; }
        .total { font-weight: bold; }
        .new-page { break-before: page; }
        .together { break-inside: avoid; }
        .tracks { display: flex; flex-wrap: wrap; }
        .tracks > * { flex: 1 1 10em; margin-right: 1em; }

        """;

    public static byte[] Write(Theme theme)
    {
        var css = new StringBuilder(Base.ReplaceLineEndings("\n"));
        for (var level = 1; level <= 6; level++)
            css.Append(
                CultureInfo.InvariantCulture,
                $"h{level} {{ color: {Hex(theme.ParagraphStyles[StyleNames.HeadingStyle(level)].Colour)}; }}\n"
            );
        var body = theme.ParagraphStyles[StyleNames.BodyText].Colour;
        foreach (var (name, style) in theme.ParagraphStyles.OrderBy(style => style.Key, StringComparer.Ordinal))
            AddRule(css, name, ("color:", style.Colour == body ? null : style.Colour));
        foreach (var (name, style) in theme.CharacterStyles.OrderBy(style => style.Key, StringComparer.Ordinal))
            AddRule(css, name, ("color:", style.Colour), ("background-color:", style.Fill));
        foreach (var (name, style) in theme.ContainerStyles.OrderBy(style => style.Key, StringComparer.Ordinal))
        {
            AddRule(
                css,
                name,
                ("background-color:", style.Fill),
                ("border: 1px solid", style.Border),
                ("border-left: 3px solid", style.Bar)
            );
            if ((style.Fill ?? style.Border ?? style.Bar) is not null)
                css.Append(CultureInfo.InvariantCulture, $".{ClassOf(name)} {{ margin: 1em 0; padding: 0.5em; }}\n");
        }

        return Encoding.UTF8.GetBytes(css.ToString());
    }

    /// <summary>The class of a style of the theme.</summary>
    public static string ClassOf(string style) =>
        string.Concat(style.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));

    private static void AddRule(StringBuilder css, string style, params ReadOnlySpan<(string Declaration, Colour? Colour)> declarations)
    {
        foreach (var (declaration, colour) in declarations)
            if (colour is { } given)
                css.Append(CultureInfo.InvariantCulture, $".{ClassOf(style)} {{ {declaration} {Hex(given)}; }}\n");
    }

    private static string Hex(Colour colour) => "#" + colour.Hex;
}
