using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// The built-in schemas, from <c>docs/schemas</c>. Lists that depend on the program are included for editors and replaced by the actual
/// ones: an <c>enum</c> after <c>"$comment": "languages"</c> has the tags of the languages, one after <c>"$comment": "formats"</c> the
/// names of the formats.
/// </summary>
internal static partial class EmbeddedSchemas
{
    private static readonly ConcurrentDictionary<(string Name, LanguageSet Languages), Schema> Known = new();

    /// <exception cref="InvalidOperationException">There is no such schema, or it has an error: a bug.</exception>
    public static Schema Get(string name, LanguageSet languages) =>
        Known.GetOrAdd((name, languages), static key => Compile(key.Name, GetText(key.Name, key.Languages), key.Languages));

    /// <summary>Compiles a schema with complete lists.</summary>
    /// <exception cref="InvalidOperationException">The schema has an error: a bug.</exception>
    public static Schema Compile(string name, string text, LanguageSet languages)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText("docs/schemas/" + name, text);
        var schema = Schema.Read(source, new UnitNames(languages, Language.English), DataLimits.DeepestNesting, bag);
        return schema ?? throw new InvalidOperationException($"{bag.First().Location}: {bag.First().Message}");
    }

    /// <summary>The text of a schema in <c>docs/schemas</c>, with the available languages.</summary>
    public static string GetText(string name, LanguageSet languages)
    {
        using var stream =
            typeof(EmbeddedSchemas).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the schema '{name}' is not embedded");
        using var reader = new StreamReader(stream);
        return Complete(reader.ReadToEnd(), languages);
    }

    /// <summary>The text of a schema with the tags of the languages.</summary>
    public static string Complete(string schema, LanguageSet languages) => Complete(schema, "languages", languages.Tags);

    /// <summary>Replaces a list in the text of a schema by that of the program.</summary>
    /// <param name="schema">The text of the schema.</param>
    /// <param name="list">The value of its <c>$comment</c>.</param>
    /// <param name="values">The values of the list.</param>
    public static string Complete(string schema, string list, IEnumerable<string> values)
    {
        var items = string.Join(", ", values.Select(value => $"\"{JsonEncodedText.Encode(value)}\""));
        return List().Replace(schema, match => match.Groups[2].Value == list ? $"{match.Groups[1].Value}[{items}]" : match.Value);
    }

    [GeneratedRegex(@"(""\$comment"": ""(\w+)"",\s*""enum"": )\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex List();
}
