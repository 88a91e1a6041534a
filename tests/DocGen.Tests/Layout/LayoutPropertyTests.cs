using System.Collections.Immutable;
using CsCheck;
using DocGen.Core.Drawing;
using DocGen.Core.Layout;
using DocGen.Core.Layout.Building;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Tests.Passes;

namespace DocGen.Tests.Layout;

/// <summary>What is true of every document, on pages of any size.</summary>
public sealed class LayoutPropertyTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
            "a",
            "og",
            "kommunen",
            "kommunalbestyrelsen",
            "1.913.090",
            "875.000\u00A0kr.",
            "Lyngby-Taarbæk",
            "https://a.dk/vej?x=1",
            "for\u00ADde\u00ADling",
            "x"
        )
        .Array[1, 25]
        .Select(words => string.Join(' ', words));

    private static readonly Gen<Inline> Inlines = Gen.Frequency(
        (6, Words.Select(text => (Inline)new Text(text))),
        (1, Words.Select(text => (Inline)new Span(StyleNames.Strong, [new Text(text)]))),
        (1, Words.Select(text => (Inline)new Link("https://a.dk", [new Text(text)]))),
        (1, Words.Select(text => (Inline)new Footnote([Drafts.Paragraph(text)]))),
        (1, Gen.Const((Inline)new LineBreak()))
    );

    private static readonly Gen<Block> Paragraphs = Inlines.Array[1, 4].Select(inlines => (Block)new Paragraph([.. inlines]));

    private static readonly Gen<Block> Leaves = Gen.Frequency(
        (5, Paragraphs),
        (1, Gen.Select(Gen.Int[2, 4], Words, (level, text) => (Block)Drafts.Heading(level, text))),
        (1, Words.Select(text => (Block)new CodeBlock(text.Replace(' ', '\n')))),
        (1, Gen.Const((Block)new Break(BreakKind.Page))),
        (1, Gen.Const((Block)new Break(BreakKind.Thematic)))
    );

    private static readonly Gen<Block> Lists = Gen.Select(
        Paragraphs.Array[1, 4],
        Gen.Bool,
        (items, ordered) =>
            (Block)new ListBlock(ordered ? ListKind.Decimal : ListKind.Bullet, [.. items.Select(item => new ListItem([item]))])
    );

    private static readonly Gen<Block> Tables = Gen.Select(
        Words.Array[1, 30],
        Gen.Int[1, 4],
        Gen.Int[0, 1],
        Gen.Bool,
        Gen.Bool,
        Paragraphs.Array[0, 3],
        (words, columns, headers, total, spans, many) =>
        {
            var rows = ImmutableArray.CreateBuilder<TableRow>();
            for (var start = 0; start < words.Length; start += columns)
            {
                var kind =
                    rows.Count < headers ? TableRowKind.Header
                    : total && start + columns >= words.Length ? TableRowKind.Total
                    : TableRowKind.Body;
                var cells = Enumerable
                    .Range(start, columns)
                    .Select(i => i < words.Length ? Drafts.Cell(words[i]) : new TableCell([]))
                    .ToArray();
                if (start == columns && many.Length > 0)
                    cells[0] = new TableCell([.. many]);
                if (spans && columns > 1 && rows.Count > 1)
                    cells = [cells[0] with { ColumnSpan = 2 }, .. cells[2..]];
                rows.Add(new TableRow(kind, [.. cells]));
            }

            Assert.True(TableGrid.TryBuild(Drafts.Columns(columns), rows.ToImmutable(), out var grid, out var problem), problem);
            return (Block)
                new Table(grid) { Caption = spans ? [new Text(words[0])] : [], Notes = total ? [Drafts.Paragraph(words[0])] : [] };
        }
    );

    private static readonly Gen<Block> Blocks = Gen.Recursive<Block>(
        (depth, inner) =>
            depth > 1
                ? Leaves
                : Gen.Frequency(
                    (6, Leaves),
                    (1, Lists),
                    (1, Tables),
                    (
                        1,
                        Gen.Select(
                            inner.Array[1, 5],
                            Gen.Int[0, 5],
                            (content, kind) =>
                                (Block)
                                    new Container(ContainerKind.Group, [.. content])
                                    {
                                        Style = kind is 0 or 3 ? StyleNames.CalloutNote : null,
                                        KeepTogether = kind is 1 or 3,
                                        Arrangement =
                                            kind == 4 ? ContainerArrangement.Columns
                                            : kind == 5 ? ContainerArrangement.Tracks
                                            : ContainerArrangement.Stack,
                                        ColumnCount = kind >= 4 ? 2 : 1,
                                    }
                        )
                    )
                )
    );

    private static readonly Gen<(Block[] Content, int Letters, int Lines, TextAlignment Alignment)> Inputs = Gen.Select(
        Blocks.Array[1, 12],
        Gen.Int[40, 80],
        Gen.Int[8, 40],
        Gen.OneOf(TextAlignment.Left, TextAlignment.Justified)
    );

    [Fact]
    public void Every_word_stands_on_exactly_one_page_in_order() =>
        Inputs.Sample(
            input =>
            {
                var theme = TinyPage.Of(input.Letters, input.Lines, input.Alignment);
                var (document, sized) = Drafts.RunAll(Drafts.Of([.. input.Content]), theme, TinyPage.Metrics);
                var (paged, bag) = TinyPage.Lay(theme, [.. input.Content]);
                Assert.Equal(Letters(SpokenText.Of(document)), Letters(TinyPage.Heard(paged)));
                if (bag.Count > 0 || sized.Any(diagnostic => diagnostic.Code == LayoutCodes.TableTooWide))
                    return;
                foreach (var page in paged.Pages)
                    Bounds.Check(page, theme, TinyPage.Metrics);
            },
            iter: 300
        );

    [Fact]
    public void Every_mark_stands_in_the_structure_once() =>
        Inputs.Sample(
            input =>
            {
                var (paged, _) = TinyPage.Lay(TinyPage.Of(input.Letters, input.Lines), [.. input.Content]);
                var nodes = StructurePaths.Nodes(paged.Structure).ToList();
                var known = nodes.ToHashSet(ReferenceEqualityComparer.Instance);
                Assert.Equal(nodes.Count, known.Count);
                var used = new HashSet<object>(ReferenceEqualityComparer.Instance);
                foreach (var placed in paged.Pages.SelectMany(page => PlacedItem.On(page.Content)))
                {
                    if (placed.Item is TextRun { Mark: MarkedContent mark })
                    {
                        Assert.Contains(mark, known);
                        used.Add(mark);
                    }
                    else if (placed.Item is LinkArea link)
                    {
                        Assert.Contains(link.Element, known);
                    }
                }

                Assert.All(nodes.OfType<MarkedContent>(), mark => Assert.Contains(mark, used));
            },
            iter: 100
        );

    /// <summary>Twice the document costs twice the memory, not four times: counted in bytes, for time cannot be trusted.</summary>
    [Theory]
    [InlineData("rows")]
    [InlineData("paragraphs")]
    [InlineData("words")]
    [InlineData("columns")]
    [InlineData("notes")]
    public void Layout_is_linear(string kind)
    {
        Allocated(kind, 10);
        var ratio = Allocated(kind, 2000) / (double)Allocated(kind, 500);
        Assert.InRange(ratio, 2, 5.2);
    }

    private static long Allocated(string kind, int count)
    {
        const string Text = "kommunerne fordeler midlerne efter indbyggertal og aftale";
        var lines = Enumerable.Range(0, count).Select(_ => (Block)Drafts.Paragraph(Text));
        ImmutableArray<Block> content = kind switch
        {
            "rows" =>
            [
                Drafts.Table(
                    Drafts.Columns(2),
                    [.. Enumerable.Range(0, count).Select(i => (i == 0 ? TableRowKind.Header : TableRowKind.Body, new[] { Text, "1" }))]
                ),
            ],
            "paragraphs" => [.. lines],
            "words" => [Drafts.Paragraph(string.Join(' ', Enumerable.Repeat(Text, count)))],
            "columns" => [new Container(ContainerKind.Group, [.. lines]) { Arrangement = ContainerArrangement.Columns, ColumnCount = 2 }],
            _ =>
            [
                .. Enumerable.Range(0, count).Select(i => (Block)new Paragraph([new Text(Text), new Footnote([Drafts.Paragraph(Text)])])),
            ],
        };
        var (document, _) = Drafts.RunAll(Drafts.Of(content), TinyPage.Theme, TinyPage.Metrics);
        var before = GC.GetAllocatedBytesForCurrentThread();
        DocumentLayout.Run(document, TinyPage.Theme, TinyPage.Metrics, []);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Letters(string text) =>
        string.Concat(text.Where(c => c is not (' ' or '\u00A0' or '\u00AD' or '\u200B' or '\n')));
}
