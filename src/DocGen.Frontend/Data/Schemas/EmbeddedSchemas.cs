using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// The schemas of the program's own kinds of file, from <c>docs/schemas</c>. What the program knows itself stands in them for editors, and
/// is put there from the program: an <c>enum</c> behind <c>"$comment": "languages"</c> has the tags of the languages that there are.
/// </summary>
internal static partial class EmbeddedSchemas
{
    private static readonly ConcurrentDictionary<(string Name, LanguageSet Languages), Schema> Known = new();

    /// <exception cref="InvalidOperationException">There is no such schema, or it has an error: a bug.</exception>
    public static Schema Get(string name, LanguageSet languages) =>
        Known.GetOrAdd(
            (name, languages),
            static key =>
            {
                var bag = new DiagnosticBag();
                var schema = Schema.Read(
                    new SourceText("docs/schemas/" + key.Name, GetText(key.Name, key.Languages)),
                    new UnitNames(key.Languages, Language.English),
                    DataLimits.DeepestNesting,
                    bag
                );
                return schema ?? throw new InvalidOperationException($"{bag.First().Location}: {bag.First().Message}");
            }
        );

    /// <summary>A schema as it stands in <c>docs/schemas</c>, with the languages that there are.</summary>
    public static string GetText(string name, LanguageSet languages)
    {
        using var stream =
            typeof(EmbeddedSchemas).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the schema '{name}' is not embedded");
        using var reader = new StreamReader(stream);
        return Complete(reader.ReadToEnd(), languages);
    }

    /// <summary>The text of a schema with the lists that the program knows.</summary>
    public static string Complete(string schema, LanguageSet languages)
    {
        var tags = string.Join(", ", languages.Tags.Select(tag => $"\"{JsonEncodedText.Encode(tag)}\""));
        return Languages().Replace(schema, match => $"{match.Groups[1].Value}[{tags}]");
    }

    [GeneratedRegex(@"(""\$comment"": ""languages"",\s*""enum"": )\[[^\]]*\]", RegexOptions.CultureInvariant)]
    private static partial Regex Languages();
}
