using System.Collections.Concurrent;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>Parsed schemas by their text and the units that they may use, so that a thousand letters parse theirs once.</summary>
internal static class SchemaCache
{
    private static readonly ConcurrentDictionary<(string Path, string Text, UnitNames Units), Schema> Known = new();

    public static Schema? Get(SourceText source, UnitNames units, DataLimits limits, DiagnosticBag diagnostics)
    {
        var key = (source.Path, source.Text, units);
        if (Known.TryGetValue(key, out var known))
            return known;
        var schema = Schema.Read(source, units, limits.MaxDepth, diagnostics);
        return schema is null ? null : Known.GetOrAdd(key, schema);
    }
}
