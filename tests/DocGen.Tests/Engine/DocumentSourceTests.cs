using System.Text;
using System.Text.Json.Serialization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Frontend.Data;
using DocGen.Frontend.Data.Schemas;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;
using UglyToad.PdfPig;

namespace DocGen.Tests.Engine;

/// <summary>What a program can give as the source of a document.</summary>
public sealed class DocumentSourceTests
{
    private const string Schema = """
        {
          "type": "object",
          "required": ["price"],
          "additionalProperties": false,
          "properties": { "price": { "type": "number", "minimum": 0, "x-unit": "kr." } }
        }
        """;

    [Fact]
    public void YAML_is_held_to_the_schema_that_the_program_names()
    {
        Assert.Equal(
            "Pris: 12 kr.",
            Memory.Markdown(DocGenEngine.Default, Memory.Source("Pris: {{ d.price | kr }}.", "price: 12\n", Schema))
        );
        Assert.Equal(
            """
            data/d.yaml(1,8): error DG1045: 'price' must be at least 0
                1 | price: -1
                  |        ^^
            """,
            Assert.Single(Memory.Problems(DocGenEngine.Default, Memory.Source("{{ d.price }}", "price: -1\n", Schema))).ToString()
        );
        Assert.Equal(
            SchemaCodes.UnknownKey,
            Assert.Single(Memory.Problems(DocGenEngine.Default, Memory.Source("{{ d.price }}", "{\"price\": 1, \"x\": 2}", Schema))).Code
        );
    }

    [Fact]
    public void The_programs_schema_goes_before_the_one_that_the_YAML_names()
    {
        const string yaml = "# yaml-language-server: $schema=schemas/loose.schema.json\nprice: -1\n";
        var source = Memory.Source("{{ d.price }}", yaml, Schema).WithFile("data/schemas/loose.schema.json", "{}");
        Assert.Equal(SchemaCodes.OutOfRange, Assert.Single(Memory.Problems(DocGenEngine.Default, source)).Code);
        var own = Memory.Source("{{ d.price }}", yaml).WithFile("data/schemas/loose.schema.json", "{}");
        Assert.Equal("−1", Memory.Markdown(DocGenEngine.Default, own));
    }

    [Fact]
    public void YAML_without_a_schema_is_taken_as_it_is() =>
        Assert.Equal(
            "12 og 11. marts 2024",
            Memory.Markdown(DocGenEngine.Default, Memory.Source("{{ d.price }} og {{ d.day | date }}", "price: 12\nday: 2024-03-11\n"))
        );

    [Fact]
    public void A_schema_that_is_not_there_is_told()
    {
        var source = new DocumentSource("t", Memory.Head + "{{ d.price }}\n").WithYaml("d", "price: 1", "data/schemas/x.schema.json");
        var problem = Assert.Single(Memory.Problems(DocGenEngine.Default, source));
        Assert.Equal((SourceCodes.FileNotFound, "there is no file 'data/schemas/x.schema.json'"), (problem.Code, problem.Message));
        var json = Orders.Source().WithData("o", Orders.Sample, OrderJson.Default.Order, "x.json");
        Assert.Equal(SourceCodes.FileNotFound, Assert.Single(Memory.Problems(DocGenEngine.Default, json)).Code);
    }

    [Fact]
    public void An_object_is_held_to_a_schema_at_its_JSON_pointers()
    {
        const string schema = """
            {
              "properties": {
                "lines": { "items": { "properties": { "price": { "maximum": 100 }, "item": { "minLength": 8 } } } }
              }
            }
            """;
        var source = new DocumentSource("order", Orders.Template)
            .WithFile("order.schema.json", schema)
            .WithData("order", Orders.Sample, OrderJson.Default.Order, "order.schema.json");
        Assert.Equal(
            [
                "order#/lines/0/price: error DG1045: 'price' must be at most 100",
                "order#/lines/1/item: error DG1044: 'item' must not be shorter than 8 characters",
            ],
            Memory.Problems(DocGenEngine.Default, source).Select(problem => problem.ToString())
        );
    }

    [Fact]
    public void Numbers_of_an_object_are_exact()
    {
        var numbers = new Numbers(1.10m, 79228162514264337593543950335m, 0.1, 1e20, -7, [1.500m, 2m], new() { ["a/b~c"] = 3 }, null, true);
        var source = new DocumentSource(
            "t",
            Memory.Head
                + "{{ n.price }}, {{ n.large }}, {{ n.tenth }}, {{ n.huge }}, {{ n.whole }}, {{ n.list[0] }}, {{ n.map['a/b~c'] }}\n"
        ).WithData("n", numbers, NumbersJson.Default.Numbers);
        Assert.Equal(
            "1,10, 79.228.162.514.264.337.593.543.950.335, 0,1, 100.000.000.000.000.000.000, −7, 1,500, 3",
            Memory.Markdown(DocGenEngine.Default, source)
        );
        var bad = new DocumentSource("t", Memory.Head + "{{ n.map['a/b~c'] | date }}\n").WithData(
            "n",
            numbers,
            NumbersJson.Default.Numbers
        );
        Assert.Equal("n#/map/a~1b~0c", Assert.Single(Memory.Problems(DocGenEngine.Default, bad)).Data?.ToString());
        var large = new DocumentSource("t", Memory.Head + "{{ n.huge }}\n").WithData(
            "n",
            numbers with
            {
                Huge = 1e300,
            },
            NumbersJson.Default.Numbers
        );
        Assert.Equal(
            "n#/huge: error DG1019: the number 1E+300 cannot be held exactly: a figure has 28 digits\n   hint: give a rounded one",
            Assert.Single(Memory.Problems(DocGenEngine.Default, large)).ToString()
        );
    }

    [Fact]
    public void A_unit_that_is_not_known_or_stands_on_a_text_is_refused()
    {
        Assert.Contains(
            "there is no unit 'krr.'",
            Throws(() => JsonData.Of(new WrongUnit(1), NumbersJson.Default.WrongUnit)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "is no number",
            Throws(() => JsonData.Of(new UnitOfText("x"), NumbersJson.Default.UnitOfText)),
            StringComparison.Ordinal
        );

        static string Throws(Action act) => Assert.Throws<ArgumentException>(act).Message;
    }

    [Fact]
    public void Units_stand_on_lists_and_maps_of_numbers_and_types_may_refer_to_themselves()
    {
        var tree = new Tree("rod", [100m], new() { ["x"] = 2.5m }, [new Tree("gren", [7m], [], [])]);
        var source = new DocumentSource(
            "t",
            Memory.Head + "{{ t.amounts[0] | kr }}, {{ t.shares.x | pct 1 }}, {{ t.children[0].amounts | sum | kr }}\n"
        ).WithData("t", tree, NumbersJson.Default.Tree);
        Assert.Equal("100 kr., 2,5 pct., 7 kr.", Memory.Markdown(DocGenEngine.Default, source));
    }

    [Fact]
    public void What_is_done_to_an_object_afterwards_does_not_reach_the_document()
    {
        var list = new List<OrderLine> { new("Stol", 1, 1) };
        var source = new DocumentSource("order", Orders.Template).WithData(
            "order",
            Orders.Sample with
            {
                Lines = list,
            },
            OrderJson.Default.Order
        );
        list.Clear();
        Assert.Contains(
            "Stol",
            Encoding.UTF8.GetString(DocGenEngine.Default.Render(source, ["md"])["md"].Bytes.Span),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Data_that_front_matter_declares_and_the_program_gives_are_the_programs()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: P\n");
        folder.Write(
            "templates/t.sbn.md",
            "---\nid: t\ntitle: T\nlayout: annex\ndata: { d: d.yaml }\n---\n# T\n\n{{ d.price }} {{ include 'p' }}\n"
        );
        folder.Write("templates/_partials/p.sbn.md", "fra mappen");
        var source = DocumentSource.FromFolder(folder.Path, "t");
        Assert.Equal(SourceCodes.FileNotFound, DocGenEngine.Default.Render(source, ["md"]).Diagnostics[0].Code);
        Assert.Equal("5 fra mappen", Memory.Markdown(DocGenEngine.Default, source.WithYaml("d", "price: 5")));
    }

    [Fact]
    public async Task Streams_are_read_and_left_open()
    {
        using var template = new MemoryStream(Encoding.UTF8.GetBytes(Memory.Head + "{{ d.price }}\n"));
        using var yaml = new MemoryStream("price: 5"u8.ToArray());
        var source = await (await DocumentSource.ReadAsync("t", template)).WithYamlAsync("d", yaml);
        Assert.Equal("5", Memory.Markdown(DocGenEngine.Default, source));
        Assert.True(template.CanRead && yaml.CanRead);
        using var latin = new MemoryStream([.. "price: "u8, 0xE6]);
        var wrong = await new DocumentSource("t", Memory.Head + "{{ d.price }}\n").WithYamlAsync("d", latin);
        Assert.Equal(SourceCodes.WrongEncoding, Assert.Single(Memory.Problems(DocGenEngine.Default, wrong)).Code);
    }

    [Fact]
    public void Limits_hold_for_what_is_given()
    {
        var engine = Memory.Engine(options =>
            options.Limits = new ProjectLimits
            {
                FileBytes = 200,
                Nodes = 12,
                Loops = 10,
                Nesting = 3,
            }
        );
        Assert.Equal(SourceCodes.FileTooLarge, Problem(Memory.Source("{{ d.a }}", "a: " + new string('x', 300))));
        Assert.Equal("DG1017", Problem(Memory.Source("{{ d.a }}", "a: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]")).Value);
        Assert.Equal("DG1017", Problem(Memory.Source("{{ order }}").WithData("order", Orders.Sample, OrderJson.Default.Order)).Value);
        Assert.Equal("DG2011", Problem(Memory.Source("{{ for i in 1..11; i; end }}")).Value);
        // A project file says otherwise.
        Assert.Empty(
            engine
                .Render(Memory.Source("{{ for i in 1..11; i; end }}").WithFile("docgen.yaml", "name: P\nlimits: { loops: 20 }\n"), ["md"])
                .Diagnostics
        );

        DiagnosticCode Problem(DocumentSource source) => Memory.Problems(engine, source)[0].Code;
    }

    [Fact]
    public void Files_of_the_engine_stand_behind_those_of_the_document()
    {
        var engine = Memory.Engine(options =>
            options.Files = MemorySourceFiles
                .Empty.With("templates/_partials/a.sbn.md", "fælles a")
                .With("templates/_partials/b.sbn.md", "fælles b")
        );
        var source = Memory.Source("{{ include 'a' }}, {{ include 'b' }}").WithFile("templates/_partials/a.sbn.md", "egen a");
        Assert.Equal("egen a, fælles b", Memory.Markdown(engine, source));
    }

    [Fact]
    public void Data_that_a_template_takes_no_notice_of_are_no_error_unless_it_declares_them()
    {
        Assert.Equal("x", Memory.Markdown(DocGenEngine.Default, Memory.Source("x", "a: 1")));
        var declared = new DocumentSource(
            "t",
            Memory.Head.Replace("lang: da", "lang: da\ndata: { d: d.yaml }", StringComparison.Ordinal) + "x\n"
        ).WithYaml("d", "a: 1");
        Assert.Equal("DG2014", Assert.Single(Memory.Problems(DocGenEngine.Default, declared)).Code.Value);
    }

    [Fact]
    public void Given_data_are_attached_like_others()
    {
        var source = new DocumentSource("order", Orders.Template.Replace("lang: da", "lang: da\nattach: data", StringComparison.Ordinal))
            .WithData("order", Orders.Sample, OrderJson.Default.Order)
            .WithYaml("more", "a: 1\r\n");
        var result = DocGenEngine.Default.Render(source, ["pdf"]);
        Assert.Equal([], result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        using var pdf = PdfDocument.Open(result["pdf"].Bytes.ToArray());
        Assert.True(pdf.Advanced.TryGetEmbeddedFiles(out var files));
        Assert.Equal(["more.yaml", "order.json"], files!.Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Equal("a: 1\n", Encoding.UTF8.GetString(files!.Single(file => file.Name == "more.yaml").Memory.Span));
    }

    [Theory]
    [InlineData("document")]
    [InlineData("a b")]
    [InlineData("")]
    [InlineData("1a")]
    public void A_name_that_no_template_can_write_is_refused(string name) =>
        Assert.Throws<ArgumentException>(() => Memory.Source("x").WithYaml(name, "a: 1"));

    [Fact]
    public void A_name_given_twice_an_id_and_a_path_that_are_none_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Memory.Source("x", "a: 1").WithYaml("d", "a: 1"));
        Assert.Throws<ArgumentException>(() => new DocumentSource("A b", "x"));
        Assert.Throws<ArgumentException>(() => Memory.Source("x").WithFile("../x", "y"));
    }
}

internal sealed record Numbers(
    decimal Price,
    decimal Large,
    double Tenth,
    double Huge,
    int Whole,
    decimal[] List,
    Dictionary<string, int> Map,
    string? Nothing,
    bool Yes
);

internal sealed record WrongUnit([property: Unit("krr.")] int Value);

internal sealed record UnitOfText([property: Unit("kr.")] string Value);

internal sealed record Tree(
    string Name,
    [property: Unit("kr.")] IReadOnlyList<decimal> Amounts,
    [property: Unit("pct.")] Dictionary<string, decimal> Shares,
    IReadOnlyList<Tree> Children
);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(Numbers))]
[JsonSerializable(typeof(WrongUnit))]
[JsonSerializable(typeof(UnitOfText))]
[JsonSerializable(typeof(Tree))]
internal sealed partial class NumbersJson : JsonSerializerContext;
