using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Frontend.Data;

namespace DocGen.Frontend.Themes;

/// <summary>Values of a map that the schema has already checked: only absence is left to ask about.</summary>
internal static class ThemeMap
{
    public static ImmutableArray<DataEntry> Entries(this DataMap map, string key) => map[key] is DataMap inner ? inner.Entries : [];

    public static string? Text(this DataMap map, string key) => (map[key] as DataText)?.Value;

    public static bool? Flag(this DataMap map, string key) => (map[key] as DataBoolean)?.Value;

    public static double? Number(this DataMap map, string key) => map[key] is DataFigure figure ? (double)figure.Figure.Value : null;

    public static Length? Length(this DataMap map, string key) =>
        Core.Drawing.Length.TryParse(map.Text(key), out var length) ? length : null;

    /// <summary>The value at the end of a path of keys, or <see langword="null"/>.</summary>
    public static DataNode? Find(this DataMap map, params ReadOnlySpan<string> path)
    {
        DataNode? node = map;
        foreach (var key in path)
            node = (node as DataMap)?[key];
        return node;
    }
}
