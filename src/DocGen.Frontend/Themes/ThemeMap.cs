using System.Collections.Immutable;
using DocGen.Frontend.Data;

namespace DocGen.Frontend.Themes;

/// <summary>Gets values of a map that the schema has validated, so that they can only be missing.</summary>
internal static class ThemeMap
{
    public static ImmutableArray<DataEntry> Entries(this DataMap map, string key) => map[key] is DataMap inner ? inner.Entries : [];

    public static string? Text(this DataMap map, string key) => (map[key] as DataText)?.Value;

    /// <summary>The value at the end of a path of keys, or <see langword="null"/>.</summary>
    public static DataNode? Find(this DataMap map, params ReadOnlySpan<string> path)
    {
        DataNode? node = map;
        foreach (var key in path)
            node = (node as DataMap)?[key];
        return node;
    }
}
