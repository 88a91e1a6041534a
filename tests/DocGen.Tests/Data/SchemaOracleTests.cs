using System.Globalization;
using CsCheck;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Languages;
using DocGen.Frontend.Data;
using DocGen.Frontend.Data.Schemas;
using DocGen.Frontend.Sources;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace DocGen.Tests.Data;

/// <summary>NJsonSchema as a second opinion: what it takes our own validator takes, and what it refuses ours refuses too.</summary>
public sealed class SchemaOracleTests
{
    private static readonly Lazy<List<Sample>> Samples = new(Load);

    private static readonly SourceSpan Nowhere = new("x.yaml", 1, 1);

    [Fact]
    public void Both_take_every_data_file_of_the_pack_and_every_project_file_and_theme()
    {
        Assert.True(Samples.Value.Count > 8);
        Assert.All(
            Samples.Value,
            sample =>
            {
                Assert.Equal("", OurVerdict(sample, sample.Data));
                Assert.Equal("", TheirVerdict(sample, sample.Data));
            }
        );
    }

    /// <summary>Each sample with one value removed, replaced or added somewhere.</summary>
    [Fact]
    public void Both_agree_on_data_with_a_random_change()
    {
        var refused = 0;
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 100_000], Gen.Int[0, Changes.Length - 1])
            .Sample(
                (which, where, how) =>
                {
                    // NJsonSchema does not know propertyNames.
                    var samples = Samples.Value.Where(sample => !sample.NamesProperties).ToList();
                    var sample = samples[which % samples.Count];
                    var data = Change(sample.Data, where % Count(sample.Data), Changes[how]);
                    var (ours, theirs) = (OurVerdict(sample, data), TheirVerdict(sample, data));
                    Assert.True(
                        (ours.Length == 0) == (theirs.Length == 0),
                        $"{sample.Name}, value {where % Count(sample.Data)}, change {how}\nours:   {ours}\ntheirs: {theirs}"
                    );
                    if (ours.Length > 0)
                        Interlocked.Increment(ref refused);
                },
                iter: 3_000
            );
        Assert.InRange(refused, 1_500, 2_900);
    }

    private static readonly Func<DataNode, DataNode?>[] Changes =
    [
        _ => null,
        _ => new DataText(Nowhere, ""),
        _ => new DataText(Nowhere, "x"),
        _ => new DataText(Nowhere, new string('x', 600)),
        _ => new DataText(Nowhere, " x"),
        _ => new DataFigure(Nowhere, Figure.Literal(-1)),
        _ => new DataFigure(Nowhere, Figure.Literal(1.5m)),
        _ => new DataFigure(Nowhere, Figure.Literal(12)),
        _ => new DataFigure(Nowhere, Figure.Literal(123456789)),
        _ => new DataBoolean(Nowhere, true),
        _ => new DataNull(Nowhere),
        _ => new DataDate(Nowhere, new DateOnly(2024, 3, 11)),
        _ => new DataText(Nowhere, "2024-02-30"),
        _ => new DataList(Nowhere, []),
        _ => new DataMap(Nowhere, []),
        _ => new DataMap(Nowhere, [new DataEntry("unknown", Nowhere, new DataText(Nowhere, "x"))]),
        node => node is DataList list ? list with { Items = [.. list.Items, .. list.Items] } : new DataList(Nowhere, [node]),
        node => node is DataList { Items.Length: > 0 } list ? list with { Items = [list.Items[0]] } : node,
        node =>
            node is DataMap map
                ? new DataMap(map.Source, [.. map.Entries, new DataEntry("unknown", Nowhere, new DataText(Nowhere, "x"))])
                : node,
    ];

    private static string OurVerdict(Sample sample, DataNode data)
    {
        var bag = new DiagnosticBag();
        sample.Ours.Apply(data, bag);
        return string.Join("; ", bag.Select(diagnostic => diagnostic.Message));
    }

    private static string TheirVerdict(Sample sample, DataNode data) =>
        string.Join("; ", sample.Theirs.Validate(ToJson(data)).Select(error => $"{error.Path}: {error.Kind}"));

    private static int Count(DataNode node) =>
        1
        + node switch
        {
            DataMap map => map.Entries.Sum(entry => Count(entry.Value)),
            DataList list => list.Items.Sum(Count),
            _ => 0,
        };

    /// <summary>The data with the value at a place of the walk changed; a value that is taken away takes its key with it.</summary>
    private static DataNode Change(DataNode root, int at, Func<DataNode, DataNode?> change)
    {
        return At(root) ?? new DataMap(Nowhere, []);

        DataNode? At(DataNode node)
        {
            if (at-- == 0)
                return change(node);
            return node switch
            {
                DataMap map => new DataMap(
                    map.Source,
                    [
                        .. map
                            .Entries.Select(entry => (entry.Key, entry.KeySource, Value: At(entry.Value)))
                            .Where(e => e.Value is not null)
                            .Select(e => new DataEntry(e.Key, e.KeySource, e.Value!)),
                    ]
                ),
                DataList list => list with { Items = [.. list.Items.Select(At).Where(item => item is not null).Select(item => item!)] },
                _ => node,
            };
        }
    }

    private static JToken ToJson(DataNode node) =>
        node switch
        {
            DataMap map => new JObject(map.Entries.Select(entry => new JProperty(entry.Key, ToJson(entry.Value)))),
            DataList list => new JArray(list.Items.Select(ToJson)),
            DataFigure { Figure.Value: var value } => value == decimal.Truncate(value) ? new JValue((long)value) : new JValue(value),
            DataBoolean flag => new JValue(flag.Value),
            DataDate date => new JValue(date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            DataText text => new JValue(text.Value),
            _ => JValue.CreateNull(),
        };

    private static List<Sample> Load()
    {
        var files = DocGenProject.Open(Repository.Root).ReadFiles();
        var pairs = files
            .List("data")
            .Where(path => path.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(path => (path, SchemaOf(path)))
            .Concat(
                files
                    .List("templates/themes")
                    .Where(path => path.EndsWith(".yaml", StringComparison.Ordinal))
                    .Select(path => (path, "docs/schemas/theme.schema.json"))
            )
            .Append(("docgen.yaml", "docs/schemas/project.schema.json"));
        return [.. pairs.Select(pair => Read(pair.Item1, pair.Item2))];

        string SchemaOf(string path)
        {
            var line = SourceReader.TryRead(files, path, long.MaxValue, [], null)!.GetLine(1);
            return "data/" + line[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();
        }

        Sample Read(string path, string schemaPath)
        {
            var bag = new DiagnosticBag();
            var schema = SourceReader.TryRead(files, schemaPath, long.MaxValue, bag, null)!;
            var data = YamlReader.Read(SourceReader.TryRead(files, path, long.MaxValue, bag, null)!, DataLimits.Default, bag)!;
            var ours = Schema.Read(schema, new UnitNames(LanguageSet.BuiltIn, Language.Danish), 64, bag)!;
            Assert.Empty(bag);
            var theirs = JsonSchema.FromJsonAsync(schema.Text).GetAwaiter().GetResult();
            return new Sample(path, data, ours, theirs, schema.Text.Contains("\"propertyNames\"", StringComparison.Ordinal));
        }
    }

    private sealed record Sample(string Name, DataNode Data, Schema Ours, JsonSchema Theirs, bool NamesProperties);
}
