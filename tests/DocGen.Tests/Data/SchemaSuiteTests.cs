using System.Globalization;
using System.Text;
using System.Text.Json;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Frontend.Data;
using DocGen.Frontend.Data.Schemas;
using DocGen.Frontend.Sources;

namespace DocGen.Tests.Data;

/// <summary>
/// All of JSON-Schema-Test-Suite for draft-07 (MIT licence, <c>tests/json-schema-suite</c>): each verdict is that of the suite, or the
/// schema or the data is refused with a message. What is refused, and why, is in <c>tests/json-schema-suite/score.txt</c>.
/// </summary>
public sealed class SchemaSuiteTests
{
    private const string Folder = "tests/json-schema-suite";

    [Fact]
    public void No_verdict_differs_from_that_of_the_suite()
    {
        var results = Run();
        var wrong = results.Where(result => result.Verdict == Verdict.Wrong).Select(result => result.ToString());
        Assert.Equal("", string.Join('\n', wrong));
        Approved.Equal($"{Folder}/score.txt", Score(results));
    }

    private static List<Result> Run()
    {
        var root = Path.Combine(Repository.Root, Folder);
        var results = new List<Result>();
        foreach (var file in Directory.EnumerateFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllText(file));
            var name = Path.GetRelativePath(root, file).Replace('\\', '/');
            foreach (var group in document.RootElement.EnumerateArray())
            {
                var bag = new DiagnosticBag();
                var text = group.GetProperty("schema").GetRawText();
                var schema = Schema.Read(new SourceText("schema.json", text), new UnitNames(LanguageSet.BuiltIn, Language.Danish), 64, bag);
                Assert.True(schema is not null != bag.HasErrors, name);
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    var title = $"{group.GetProperty("description").GetString()}: {test.GetProperty("description").GetString()}";
                    results.Add(Judge(schema, bag, test) with { Name = $"{name}: {title}" });
                }
            }
        }

        return results;
    }

    private static Result Judge(Schema? schema, DiagnosticBag refusal, JsonElement test)
    {
        if (schema is null)
            return new Result(Verdict.Refused, refusal.First().Message);
        var bag = new DiagnosticBag();
        var json = new SourceText("data.json", test.GetProperty("data").GetRawText());
        if (JsonText.Read(json, 64, YamlCodes.Number, bag) is not { } data)
            return new Result(Verdict.Refused, bag.First().Message);
        schema.Apply(data, bag, isTyped: false);
        Assert.All(bag, diagnostic => Assert.Equal("data.json", diagnostic.Location?.File));
        return bag.HasErrors != test.GetProperty("valid").GetBoolean()
            ? new Result(Verdict.Same, "")
            : new Result(Verdict.Wrong, bag.FirstOrDefault()?.Message ?? "accepted");
    }

    private static string Score(List<Result> results)
    {
        var text = new StringBuilder("JSON-Schema-Test-Suite, draft-07\n\n");
        foreach (var verdict in new[] { Verdict.Same, Verdict.Refused })
            text.Append(CultureInfo.InvariantCulture, $"{results.Count(result => result.Verdict == verdict), 5} {verdict}\n");
        foreach (
            var reason in results
                .Where(result => result.Verdict == Verdict.Refused)
                .GroupBy(result => result.Reason)
                .OrderBy(reason => reason.Key, StringComparer.Ordinal)
        )
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{reason.Key} ({reason.Count()})\n");
            foreach (var result in reason)
                text.Append(CultureInfo.InvariantCulture, $"  {result.Name}\n");
        }

        return text.ToString();
    }

    private enum Verdict
    {
        /// <summary>As the suite has it.</summary>
        Same,

        /// <summary>With a message that names what is refused.</summary>
        Refused,

        /// <summary>Another one.</summary>
        Wrong,
    }

    private sealed record Result(Verdict Verdict, string Reason)
    {
        public string Name { get; init; } = "";

        public override string ToString() => $"{Name}: {Verdict}, {Reason}";
    }
}
