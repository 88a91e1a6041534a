using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using DocGen.Core.Languages;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;
using DocGen.Pdf;
using DocGen.Pdf.Fonts;

namespace DocGen.Benchmarks;

/// <summary>Large documents, warm and in process: from a prepared document to pages, and on to the bytes of a PDF.</summary>
[MemoryDiagnoser]
public class LayoutBenchmarks
{
    private const string Sentence =
        "Kommunerne fordeler midlerne efter indbyggertal, og programsekretariatet følger op på aftalen hvert kvartal i samarbejde "
        + "med regionen. ";

    private Document[] _documents = [];

    [Params("100 pages with 40 tables", "5,000 rows", "letter", "1,000 letters")]
    public string Document { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var info = new DocumentInfo("document", "Fælles indkøb", "report", Language.Danish);
        var count = Document == "1,000 letters" ? 1000 : 1;
        _documents =
        [
            .. Enumerable
                .Range(1, count)
                .Select(number => DocumentPipeline.Run(new Document(info, Content(number)), Theme.Default, FontSet.BuiltIn, []).Document),
        ];
    }

    [Benchmark]
    public int Layout() => _documents.Sum(document => DocumentLayout.Run(document, Theme.Default, FontSet.BuiltIn, []).Pages.Length);

    [Benchmark]
    public long Pdf() => _documents.Sum(document => (long)new PdfWriter().Write(document, Theme.Default, []).Main.Length);

    private ImmutableArray<Block> Content(int number) =>
        Document switch
        {
            "5,000 rows" => [Table(5000)],
            // Each letter has its own receiver.
            "letter" or "1,000 letters" => [new Paragraph([new Text($"Til borgmester nr. {number}")]), .. Text(4), .. Text(3)],
            _ => [.. Enumerable.Range(0, 40).SelectMany(i => new[] { Heading(i) }.Concat(Text(8)).Append(Table(25)).Concat(Text(5)))],
        };

    private static Block Heading(int number) => new Heading(2, [new Text($"Område {number}")]) { Id = $"o{number}" };

    private static IEnumerable<Block> Text(int count) =>
        Enumerable.Range(0, count).Select(i => (Block)new Paragraph([new Text(string.Concat(Enumerable.Repeat(Sentence, 4 + (i % 3))))]));

    private static Table Table(int rows)
    {
        ImmutableArray<TableColumn> columns =
        [
            new(ColumnAlignment.Left, IsHeader: true),
            new(ColumnAlignment.Decimal),
            new(ColumnAlignment.Decimal),
            new(ColumnAlignment.Right),
        ];
        var built = Enumerable
            .Range(0, rows + 1)
            .Select(i =>
                i == 0
                    ? Row(TableRowKind.Header, "Kommune", "Indbyggere", "Andel i procent", "Beløb")
                    : Row(
                        TableRowKind.Body,
                        $"Kommune {i}",
                        $"{i * 37 % 900}.{i % 1000:000}",
                        $"{i % 100},{i % 10}",
                        $"{i * 13 % 1000}.000 kr."
                    )
            );
        if (!TableGrid.TryBuild(columns, [.. built], out var grid, out var problem))
            throw new InvalidOperationException(problem);
        return new Table(grid);
    }

    private static TableRow Row(TableRowKind kind, params ReadOnlySpan<string> cells)
    {
        var built = ImmutableArray.CreateBuilder<TableCell>(cells.Length);
        foreach (var text in cells)
            built.Add(new TableCell([new Paragraph([new Text(text)])]));
        return new TableRow(kind, built.MoveToImmutable());
    }
}
