using System.Collections.Concurrent;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>The schemas of the program's own kinds of file, from <c>docs/schemas</c>.</summary>
internal static class EmbeddedSchemas
{
    private static readonly ConcurrentDictionary<string, Schema> Known = new(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">There is no such schema, or it has an error: a bug.</exception>
    public static Schema Get(string name) => Known.GetOrAdd(name, static key =>
    {
        using var stream = typeof(EmbeddedSchemas).Assembly.GetManifestResourceStream(key) ?? throw new InvalidOperationException($"the schema '{key}' is not embedded");
        using var reader = new StreamReader(stream);
        var bag = new DiagnosticBag();
        var schema = Schema.Read(new SourceText("docs/schemas/" + key, reader.ReadToEnd()), DataLimits.DeepestNesting, bag);
        return schema ?? throw new InvalidOperationException($"{bag.First().Location}: {bag.First().Message}");
    });
}
