using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// The schemas of the program's own kinds of file, from <c>docs/schemas</c>. The lists that the program knows itself stand in them for
/// editors, and are put there by the program: an <c>enum</c> after <c>"$comment": "languages"</c> has the tags of the languages, one after
/// <c>"$comment": "formats"</c> the names of the formats.
/// </summary>
internal static partial class EmbeddedSchemas
{
    private static readonly ConcurrentDictionary<(string Name, LanguageSet Languages), Schema> Known = new();

    /// <exception cref="InvalidOperationException">There is no such schema, or it has an error: a bug.</exception>
    public static Schema Get(string name, LanguageSet languages) =>
        Known.GetOrAdd((name, languages), static key => Compile(key.Name, GetText(key.Name, key.Languages), key.Languages));

    /// <summary>Compiles a schema whose lists are complete.</summary>
    /// <exception cref="InvalidOperationException">It has an error: a bug.</exception>
    public static Schema Compile(string name, string text, LanguageSet languages)
    {
        var bag = new DiagnosticBag();
        var source = new SourceText("docs/schemas/" + name, text);
        var schema = Schema.Read(source, new UnitNames(languages, Language.English), DataLimits.DeepestNesting, bag);
        return schema ?? throw new InvalidOperationException($"{bag.First().Location}: {bag.First().Message}");
    }

    /// <summary>A schema as it stands in <c>docs/schemas</c>, with the languages that there are.</summary>
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

    /// <summary>The text of a schema with one of the lists that the program knows.</summary>
    /// <param name="schema">The text.</param>
    /// <param name="list">What its <c>$comment</c> says.</param>
    /// <param name="values">The values of the list.</param>
    public static string Complete(string schema, string list, IEnumerable<string> values)
    {
        var items = string.Join(", ", values.Select(value => $"\"{JsonEncodedText.Encode(value)}\""));
        return List().Replace(schema, match => match.Groups[2].Value == list ? $"{match.Groups[1].Value}[{items}]" : match.Value);
    }

    [GeneratedRegex(@"(""\$comment"": ""(\w+)"",\s*""enum"": )\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex List();
}
