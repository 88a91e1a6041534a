using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Frontend.Data;

namespace DocGen.Frontend.Themes;

/// <summary>The fonts and colours that a theme can refer to: its own and the built-in ones.</summary>
internal sealed class Palette(
    ImmutableDictionary<string, FontFace> fonts,
    ImmutableDictionary<string, Colour> colours,
    DiagnosticBag problems
)
{
    public Colour? ColourAt(DataMap map, string key)
    {
        if (map[key] is not DataText text)
            return null;
        if (Colour.TryParse(text.Value, out var colour) || colours.TryGetValue(text.Value, out colour))
            return colour;
        var hint = DidYouMean.Hint(text.Value, colours.Keys) ?? "write \"#1a2b3c\", in quotes, or a name of 'colours'";
        problems.Error(ThemeCodes.UnknownColour, $"there is no colour '{text.Value}'", text.Source, hint);
        return null;
    }

    public string? FontAt(DataMap map, string key)
    {
        if (map[key] is not DataText text)
            return null;
        if (fonts.ContainsKey(text.Value))
            return text.Value;
        var hint =
            DidYouMean.Hint(text.Value, fonts.Keys) ?? $"the fonts are {string.Join(", ", fonts.Keys.Order(StringComparer.Ordinal))}";
        problems.Error(ThemeCodes.UnknownFont, $"there is no font '{text.Value}'", text.Source, hint);
        return null;
    }
}

/// <summary>Reads a font.</summary>
internal static class FontReader
{
    public static FontFace Read(DataMap map)
    {
        var fallback = map["fallback"] is DataList list ? list.Items.OfType<DataText>().Select(item => item.Value).ToImmutableArray() : [];
        return new FontFace(map.Text("family")!, fallback, map.Text("generic") ?? "sans-serif");
    }
}
