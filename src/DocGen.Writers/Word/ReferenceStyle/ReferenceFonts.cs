using System.Collections.Immutable;
using DocGen.Core.Drawing;

namespace DocGen.Writers.Word.ReferenceStyle;

/// <summary>Chooses fallbacks for the fonts that a Word file names, by their appearance.</summary>
internal static class ReferenceFonts
{
    private static readonly string[] Serifs =
    [
        "Times",
        "Georgia",
        "Garamond",
        "Cambria",
        "Book",
        "Serif",
        "Palatino",
        "Baskerville",
        "Caslon",
        "Minion",
    ];

    public static FontFace Face(string family)
    {
        var isSerif =
            Serifs.Any(word => family.Contains(word, StringComparison.OrdinalIgnoreCase))
            && !family.Contains("Sans", StringComparison.OrdinalIgnoreCase);
        ImmutableArray<string> fallback = family switch
        {
            "Calibri" => ["Carlito", "Arial", "Liberation Sans"],
            "Cambria" => ["Caladea", "Georgia", "Liberation Serif"],
            _ => isSerif ? ["Georgia", "Times New Roman", "Liberation Serif"] : ["Arial", "Liberation Sans"],
        };
        return new FontFace(family, fallback.Remove(family), isSerif ? "serif" : "sans-serif");
    }
}
