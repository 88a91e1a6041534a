using System.Collections.Concurrent;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>Parsed schemas by their text, so that a thousand letters parse theirs once.</summary>
internal static class SchemaCache
{
    private static readonly ConcurrentDictionary<(string Path, string Text), Schema> Known = new();

    public static Schema? Get(SourceText source, DataLimits limits, DiagnosticBag diagnostics)
    {
        if (Known.TryGetValue((source.Path, source.Text), out var known))
            return known;
        var schema = Schema.Read(source, limits.MaxDepth, diagnostics);
        return schema is null ? null : Known.GetOrAdd((source.Path, source.Text), schema);
    }
}
