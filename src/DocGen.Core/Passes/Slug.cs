using System.Text;

namespace DocGen.Core.Passes;

/// <summary>
/// Makes an id from the text of a heading: lower-case letters and digits, with hyphens between the words; æ, ø and å as ae, oe and aa.
/// </summary>
internal static class Slug
{
    private const int MaximumLength = 60;

    public static string Of(string text)
    {
        var builder = new StringBuilder(Math.Min(text.Length, MaximumLength + 8));
        var gap = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (builder.Length >= MaximumLength)
                break;
            if (!Rune.IsLetterOrDigit(rune))
            {
                // A soft hyphen or a combining mark is part of a word.
                gap |= rune.Value != 0xAD && Rune.GetUnicodeCategory(rune) is not System.Globalization.UnicodeCategory.NonSpacingMark;
                continue;
            }

            if (gap && builder.Length > 0)
                builder.Append('-');
            gap = false;
            var lower = Rune.ToLowerInvariant(rune);
            if (Plain(lower.Value) is { } plain)
                builder.Append(plain);
            else
                builder.Append(lower.ToString());
        }

        return builder.Length == 0 ? "section" : builder.ToString();
    }

    // Latin-1 letters without their diacritics; letters of other scripts are kept, as HTML, Word and CommonMark allow them.
    private static string? Plain(int letter) =>
        letter switch
        {
            'æ' => "ae",
            'ø' => "oe",
            'å' => "aa",
            'ß' => "ss",
            'þ' => "th",
            'ð' => "d",
            'ç' => "c",
            'ñ' => "n",
            'ý' or 'ÿ' => "y",
            >= 'à' and <= 'ä' => "a",
            >= 'è' and <= 'ë' => "e",
            >= 'ì' and <= 'ï' => "i",
            >= 'ò' and <= 'ö' => "o",
            >= 'ù' and <= 'ü' => "u",
            _ => null,
        };
}
