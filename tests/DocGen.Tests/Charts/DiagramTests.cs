using System.Text;
using AngleSharp.Html.Parser;
using DocGen.Charts;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;
using DocGen.Tests.Passes;
using DocGen.Tests.Word;
using DocGen.Writers.Html;
using DocGen.Writers.Word;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wps = DocumentFormat.OpenXml.Office2010.Word.DrawingShape;

namespace DocGen.Tests.Charts;

public sealed class DiagramTests
{
    private static readonly ListBlock Organisation = List(
        Item(
            "Regionsråd",
            Item("Direktion", Item("Center for Sundhed"), Item("Center for Økonomi & IT")),
            Item("Koncernstab"),
            Item("Hospitaler", Item("Rigshospitalet", Item("Afdeling")))
        )
    );

    private static readonly ListBlock Plan = List([
        .. Enumerable.Range(1, 9).Select(i => i == 2 ? Item($"Trin {i}", Item("skema"), Item("budget")) : Item($"Trin {i}")),
    ]);

    public static TheoryData<DiagramKind> AllKinds => [.. Enum.GetValues<DiagramKind>()];

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Every_item_has_a_box_in_the_order_of_the_list_within_the_frame(DiagramKind kind)
    {
        var diagram = Draw(kind);
        var boxes = diagram.Drawing!.Frame.Items.Where(placed => placed.Item is Group).ToList();
        var items = DiagramText.Items(diagram.List).ToList();
        Assert.Equal(items.Count, boxes.Count);
        for (var i = 0; i < boxes.Count; i++)
        {
            var frame = ((Group)boxes[i].Item).Frame;
            var words = string.Join(' ', frame.Items.Select(placed => placed.Item).OfType<TextRun>().Select(run => run.Value));
            Assert.Equal(string.Join(' ', DiagramText.Lines(items[i])), words);
            Assert.IsType<Rectangle>(frame.Items[0].Item);
            Assert.True(boxes[i].X >= Length.Zero && boxes[i].X + frame.Width <= diagram.Drawing.Frame.Width + new Length(1));
            Assert.True(boxes[i].Y + frame.Height <= diagram.Drawing.Frame.Height);
            foreach (var (x, _, item) in frame.Items)
                if (item is TextRun run)
                    Assert.True(x >= Length.Zero && x + run.Width <= frame.Width, run.Value);
        }
    }

    [Fact]
    public void A_box_grows_rather_than_break_a_word_and_up_to_those_below_it_together()
    {
        var narrow = Draw(
            new Diagram(
                DiagramKind.Organisation,
                List(Item("Råd", [.. Enumerable.Range(1, 5).Select(i => i == 3 ? Item("Trafikkoordinering") : Item($"Gruppe {i}"))]))
            )
        );
        var boxes = narrow.Drawing!.Frame.Items.Select(placed => placed.Item).OfType<Group>().Select(group => group.Frame).ToList();
        Assert.Equal(
            ["Trafikkoordinering", "Chef: Ea"],
            boxes[3].Items.Select(placed => placed.Item).OfType<TextRun>().Select(run => run.Value)
        );
        Assert.True(boxes[3].Width > boxes[2].Width);
        Assert.True(boxes[0].Width > boxes[3].Width);
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Boxes_do_not_overlap(DiagramKind kind)
    {
        var boxes = Draw(kind)
            .Drawing!.Frame.Items.Where(placed => placed.Item is Group)
            .Select(placed =>
                (
                    Left: placed.X.Emu,
                    Top: placed.Y.Emu,
                    Right: placed.X.Emu + ((Group)placed.Item).Frame.Width.Emu,
                    Bottom: placed.Y.Emu + ((Group)placed.Item).Frame.Height.Emu
                )
            )
            .ToList();
        for (var i = 0; i < boxes.Count; i++)
        for (var j = 0; j < i; j++)
            Assert.False(
                boxes[i].Left < boxes[j].Right
                    && boxes[j].Left < boxes[i].Right
                    && boxes[i].Top < boxes[j].Bottom
                    && boxes[j].Top < boxes[i].Bottom,
                $"{i} and {j}"
            );
    }

    [Fact]
    public void A_tree_of_any_shape_fits()
    {
        var wide = List([.. Enumerable.Range(0, 30).Select(i => Item($"Enhed {i}"))]);
        var deep = Item("Bund");
        for (var i = 0; i < 20; i++)
            deep = Item($"Lag {i}", deep, Item("Stab"));
        foreach (var list in new[] { List(Item("Top", [.. wide.Items])), List(deep) })
        {
            var drawing = Draw(new Diagram(DiagramKind.Organisation, list)).Drawing!;
            Assert.Equal(DiagramText.Items(list).Count(), drawing.Frame.Items.Count(placed => placed.Item is Group));
        }
    }

    /// <summary>Beside each other the four boxes below would be too narrow for the long word above them: they hang instead.</summary>
    [Fact]
    public void No_word_is_broken_where_another_arrangement_has_room_for_it()
    {
        var ends = Enumerable.Range(1, 5).Select(i => Item($"Hold {i}")).ToArray();
        var list = List(Item("Top", Item("Klynger"), Item("Styregruppe", Item("Referencegruppemødet", ends))));
        var runs = Draw(new Diagram(DiagramKind.Organisation, list))
            .Drawing!.Frame.Items.Select(placed => placed.Item)
            .OfType<Group>()
            .SelectMany(box => box.Frame.Items)
            .Select(placed => placed.Item)
            .OfType<TextRun>()
            .Select(run => run.Value);
        Assert.Contains("Referencegruppemødet", runs);
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void In_Word_the_boxes_are_shapes_that_hold_their_text(DiagramKind kind)
    {
        var diagram = Draw(kind) with { Caption = [new Text("Plan")], Label = "Figur\u00A01", Description = "En plan." };
        var docx = new DocxWriter()
            .Write(AllNodes.Of("report", [diagram, diagram with { Id = "igen" }]), Theme.Default, new DiagnosticBag())
            .Main;
        Assert.Empty(WordValidation.Validate(docx));
        using var stream = new MemoryStream(docx.ToArray());
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var body = document.MainDocumentPart!.Document!.Body!;
        var (words, fallback) = (
            body.Descendants<W.TextBoxContent>().Where(box => !DocxText.IsFallback(box)),
            body.Descendants<W.TextBoxContent>().Where(DocxText.IsFallback)
        );
        Assert.Equal(words.Select(box => box.InnerText), fallback.Select(box => box.InnerText));
        var texts = words.Select(box => string.Join(' ', box.Elements<W.Paragraph>().Select(DocxText.Of))).ToList();
        var expected = DiagramText.Items(diagram.List).Select(item => string.Join(' ', DiagramText.Lines(item))).ToList();
        Assert.Equal([.. expected, .. expected], texts);
        Assert.NotEmpty(body.Descendants<Wps.WordprocessingShape>());
        var ids = body.Descendants<DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties>().Select(p => p.Id!.Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public void In_HTML_it_is_a_figure_with_the_list_below()
    {
        var html = Encoding.UTF8.GetString(
            new HtmlWriter().Write(AllNodes.Of("report", [Draw(DiagramKind.Organisation)]), Theme.Default, new DiagnosticBag()).Main.Span
        );
        var figure = new HtmlParser().ParseDocument(html).QuerySelector("figure")!;
        Assert.Equal("img", figure.QuerySelector("svg")!.GetAttribute("role"));
        Assert.Equal(DiagramText.Items(Organisation).Count(), figure.NextElementSibling!.QuerySelectorAll("li").Length);
        Assert.Equal(3, figure.NextElementSibling!.QuerySelectorAll("details > ul > li > ul > li").Length);
    }

    [Fact]
    public void It_is_described_and_numbered()
    {
        var (document, bag) = Drafts.RunAll(
            Drafts.Of(Drafts.Heading(1, "T"), new Diagram(DiagramKind.Organisation, Organisation) { Caption = [new Text("Hvem")] })
        );
        Assert.Empty(bag);
        var diagram = Assert.IsType<Diagram>(document.Content[1]);
        Assert.Equal("Organisationsdiagram: Regionsråd (Direktion; Koncernstab; Hospitaler).", diagram.Description);
        Assert.Equal(("hvem", "Figur\u00A01"), (diagram.Id, diagram.Label));
        Assert.Contains(
            "Hospitaler, Chef: Ea (Rigshospitalet, Chef: Ea (Afdeling, Chef: Ea))",
            new Core.Model.ChartWords(Core.Languages.Language.Danish).Full(diagram),
            StringComparison.Ordinal
        );
    }

    private static Diagram Draw(DiagramKind kind) =>
        Draw(new Diagram(kind, kind == DiagramKind.Process ? Plan : Organisation) { Description = "x" });

    private static Diagram Draw(Diagram diagram) =>
        (Diagram)
            new DrawDiagrams(ApproximateFontMetrics.Instance)
                .Run(Drafts.Of(diagram), new PassContext(Theme.Default, [], Work.Uninterrupted))
                .Content[0];

    private static ListBlock List(params ListItem[] items) => new(ListKind.Bullet, [.. items]);

    private static ListItem Item(string title, params ListItem[] below)
    {
        var paragraph = new Paragraph([new Text(title), new LineBreak(), new Text("Chef: Ea")]);
        return below.Length == 0 ? new ListItem([paragraph]) : new ListItem([paragraph, List(below)]);
    }
}
