using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using DocGen.Charts;
using DocGen.Compiling;
using DocGen.Core.Cancellation;
using DocGen.Core.Derived;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Passes.Composition;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Pdf;
using DocGen.Pdf.Fonts;
using DocGen.Tests.Pdf;
using DocGen.Tests.Word;
using DocGen.Writers.Html;
using DocGen.Writers.Markdown;
using DocGen.Writers.Word;

namespace DocGen.Tests.Passes;

/// <summary>
/// A node knows its children: whatever stands in whatever place of whatever kind of node, the passes find it, and no pass has to know the
/// kind.
/// </summary>
public sealed class NodeChildrenTests
{
    // Filled in by the pass that makes contents, whatever was there; and a section is a document that the passes have been through.
    private static readonly string[] MadeByPasses = ["Contents.Entries.Content", "Section.Content"];

    private static readonly Theme Numbered = new ThemeDefinition("test")
    {
        Layouts = ImmutableDictionary<string, StyleDefinition<LayoutStyle>>.Empty.Add(
            "annex",
            new StyleDefinition<LayoutStyle>(LayoutProperties.NumberedHeadings.Is(true))
        ),
    }.Build();

    public static TheoryData<string> Places =>
        [.. NodePlace.All().Select(place => place.ToString()).Where(place => !MadeByPasses.Contains(place))];

    [Fact]
    public void Places_are_found_in_every_way_that_a_node_can_hold_others()
    {
        string[] some =
        [
            "Paragraph.Content",
            "ListBlock.Items.Content",
            "Table.Caption",
            "Table.Grid.Content",
            "Table.Notes.Content",
            "Diagram.List.Items.Content",
            "Recipients.Addresses",
            "KeyFigures.Figures.Note",
            "Footnote.Content",
            "FormField.Content",
            "Panel.Lead",
            "Panel.Right",
            "Tooltip.Content",
            "Map.Caption",
            "Faq.Answers.Content",
            "Contents.Title",
        ];
        var all = NodePlace.All().Select(place => place.ToString()).ToList();
        Assert.Empty(some.Concat(MadeByPasses).Except(all));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void What_stands_in_a_place_is_found_by_every_pass(string place) => Check(Placed(place, Blocks(), Inlines()));

    [Theory]
    [InlineData("Table.Grid.Content", "Footnote.Content", "Table.Caption")]
    [InlineData("Panel.Lead", "ListBlock.Items.Content", "Panel.Left")]
    [InlineData("Tooltip.Content", "Heading.Content", "Panel.Right")]
    [InlineData("Faq.Answers.Content", "Footnote.Content", "Picture.Caption")]
    [InlineData("Callout.Content", "Quotation.Content", "Panel.Lead")]
    [InlineData("Table.Notes.Content", "Panel.Right", "ListBlock.Items.Content")]
    [InlineData("Map.Legend", "Footnote.Content", "Heading.Content")]
    [InlineData("KeyFigures.Figures.Label", "Panel.Left", "Diagram.List.Items.Content")]
    [InlineData("Panel.Left", "Table.Grid.Content")]
    [InlineData("Panel.Title", "Table.Grid.Content")]
    [InlineData("Panel.Right", "Table.Grid.Content", "Panel.Lead")]
    [InlineData("Map.Legend", "Table.Grid.Content", "ListBlock.Items.Content")]
    [InlineData("Tooltip.Content", "Table.Grid.Content")]
    public void What_stands_in_places_within_each_other_is_found_too(params string[] places)
    {
        var node = Placed(places[0], Blocks(), Inlines());
        foreach (var place in places[1..])
            node = Placed(place, [AsBlock(node)], [new Text("ord"), node as Inline ?? new Footnote([AsBlock(node)])]);
        Check(node);
    }

    [Fact]
    public void A_section_and_the_lines_of_contents_are_walked()
    {
        var (document, _) = Drafts.RunAll(Drafts.Of(Drafts.Heading(1, "Titel"), new Contents(2), Drafts.Heading(2, "Fundet")));
        var whole = Drafts.Of(DocumentSection.Of(document));
        Assert.Equal(["Titel", "Fundet", "Fundet"], Texts.Of(whole));
        Assert.Same(whole, new Nothing().Rewrite(whole));
    }

    [Fact]
    public void A_rewriter_that_changes_nothing_allocates_nothing()
    {
        var blocks = NodePlace.All().Select(place => AsBlock(place.With([Drafts.Paragraph("x")], [new Text("x")])));
        // A child that stands alone is put into an array of one while it is looked at.
        var document = Drafts.Of([.. blocks.Where(block => block is not Panel)]);
        var rewriter = new Nothing();
        Assert.Same(document, rewriter.Rewrite(document));
        var before = GC.GetAllocatedBytesForCurrentThread();
        rewriter.Rewrite(document);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Every_core_node_says_how_it_is_written_and_no_derived_node_does()
    {
        foreach (var type in NodePlace.NodeTypes.Where(type => type.Assembly == typeof(Node).Assembly))
        {
            if (!type.IsSubclassOf(typeof(Block)) && !type.IsSubclassOf(typeof(Inline)))
                continue;
            var accept = type.GetMethod("Accept", BindingFlags.Instance | BindingFlags.NonPublic)!;
            Assert.True(IsDerived(type) != (accept.DeclaringType == type), type.Name);
        }
    }

    [Fact]
    public void A_node_that_no_writer_knows_fails_aloud()
    {
        var (document, bag) = Drafts.RunAll(Drafts.Of(Drafts.Heading(1, "Titel"), new Panel([], [new Unknown()], [])));
        Assert.Empty(bag);
        foreach (
            var write in new Action[]
            {
                () => new HtmlWriter().Write(document, Theme.Default, []),
                () => new MarkdownWriter().Write(document, Theme.Default, []),
                () => Lines(document),
            }
        )
            Assert.Contains("Unknown", Assert.Throws<InvalidOperationException>(write).Message, StringComparison.Ordinal);
    }

    private static void Check(Node node)
    {
        // A cover has the title.
        ImmutableArray<Block> title = node is Cover ? [] : [Drafts.Heading(1, "Titel")];
        var (bag, metrics) = (new DiagnosticBag(), FontSet.BuiltIn);
        var document = DocumentPipeline
            .Run(
                Drafts.Of([.. title, new Contents(5), AsBlock(node)]),
                Numbered,
                metrics,
                bag,
                null,
                null,
                // Diagrams are left as the lists that they are: drawn, they hold plain words only.
                new DrawCharts(metrics)
            )
            .Document;
        Assert.DoesNotContain(bag, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Contains(bag, diagnostic => diagnostic.Code == ModelCodes.UnprintableCharacter);

        // By reflection, so that what walks a document cannot hide what it does not find.
        var nodes = new List<Node>();
        foreach (var block in document.Content)
            Collect(block, nodes);
        Assert.DoesNotContain(nodes, found => IsDerived(found.GetType()));
        Assert.DoesNotContain(nodes.OfType<Text>(), text => text.Value.Contains('\u0007'));
        var heading = Assert.Single(nodes.OfType<Heading>(), heading => heading.Level == 3);
        Assert.Equal("fundet", heading.Id);
        Assert.NotNull(heading.Number);
        var entries = nodes.OfType<ContentsEntry>().Where(entry => entry.TargetId == "fundet").ToList();
        Assert.NotEmpty(entries);
        Assert.All(entries, entry => Assert.Equal(("Fundet \u2407", heading.Number), (PlainText.Of(entry.Content), entry.Number)));
        Assert.All(entries, entry => Assert.NotNull(entry.PageLabel));
        Assert.Contains(
            nodes.OfType<Reference>(),
            reference => reference.TargetId == "fundet" && PlainText.Of(reference.Content) == "Fundet \u2407"
        );
        Assert.Contains(
            nodes.OfType<Reference>(),
            reference => reference.TargetId == "graf" && PlainText.Of(reference.Content).StartsWith("Figur\u00A0", StringComparison.Ordinal)
        );
        var notes = nodes.OfType<Footnote>().Select(note => note.Number).Order().ToList();
        Assert.Equal(Enumerable.Range(1, notes.Count), notes);
        var chart = Assert.Single(nodes.OfType<Chart>(), chart => chart.Id == "graf");
        Assert.NotNull(chart.Label);
        Assert.NotNull(chart.Description);
        var table = Assert.Single(nodes.OfType<Table>(), table => table.Description == "Målt");
        Assert.True(table.Grid.Width.Emu > 0);
        Assert.Equal(StyleNames.TableText, ((Paragraph)table.Grid.Rows[0].Cells[0].Content[0]).Style);

        foreach (var (format, text) in Written(document))
        foreach (var words in new[] { "Fundet", "i boksen", "i noten", "i cellen" })
            Assert.True(text.Contains(words, StringComparison.Ordinal), $"'{words}' is not in {format}:\n{text}");
    }

    /// <summary>The words of a document as a reader of each format meets them, with single spaces.</summary>
    private static IEnumerable<(string Format, string Text)> Written(Document document)
    {
        yield return ("text", Lines(document));
        yield return ("html", Utf8(new HtmlWriter().Write(document, Numbered, [])));
        yield return ("md", Spaced(Utf8(new MarkdownWriter().Write(document, Numbered, []))));
        var docx = new DocxWriter().Write(document, Numbered, []).Main;
        yield return ("docx", Spaced(string.Join('\n', DocxText.Paragraphs(docx).Concat(DocxText.Notes(docx)))));
        var pdf = new PdfWriter().Write(document, Numbered, []).Main;
        yield return ("pdf", Spaced(PdfStructureText.Read(pdf.ToArray()).Text));

        static string Utf8(WrittenDocument written) => System.Text.Encoding.UTF8.GetString(written.Main.Span);

        static string Spaced(string text) =>
            string.Join(' ', text.Split((char[])[' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static Node Placed(string place, ImmutableArray<Block> blocks, ImmutableArray<Inline> inlines) =>
        NodePlace.All().Single(candidate => candidate.ToString() == place).With(blocks, inlines);

    /// <summary>All that a pass looks for, as blocks.</summary>
    private static ImmutableArray<Block> Blocks() =>
        [
            Drafts.Heading(2, "Over") with
            {
                Id = "over",
            },
            Drafts.Heading(3, "Fundet \u0007"),
            new Paragraph([new Reference("fundet", []), new Reference("graf", []), new Footnote([Drafts.Paragraph("i noten")])]),
            new Callout(CalloutKind.Note, [], [Drafts.Paragraph("i boksen")]),
            new Chart(ChartKind.Bar, [new ChartCategory("a")], [new ChartSeries("", [new ChartPoint("1", null)])])
            {
                Caption = Drafts.Words("Graf"),
            },
            Drafts.Table([new TableColumn(ColumnAlignment.Left, IsHeader: true)], (TableRowKind.Body, ["i cellen"])) with
            {
                Description = "Målt",
            },
        ];

    /// <summary>The same where only inlines can stand: in a footnote.</summary>
    private static ImmutableArray<Inline> Inlines() => [new Text("ord"), new Status(StatusLevel.Good, []), new Footnote(Blocks())];

    private static Block AsBlock(Node node) => node as Block ?? new Paragraph([(Inline)node]);

    private static bool IsDerived(Type type) =>
        Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IDerived<>));

    private static string Lines(Document document)
    {
        var output = new StringWriter();
        DocumentLines.Write(document, output);
        return output.ToString();
    }

    private static void Collect(object? value, List<Node> nodes)
    {
        switch (value)
        {
            case Node node:
                nodes.Add(node);
                foreach (var property in node.GetType().GetProperties().Where(property => property.Name != "Info"))
                    Collect(property.GetValue(node), nodes);
                break;
            case TableGrid grid:
                foreach (var row in grid.Rows)
                    Collect(row.Cells, nodes);
                break;
            case IEnumerable several and not string:
                foreach (var one in several)
                    Collect(one, nodes);
                break;
        }
    }

    private sealed class Nothing() : DocumentRewriter(Work.Uninterrupted);

    private sealed class Texts() : DocumentWalker(Work.Uninterrupted)
    {
        private readonly List<string> _found = [];

        public static List<string> Of(Document document)
        {
            var texts = new Texts();
            texts.Visit(document.Content);
            return texts._found;
        }

        protected override void Visit(Inline inline)
        {
            if (inline is Text text)
                _found.Add(text.Value);
            VisitChildren(inline);
        }
    }
}
