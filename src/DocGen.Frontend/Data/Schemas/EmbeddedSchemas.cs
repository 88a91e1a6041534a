using System.Collections.Concurrent;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>The built-in schemas, from <c>docs/schemas</c>.</summary>
internal static class EmbeddedSchemas
{
    private static readonly ConcurrentDictionary<string, Schema> Known = new(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">There is no such schema, or it has an error: a bug.</exception>
    public static Schema Get(string name) =>
        Known.GetOrAdd(
            name,
            static key =>
            {
                var bag = new DiagnosticBag();
                var schema = Schema.Read(
                    new SourceText("docs/schemas/" + key, Encoding.UTF8.GetString(GetText(key))),
                    DataLimits.DeepestNesting,
                    bag
                );
                return schema ?? throw new InvalidOperationException($"{bag.First().Location}: {bag.First().Message}");
            }
        );

    /// <summary>The text of a schema in <c>docs/schemas</c>.</summary>
    public static byte[] GetText(string name)
    {
        using var stream =
            typeof(EmbeddedSchemas).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the schema '{name}' is not embedded");
        var text = new byte[stream.Length];
        stream.ReadExactly(text);
        return text;
    }
}
