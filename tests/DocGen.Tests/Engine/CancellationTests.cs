using System.Collections.Immutable;
using DocGen.Charts;
using DocGen.Compiling;
using DocGen.Core.Cancellation;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Passes.Composition;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Frontend.Markdown.Directives;
using DocGen.Frontend.Markdown.Syntax;
using DocGen.Pdf;
using DocGen.Pdf.Objects;
using DocGen.Samples.CustomFormat;
using DocGen.Tests.Passes;
using DocGen.Writers.Html;
using DocGen.Writers.Markdown;
using DocGen.Writers.Word;
using DocGen.Writers.Word.Packaging;

namespace DocGen.Tests.Engine;

/// <summary>
/// Cancelled work ends wherever it is: a step is taken for each node, row, page and object in every stage, and after the step at which it
/// is cancelled there is no other.
/// </summary>
public sealed class CancellationTests
{
    private const int Few = 60;

    /// <summary>Of nodes that are looked at without a step between: a node, and what it says it is written as.</summary>
    private const int MaxLooksInStep = 2;

    /// <summary>What a document can have many of.</summary>
    private static readonly string[] Shapes = ["blocks", "inlines", "headings", "boxed", "items", "rows", "notes", "sections"];

    /// <summary>What is done to a document, each with what it begins with.</summary>
    private static readonly (string Name, Func<Document, Action<Work>> Begin)[] Stages =
    [
        ("passes", document => work => Prepare(document, work)),
        ("layout", document => Prepared(document, (made, work) => DocumentLayout.Run(made, Theme.Default, Metrics, [], work))),
        ("docx", document => Prepared(document, (made, work) => DocxWriter.Write(made, Theme.Default, [], work))),
        ("html", document => Prepared(document, (made, work) => new HtmlWriter().Write(made, Theme.Default, [], work))),
        ("md", document => Prepared(document, (made, work) => new MarkdownWriter().Write(made, Theme.Default, [], work))),
        ("site md", document => Prepared(document, (made, work) => Site.Write(made, Theme.Default, [], work))),
        ("pdf", document => Prepared(document, (made, work) => new PdfWriter().Write(made, Theme.Default, [], work))),
        ("pages", PagesWritten),
        ("text", document => Prepared(document, (made, work) => DocumentLines.Write(made, TextWriter.Null, work))),
        ("section", document => Prepared(document, (made, work) => DocumentSection.Of(made, work))),
    ];

    private static MarkdownWriter Site => new(MarkdownFlavour.Portable);

    private static ApproximateFontMetrics Metrics => ApproximateFontMetrics.Instance;

    public static TheoryData<string, string> StagesAndShapes
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (stage, _) in Stages)
            foreach (var shape in Shapes)
                // A composite document is not itself a section; a page has no words any more, but what is painted of them.
                if ((stage, shape) is not (("section", "sections") or ("pages", "inlines")))
                    data.Add(stage, shape);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(StagesAndShapes))]
    public void Every_stage_takes_a_step_for_each_thing_in_a_document(string stage, string shape)
    {
        var (few, many) = (Whole(stage, shape, Few), Whole(stage, shape, 2 * Few));
        Assert.InRange(many.Steps - few.Steps, Few, int.MaxValue);
        Assert.InRange(many.MostLooksInStep, 0, MaxLooksInStep);
        // Pages have no nodes any more.
        if (stage != "pages")
            Assert.InRange(many.Looks, 2 * Few, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(StagesAndShapes))]
    public void No_stage_goes_on_after_the_step_at_which_it_is_cancelled(string stage, string shape)
    {
        var steps = Whole(stage, shape, Few).Steps;
        foreach (var last in Points(steps))
        {
            using var work = CountedWork.EndingAtStep(last);
            Assert.Throws<OperationCanceledException>(() => Run(stage, shape, Few, work));
            Assert.Equal((last, 0), (work.Steps, work.LooksTooLate));
        }
    }

    public static TheoryData<string> Formats => [.. AllWriters.Select(writer => writer.Format)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_writer_ends_when_the_token_is_cancelled_that_it_is_given(string format)
    {
        var writer = AllWriters.Single(writer => writer.Format == format);
        foreach (var shape in Shapes)
        {
            var meter = new Meter();
            var document = Prepare(Draft(shape, Few, meter), Work.Uninterrupted);
            using var whole = CountedWork.Whole();
            meter.Work = whole;
            writer.Write(document, Theme.Default, [], whole.Cancellation);
            Assert.InRange(whole.Looks, Few, int.MaxValue);
            foreach (var last in Points(whole.Looks - 1))
            {
                using var work = CountedWork.EndingAtLook(last);
                meter.Work = work;
                Assert.Throws<OperationCanceledException>(() => writer.Write(document, Theme.Default, [], work.Cancellation));
                Assert.InRange(work.LooksTooLate, 0, 1);
            }
        }
    }

    [Theory]
    [InlineData("{{ for i in 1..N }}{{ i }}{{ end }}", null)]
    [InlineData("{{ for i in 1..N }}\nAfsnit med *noget* tekst.\n\n{{ end }}", null)]
    [InlineData("{{ for i in 1..N }}| a | b |\n| - | - |\n| 1 | 2 |\n\n{{ end }}", null)]
    [InlineData("{{ for i in 1..N }}- [x] a[^{{ i }}]\n{{ end }}\n{{ for i in 1..N }}[^{{ i }}]: b\n{{ end }}", null)]
    [InlineData("{{ table d }}", "- { a: 1, b: to }\n")]
    [InlineData("{{ d.size }}", "- { a: 1 }\n")]
    [InlineData("{{ d.size }}", "- a: [1, 2]\n")]
    public void Reading_takes_a_step_for_each_thing_and_ends_when_it_is_cancelled(string body, string? line)
    {
        var engine = Memory.Engine(options => options.Limits = new() { Time = TimeSpan.FromMinutes(5), Loops = int.MaxValue });
        var (few, many) = (Steps(100), Steps(200));
        Assert.InRange(many - few, 100, int.MaxValue);
        foreach (var last in Points(few))
        {
            using var work = CountedWork.EndingAtStep(last);
            Assert.Throws<OperationCanceledException>(() => engine.RenderIn(work, Source(100), ["md"]));
            Assert.Equal(last, work.Steps);
        }

        int Steps(int count)
        {
            using var work = CountedWork.Whole();
            engine.RenderIn(work, Source(count), ["md"]);
            return work.Steps;
        }

        DocumentSource Source(int count) =>
            Memory.Source(
                body.Replace("N", count.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal),
                line is null ? null : Repeat(line, count)
            );
    }

    /// <summary>Blocks are found line by line; here the line is one, so that the steps are those of the text in it.</summary>
    [Theory]
    [InlineData("a *b* ", "")]
    [InlineData("[a](b) ", "")]
    [InlineData("|`a`", "|-")]
    public void Markdown_is_parsed_in_steps_within_a_line_too(string part, string delimiter)
    {
        var (few, many) = (Steps(100), Steps(200));
        Assert.InRange(many - few, 100, int.MaxValue);
        using var work = CountedWork.EndingAtStep(few / 2);
        Assert.Throws<OperationCanceledException>(() => Parse(100, work));
        Assert.Equal(few / 2, work.Steps);

        int Steps(int count)
        {
            using var whole = CountedWork.Whole();
            Parse(count, whole);
            return whole.Steps;
        }

        void Parse(int count, Work work) =>
            Markdig.Markdown.Parse(Repeat(part, count) + "\n" + Repeat(delimiter, count), Pipeline.Instance, new MarkdownParsing(work));
    }

    /// <summary>Nothing is made of two things that are written without a step between.</summary>
    [Theory]
    [InlineData(":look[a] ")]
    [InlineData("::looks\n")]
    [InlineData("- ::looks\n")]
    [InlineData("Afsnit :look[a]\n\n")]
    [InlineData(":look[`a`]")]
    [InlineData("*:look[a]* ")]
    [InlineData("| a |\n|-|\n| :look[b] |\n\n")]
    public void Reading_takes_a_step_between_two_things(string part)
    {
        CountedWork? current = null;
        var engine = Memory.Engine(options =>
        {
            options.Directives.Add(new LookDirective(() => current!.Look()));
            options.Directives.Add(new LooksDirective(() => current!.Look()));
        });
        using var whole = CountedWork.Whole();
        current = whole;
        engine.RenderIn(whole, Memory.Source(Repeat(part, 100)), ["md"]);
        Assert.Equal((100, 1), (whole.Looks, whole.MostLooksInStep));
        using var work = CountedWork.EndingAtLook(50);
        current = work;
        Assert.Throws<OperationCanceledException>(() => engine.RenderIn(work, Memory.Source(Repeat(part, 100)), ["md"]));
        Assert.Equal((50, 0), (work.Looks, work.LooksTooLate));
    }

    [Fact]
    public void A_loop_without_end_ends_when_it_is_cancelled()
    {
        using var source = new CancellationTokenSource();
        var turns = 0;
        var engine = Memory.Engine(options =>
        {
            options.Limits = new() { Time = TimeSpan.FromMinutes(5), Loops = int.MaxValue };
            options.Functions.Add(
                new(
                    "turn",
                    [],
                    _ =>
                    {
                        if (++turns == 1000)
                            source.Cancel();
                        return "";
                    }
                )
            );
        });
        Assert.Throws<OperationCanceledException>(() => engine.Render(Memory.Source("{{ while true; turn; end }}"), ["md"], source.Token));
        Assert.Equal(1000, turns);
    }

    [Fact]
    public void Large_parts_are_compressed_step_by_step()
    {
        var large = new byte[10 * 1024 * 1024];
        foreach (var compress in new Action<Work>[] { work => PackedPart.Pack(large, work), work => Deflate.Compress(large, work) })
        {
            using var whole = CountedWork.Whole();
            compress(whole);
            Assert.InRange(whole.Steps, 10, 100);
            using var work = CountedWork.EndingAtStep(5);
            Assert.Throws<OperationCanceledException>(() => compress(work));
        }
    }

    private static string Repeat(string part, int count) => string.Concat(Enumerable.Repeat(part, count));

    private static ImmutableArray<IDocumentWriter> AllWriters =>
        [.. BuiltInWriters.All, new EpubWriter(new Uri("https://example.org/papers/"))];

    /// <summary>Some steps from the first to the last.</summary>
    private static IEnumerable<int> Points(int steps) => Enumerable.Range(0, 12).Select(i => 1 + ((steps - 1) * i / 11)).Distinct();

    private static (int Steps, int Looks, int MostLooksInStep) Whole(string stage, string shape, int count)
    {
        using var work = CountedWork.Whole();
        Run(stage, shape, count, work);
        return (work.Steps, work.Looks, work.MostLooksInStep);
    }

    private static void Run(string stage, string shape, int count, CountedWork work)
    {
        var meter = new Meter();
        var run = Stages.Single(candidate => candidate.Name == stage).Begin(Draft(shape, count, meter));
        meter.Work = work;
        run(work);
    }

    private static Action<Work> Prepared(Document document, Action<Document, Work> run)
    {
        var made = Prepare(document, Work.Uninterrupted);
        return work => run(made, work);
    }

    private static Action<Work> PagesWritten(Document document)
    {
        var writer = new PdfWriter();
        var pages = DocumentLayout.Run(Prepare(document, Work.Uninterrupted), Theme.Default, writer.Metrics, []);
        return work => writer.Write(pages, [], work);
    }

    private static Document Prepare(Document document, Work work) =>
        DocumentPipeline.Run(document, Theme.Default, Metrics, [], work, null, new DrawCharts(Metrics), new DrawDiagrams(Metrics)).Document;

    private static Document Draft(string shape, int count, Meter meter)
    {
        ImmutableArray<Counted> counted = [.. Enumerable.Range(0, count).Select(_ => new Counted(meter, Drafts.Words("Afsnit")))];
        ImmutableArray<Block> title = [Drafts.Heading(1, "Titel")];
        var document = Drafts.Of([.. title, .. Body()]);
        return document with { Info = document.Info with { Date = new DateOnly(2024, 3, 11) } };

        ImmutableArray<Block> Body() =>
            shape switch
            {
                "blocks" => ImmutableArray<Block>.CastUp(counted),
                "inlines" => [new Paragraph([.. counted.Select(_ => (Inline)new CountedWord(meter))])],
                "headings" => [new Contents(2), .. counted.SelectMany(one => new Block[] { Drafts.Heading(2, "Overskrift"), one })],
                "boxed" => [new Container(ContainerKind.Group, ImmutableArray<Block>.CastUp(counted))],
                "items" => [new ListBlock(ListKind.Bullet, [.. counted.Select(one => new ListItem([one]))])],
                "rows" => [Rows()],
                "notes" => [.. counted.Select(one => new Paragraph([new Text("ord"), new Footnote([one])]))],
                "sections" =>
                [
                    DocumentSection.Of(Prepare(Drafts.Of([.. title, .. ImmutableArray<Block>.CastUp(counted)]), Work.Uninterrupted)),
                ],
                _ => throw new ArgumentException(shape, nameof(shape)),
            };

        Table Rows()
        {
            TableColumn[] columns = [new(ColumnAlignment.Left, IsHeader: true), new(ColumnAlignment.Decimal)];
            var rows = counted.Select(one => new TableRow(TableRowKind.Body, [new TableCell([one]), Drafts.Cell("1,5")]));
            Assert.True(TableGrid.TryBuild([.. columns], [.. rows], out var grid, out var problem), problem);
            return new Table(grid);
        }
    }

    private sealed class LookDirective(Action look) : InlineDirective("look")
    {
        public override Inline Make(DirectiveArguments arguments, ImmutableArray<Inline> content)
        {
            look();
            return new Text("set");
        }
    }

    private sealed class LooksDirective(Action look) : LineDirective("looks")
    {
        public override Block Make(DirectiveArguments arguments)
        {
            look();
            return Drafts.Paragraph("set");
        }
    }

    /// <summary>The work that the nodes of a document are looked at by.</summary>
    private sealed class Meter
    {
        public CountedWork? Work { get; set; }

        public void Look() => Work?.Look();
    }

    /// <summary>A paragraph that notices each look at it.</summary>
    private sealed record Counted(Meter Meter, ImmutableArray<Inline> Content) : Block
    {
        public override Node MapChildren(ChildMapper map)
        {
            Meter.Look();
            var content = map.Map(Content);
            return content == Content ? this : this with { Content = content };
        }

        protected internal override void Accept(BlockVisitor visitor)
        {
            Meter.Look();
            visitor.Visit(new Paragraph(Content));
        }
    }

    /// <summary>A word that notices each look at it.</summary>
    private sealed record CountedWord(Meter Meter) : Inline
    {
        public override Node MapChildren(ChildMapper map)
        {
            Meter.Look();
            return this;
        }

        protected internal override string OwnText() => "ord";

        protected internal override void Accept(InlineVisitor visitor)
        {
            Meter.Look();
            visitor.Visit(new Text("ord "));
        }
    }
}
