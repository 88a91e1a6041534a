using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using DocGen.Core.Cancellation;
using DocGen.Core.Derived;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Markdown;
using DocGen.Frontend.Sources;
using DocGen.Writers.Markdown;

namespace DocGen.Tests.Formats;

/// <summary>
/// The Markdown that is written, read by the project's own reader, is the same model where Markdown can say it: what is read is written
/// again to the very same bytes.
/// </summary>
public sealed partial class RoundTripTests
{
    private static readonly Gen<string> Words = Gen.Int[0, 15]
        .Select(i =>
            (
                (string[])
                    [
                        "Kommune",
                        "29",
                        "f.eks. nu",
                        "*",
                        "_x_",
                        "`",
                        "[a](b)",
                        "<b>",
                        "H",
                        "2",
                        "|",
                        "Slut. Ny",
                        "æøå",
                        "#",
                        ":status[x]",
                        "1.",
                    ]
            )[i]
        )
        .Array[1, 4]
        .Select(parts => string.Join(' ', parts));

    private static readonly Gen<Inline> Leaf = Words.Select(text => (Inline)new Text(text));

    private static readonly Gen<Inline> Marked = Gen.Select(
        Gen.Int[0, 6],
        Words,
        (style, text) =>
            style switch
            {
                0 => new Span(StyleNames.Strong, [new Text(text)]),
                1 => new Span(StyleNames.Emphasis, [new Text(text)]),
                2 => new Span(StyleNames.Strikethrough, [new Text(text)]),
                3 => new Span(StyleNames.Subscript, [new Text(text)]),
                4 => new Span(StyleNames.Superscript, [new Text("a"), new Span(StyleNames.Strong, [new Text(text)])]),
                5 => new Span(StyleNames.HtmlCode, [new Text(text)]),
                _ => (Inline)new Link("https://kkr.dk/a?b=1", [new Text(text)]) { Title = "t" },
            }
    );

    private static readonly Gen<Inline[]> Line = Gen.OneOf(Leaf, Marked)
        .Array[1, 4]
        .Select(parts => parts.SelectMany((part, i) => i == 0 ? [part] : new[] { new Text(" ns "), part }).ToArray());

    private static readonly Gen<Block> Simple = Gen.Select(
        Gen.Int[0, 5],
        Line,
        Words,
        (kind, line, text) =>
            kind switch
            {
                0 => (Block)new Heading(2, [.. line]),
                1 => new CodeBlock(text + "\n\n  " + text) { Language = "text" },
                2 => new Break(BreakKind.Thematic),
                3 => new Paragraph([.. line, new LineBreak(), new LineBreak(), new Text(text)]),
                4 => new Paragraph([.. line, new Footnote([new Paragraph([new Text(text)])])]),
                _ => new Paragraph([.. line]),
            }
    );

    private static readonly Gen<Block> Any = Gen.Select(
        Gen.Int[0, 5],
        Simple.Array[1, 3],
        Line,
        (kind, blocks, line) =>
            kind switch
            {
                0 => new ListBlock(ListKind.Bullet, [.. blocks.Select(block => new ListItem([block, new Paragraph([.. line])]))])
                {
                    Tight = false,
                },
                1 => new ListBlock(
                    ListKind.Decimal,
                    [.. blocks.Select(block => new ListItem([new Paragraph([.. line]), Web.Documents.Bullets("a", "b")]))]
                )
                {
                    Start = 3,
                    Tight = true,
                },
                2 => new Container(ContainerKind.Quote, [.. blocks]),
                3 => new Callout(CalloutKind.Warning, [new Text("Pas på")], [.. blocks]).Lower(
                    new LoweringContext(Theme.Default, Web.Documents.Info)
                )[0],
                4 => new Table(
                    Web.Documents.Grid(
                        [new(ColumnAlignment.Left), new(ColumnAlignment.Right)],
                        Row(TableRowKind.Header, line),
                        Row(TableRowKind.Body, line),
                        Web.Documents.Row(TableRowKind.Total, "I alt", "29")
                    )
                )
                {
                    Caption = [.. line],
                },
                _ => blocks[0],
            }
    );

    /// <summary>Those that are published as Markdown.</summary>
    public static TheoryData<string> DocumentsOfThePack =>
        [
            .. DocGenProject
                .Open(Repository.Root)
                .ListDocuments()
                .Where(id => File.Exists(Path.Combine(Repository.Root, "output", id + ".md"))),
        ];

    [Theory]
    [MemberData(nameof(DocumentsOfThePack))]
    public void A_document_of_the_pack_is_read_back_as_it_was_written(string id)
    {
        var bag = new DiagnosticBag();
        var document = DocGenProject.Open(Repository.Root).Compile(id, bag).Document!;
        Assert.DoesNotContain(bag, diagnostic => diagnostic.Severity == Severity.Error);
        Check(document);
    }

    [Fact]
    public void Every_node_that_Markdown_can_say_is_read_back_as_it_was_written()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: Case\n");
        folder.Write(
            "templates/input.sbn.md",
            File.ReadAllText(Path.Combine(Repository.Root, "tests", "cases", "all-nodes", "input.sbn.md"))
        );
        Check(DocGenProject.Open(folder.Path).Compile("input", []).Document!);
    }

    [Fact]
    public void Any_document_is_read_back_as_it_was_written() =>
        Any.Array[1, 4].Sample(blocks => Check(Web.Documents.Of([new Heading(1, [new Text("Titel")]), .. blocks])), iter: 3_000);

    private static void Check(Document document)
    {
        // Pictures lie beside the output, and are read from the templates' folder.
        var written = PictureLine().Replace(Write(document), "");
        var body = written[(written.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..];
        var bag = new DiagnosticBag();
        var map = new SourceMap();
        map.AddRaw(0, new SourceText("output/x.md", body), 0, null);
        var read = MarkdownReader.Read(new ExpandedMarkdown(body, [], map), document.Info, bag);
        Assert.True(bag.Count == 0, string.Join('\n', bag) + "\n" + body);
        var anchors = new HeadingAnchors(document, Work.Uninterrupted);
        var ids = new Headings();
        ids.Visit(document.Content);
        var targets = ids
            .Found.Where(id => anchors.Find(id) is not null)
            .GroupBy(id => anchors.Find(id)!)
            .ToDictionary(group => group.Key, group => group.First());
        var again = Write(
            read with
            {
                Content = new Resolving(targets, ids.Found)
                    .Rewrite(new LowerDerivedNodes().Run(read, new PassContext(Theme.Default, bag, Work.Uninterrupted)))
                    .Content,
            }
        );
        if (written != again)
            Assert.Fail($"written:\n{written}\nread and written again:\n{again}");
    }

    [GeneratedRegex(@"^!\[.*\)\n\n", RegexOptions.Multiline)]
    private static partial Regex PictureLine();

    private static string Write(Document document) =>
        Encoding.UTF8.GetString(new MarkdownWriter().Write(document, Theme.Default, []).Main.Span);

    private static TableRow Row(TableRowKind kind, Inline[] line) =>
        new(kind, [new TableCell([new Paragraph([.. line])]), new TableCell([new Paragraph([new Text("x")])])]);

    /// <summary>The ids of headings, in order.</summary>
    private sealed class Headings() : DocumentWalker(Work.Uninterrupted)
    {
        public List<string> Found { get; } = [];

        protected override void Visit(Block block)
        {
            if (block is Heading heading)
                Found.Add(heading.Id ?? "");
            VisitChildren(block);
        }
    }

    /// <summary>Gives headings the ids they had, and leads anchors to them, which GitHub does.</summary>
    private sealed class Resolving(Dictionary<string, string> idByAnchor, List<string> ids) : DocumentRewriter(Work.Uninterrupted)
    {
        private int _heading;

        protected override Block Rewrite(Block block)
        {
            block = RewriteChildren(block);
            return block is Heading heading && _heading < ids.Count
                ? heading with
                {
                    Id = ids[_heading++] is { Length: > 0 } id ? id : null,
                }
                : block;
        }

        protected override Inline Rewrite(Inline inline)
        {
            inline = RewriteChildren(inline);
            return inline is Reference reference && idByAnchor.TryGetValue(reference.TargetId, out var id)
                ? reference with
                {
                    TargetId = id,
                }
                : inline;
        }
    }
}
