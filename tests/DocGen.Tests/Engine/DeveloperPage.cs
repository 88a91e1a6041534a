using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Extensions.DependencyInjection;
using DocGen.Frontend.Markdown.Directives;
using DocGen.Frontend.Templates.Functions;
using DocGen.Pdf.Fonts;
using Microsoft.Extensions.DependencyInjection;

namespace DocGen.Tests.Engine;

/// <summary>The code of <c>docs/developers.md</c>: each part between two marks stands there as it stands here.</summary>
public sealed partial class DeveloperPage
{
    private static readonly string Page = Path.Combine(Repository.Root, "docs", "developers.md");
    private static readonly string Code = Path.Combine(Repository.Root, "tests", "DocGen.Tests", "Engine", "DeveloperPage.cs");

    [Fact]
    public void The_page_has_the_code_of_this_file()
    {
        var page = File.ReadAllText(Page).ReplaceLineEndings("\n");
        var parts = Part().Matches(File.ReadAllText(Code).ReplaceLineEndings("\n"));
        Assert.NotEmpty(parts);
        foreach (Match part in parts)
        {
            var lines = part.Groups["code"].Value.TrimEnd().Split('\n');
            var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
            var code = string.Join('\n', lines.Select(line => line.Length < indent ? "" : line[indent..]));
            var expected = $"<!-- code: {part.Groups["name"].Value} -->\n```csharp\n{code}\n```\n";
            if (Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1")
                page = Regex.Replace(
                    page,
                    $"<!-- code: {part.Groups["name"].Value} -->\n(```csharp\n.*?\n```\n)?",
                    expected.Replace("$", "$$", StringComparison.Ordinal),
                    RegexOptions.Singleline
                );
            Assert.Contains(expected, page, StringComparison.Ordinal);
        }

        if (Environment.GetEnvironmentVariable("DOCGEN_ACCEPT") == "1")
            File.WriteAllText(Page, page);
    }

    [Fact]
    public async Task An_object_becomes_a_PDF()
    {
        using var stream = new MemoryStream();
        var (order, template, cancellation) = (Orders.Sample, Orders.Template, CancellationToken.None);
        // <object>
        // public sealed record Order(string Number, DateOnly Date, [property: Unit("kr.")] decimal Freight, OrderLine[] Lines);
        //
        // [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
        // [JsonSerializable(typeof(Order))]
        // internal sealed partial class OrderJson : JsonSerializerContext;
        var engine = new DocGenEngine();
        var source = new DocumentSource("order", template).WithData("order", order, OrderJson.Default.Order);
        var result = await engine.RenderAsync(source, "pdf", stream, cancellation);
        foreach (var diagnostic in result.Diagnostics)
            Console.Error.WriteLine(diagnostic);
        // </object>
        Assert.True(result.Succeeded);
        Assert.True(stream.Length > 1000);
    }

    [Fact]
    public void A_filter_is_added()
    {
        var options = new DocGenEngineOptions();
        // <filter>
        options.Functions.Add(
            new CustomFunction(
                "with_vat",
                [FunctionParameter.Figure("amount"), FunctionParameter.Figure("rate", isOptional: true)],
                call =>
                {
                    var amount = call.Figure("amount");
                    var rate = call.FigureOrNull("rate")?.Value ?? 25;
                    if (rate < 0)
                        throw call.Refuse($"the rate {rate} is negative", "write 25 for 25 per cent", "rate");
                    return call.Compute(amount.Value * (1 + (rate / 100)), amount.Unit);
                }
            )
        );
        // {{ order.total | with_vat | kr }}, {{ order.total | with_vat 12 | kr }}
        // </filter>
        Assert.Equal("125", Memory.Markdown(new DocGenEngine(options), Memory.Source("{{ 100 | with_vat | number 0 }}")));
    }

    // <directive>
    private sealed class DecisionDirective() : BlockDirective("decision", new IntegerAttribute("number", 1, 99, IsRequired: true))
    {
        public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
        {
            var title = new Text($"Decision {arguments.Integer("number", 0)}");
            return [new Container(ContainerKind.Group, [new Paragraph([new Span(StyleNames.Strong, [title])]), .. content])];
        }
    }

    // options.Directives.Add(new DecisionDirective());
    //
    // :::decision{number=2}
    // The grant is paid.
    // :::
    // </directive>

    // <format>
    private sealed class OutlineWriter : IDocumentWriter
    {
        public string Format => "outline";

        public string Extension => ".txt";

        public string MediaType => "text/plain";

        public WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics, CancellationToken cancellation = default)
        {
            var headings = document.Content.OfType<Heading>().Select(heading => PlainText.Of(heading.Content));
            return new WrittenDocument(Encoding.UTF8.GetBytes(string.Join('\n', headings)), []);
        }
    }

    // options.Writers.Add(new OutlineWriter());
    // </format>

    [Fact]
    public void A_directive_and_a_format_are_added()
    {
        var options = new DocGenEngineOptions { Directives = { new DecisionDirective() }, Writers = { new OutlineWriter() } };
        var result = new DocGenEngine(options).Render(Memory.Source(":::decision{number=2}\nThe grant is paid.\n:::"), ["outline", "md"]);
        Assert.Equal([], result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal("T", Encoding.UTF8.GetString(result["outline"].Bytes.Span));
    }

    [Fact]
    public void A_font_is_added()
    {
        var options = new DocGenEngineOptions();
        var path = Path.Combine(Repository.Root, "src", "DocGen.Pdf", "Fonts", "Files", "NotoSansMath_400Regular.ttf");
        // <font>
        var font = CustomFont.Load(path);
        if (font.FindMissing("æøå ÆØÅ") is { IsEmpty: false } missing)
            Console.Error.WriteLine($"{font.Family} lacks {string.Join(' ', missing)}");
        options.Fonts.Add(font);
        // </font>
        Assert.Equal("Noto Sans Math", font.Family);
        Assert.NotNull(new DocGenEngine(options));
    }

    [Fact]
    public void An_application_has_an_engine()
    {
        var services = new ServiceCollection();
        // <services>
        services.AddDocGen(options => options.Directives.Add(new DecisionDirective()));
        // … and where a document is made: public OrderDocuments(DocGenEngine engine)
        // </services>
        using var provider = services.BuildServiceProvider();
        Assert.NotNull(provider.GetService<DocGenEngine>());
    }

    [GeneratedRegex(@"^ *// <(?<name>\w+)>\n(?<code>.*?)^ *// </\k<name>>", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Part();
}
