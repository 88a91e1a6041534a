using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Figures;
using DocGen.Core.Images;
using DocGen.Core.Languages;
using DocGen.Core.Model;

namespace DocGen.Tests.Word;

/// <summary>A document with every node and every property, as the passes would leave it.</summary>
internal static class AllNodes
{
    private static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );

    public static Document Make(string layout = "report") => Of(layout, Blocks());

    public static Document Of(string layout, ImmutableArray<Block> blocks) =>
        new(
            new DocumentInfo("all-nodes", "Alle knuder & <tegn>", layout, Language.Danish)
            {
                Date = new DateOnly(2024, 3, 11),
                Author = "KKR Hovedstaden",
                Subject = "Prøve",
                Keywords = ["a", "b"],
            },
            blocks
        )
        {
            Furniture = new PageFurniture(
                FurnitureLine.Empty,
                new FurnitureLine([new Text("Første")], [], []),
                new FurnitureLine([new Text("Punkt 3.7")], [], [new Text("Finansiering")]),
                new FurnitureLine(
                    [new Text("KKR")],
                    [new Text("11.3.2024")],
                    [new Text("Side "), new PageField(PageFieldKind.PageNumber), new Text(" af "), new PageField(PageFieldKind.PageCount)]
                ),
                DifferentFirstPage: true
            ),
            Images = ImmutableDictionary<string, ImageData>
                .Empty.Add("bridge.png", new ImageData("image/png", Png, 400, 200, 96))
                .Add("logo.svg", new ImageData("image/svg+xml", "<svg/>"u8.ToArray(), 10, 10, 96)),
        };

    public static Paragraph P(string text) => new([new Text(text)]);

    public static TableCell Cell(string text) => new([P(text)]);

    public static Table FundingTable(int rows = 4)
    {
        ImmutableArray<TableColumn> columns =
        [
            new(ColumnAlignment.Left, IsHeader: true) { Width = Length.FromMillimetres(60) },
            new(ColumnAlignment.Decimal) { Width = Length.FromMillimetres(35) },
            new(ColumnAlignment.Right) { Width = Length.FromMillimetres(35) },
            new(ColumnAlignment.Centre) { Width = Length.FromMillimetres(30) },
        ];
        var list = ImmutableArray.CreateBuilder<TableRow>();
        list.Add(
            new(
                TableRowKind.Header,
                [Cell("Kommune") with { RowSpan = 2 }, Cell("Fordeling") with { ColumnSpan = 3, Alignment = ColumnAlignment.Centre }]
            )
        );
        list.Add(new(TableRowKind.Header, [Cell("Indbyggere"), Cell("Andel pct."), Cell("Med")]));
        for (var i = 0; i < rows; i++)
            list.Add(new(TableRowKind.Body, [Cell("Kommune " + i), Cell("1.913." + (100 + i)), Cell("34,6"), Cell("ja")]));
        list.Add(new(TableRowKind.Body, [Cell("Flettet") with { RowSpan = 2 }, Cell("1"), new TableCell([]), Cell("nej")]));
        list.Add(
            new(
                TableRowKind.Body,
                [Cell("2"), new TableCell([new ListBlock(ListKind.Bullet, [new ListItem([P("a")]), new ListItem([P("b")])])]), Cell("ja")]
            )
        );
        list.Add(new(TableRowKind.Subtotal, [Cell("Delsum"), Cell("3"), Cell("4"), Cell("")]));
        list.Add(new(TableRowKind.Total, [Cell("I alt"), Cell("1.913.090"), Cell("100,0"), Cell("–")]));
        Assert.True(TableGrid.TryBuild(columns, list.ToImmutable(), out var grid, out var problem), problem);
        return new Table(grid!)
        {
            Id = "fordeling",
            Label = "Tabel 1",
            Caption = [new Text("Fordeling efter indbyggertal")],
            Description = "Hvad hver kommune betaler",
            Notes = [P("Kilde: Danmarks Statistik") with { Style = StyleNames.TableNote }],
        };
    }

    private static ImmutableArray<Block> Blocks() =>
        [
            new Container(
                ContainerKind.Letterhead,
                [P("KKR Hovedstaden") with { Style = StyleNames.LetterheadName }, P("Gade 1") with { Style = StyleNames.LetterheadText }]
            )
            {
                Style = StyleNames.LetterheadBox,
            },
            new Heading(1, [new Text("Alle knuder")]) { Id = "alle" },
            new Contents(2)
            {
                Title = [new Text("Indhold")],
                Entries =
                [
                    new(1, "tekst", "1", [new Text("Tekst")], "1"),
                    new(2, "lister", "1.1", [new Text("Lister")], "1"),
                    new(1, "tabeller", "2", [new Text("Tabeller")], null),
                ],
            },
            new Heading(2, [new Text("Tekst med "), Bold("fed")]) { Id = "tekst", Number = "1" },
            new Paragraph([
                new Text("Almindelig "),
                Bold("fed"),
                new Text(" og "),
                Italic("kursiv "),
                new Span(StyleNames.Strong, [Italic("begge")]),
                new FigureValue("875.000 kr.", new Figure(875000, Unit.None, Trace.None)),
                new LineBreak(),
                new Span(StyleNames.HtmlCode, [new Text("kode")]),
                new Link("https://example.org/a b?x=1&y=æ", [new Text("et link"), Bold(" fedt")]) { Title = "Titel" },
                new Link("https://example.org/a b?x=1&y=æ", [new Text("igen")]),
                new Text(" se "),
                new Reference("fordeling", [new Text("Tabel 1")]),
                new Text(" og "),
                new Reference("tekst", [new Text("Tekst")]),
                new Footnote([P("En note med "), new ListBlock(ListKind.Bullet, [new ListItem([P("punkt")])])]) { Number = 1 },
                new Span("", [new Text("Beyond Beta")]) { Lang = "en" },
                new Span(StyleNames.StatusGood, [new Text("● 92 %")]),
                new Text("H"),
                new Span(StyleNames.Subscript, [new Text("2")]),
                new Text("O\tmed\u00ADbind\u2011e"),
            ])
            {
                KeepWithNext = true,
            },
            P("שלום עולם (abc) 12"),
            new Paragraph([
                new Image("bridge.png", "En bro"),
                new Image("bridge.png", "") { Width = Length.FromMillimetres(10) },
                new Image("logo.svg", "Logo"),
            ]),
            new Heading(3, [new Text("Lister")]) { Id = "lister", Number = "1.1" },
            new ListBlock(
                ListKind.Bullet,
                [
                    new ListItem([P("et"), new ListBlock(ListKind.Decimal, [new ListItem([P("indre")]), new ListItem([P("indre 2")])])]),
                    new ListItem([P("to")]),
                ]
            ),
            new ListBlock(ListKind.Decimal, [new ListItem([P("tre"), P("fortsat")]), new ListItem([P("fire"), new CodeBlock("kode")])])
            {
                Start = 3,
                Tight = false,
            },
            new ListBlock(ListKind.LowerLetter, [new ListItem([P("a")]), new ListItem([])]),
            P("Tekst efter listen."),
            new Heading(2, [new Text("Tabeller")]) { Id = "tabeller", Number = "2" },
            FundingTable(),
            FundingTable() with
            {
                Id = null,
                Label = null,
                Caption = [],
                Notes = [],
            },
            P("Efter tabellen."),
            new Container(
                ContainerKind.Aside,
                [
                    P("Bemærk") with
                    {
                        Style = StyleNames.CalloutTitle,
                        KeepWithNext = true,
                    },
                    P("En bemærkning."),
                    new ListBlock(ListKind.Bullet, [new ListItem([P("punkt")])]),
                ]
            )
            {
                Style = StyleNames.CalloutNote,
                KeepTogether = true,
                AccessibleName = "Bemærk",
            },
            new Container(ContainerKind.Quote, [P("Ord af en anden.")]),
            new Container(ContainerKind.Group, [KeyFigure("92 %"), KeyFigure("29"), KeyFigure("1,9 mio.")])
            {
                Arrangement = ContainerArrangement.Tracks,
                ColumnCount = 3,
            },
            new Container(ContainerKind.Group, [P("Venstre søjle i flere ord."), P("Højre søjle i flere ord.")])
            {
                Arrangement = ContainerArrangement.Columns,
                ColumnCount = 2,
            },
            new CodeBlock("linje 1\n  linje 2\t<&>\n"),
            new Break(BreakKind.Thematic),
            new Picture(new Image("bridge.png", "En bro"))
            {
                Id = "bro",
                Label = "Figur 1",
                Caption = [new Text("Broen")],
            },
            new Break(BreakKind.Page),
            P("På en ny side."),
            new Container(ContainerKind.Group, [Signatory("Anna"), Signatory("Bo"), Signatory("Carl")])
            {
                Arrangement = ContainerArrangement.Tracks,
                ColumnCount = 2,
            },
        ];

    private static Container KeyFigure(string value) =>
        new(
            ContainerKind.Group,
            [P(value) with { Style = StyleNames.KeyFigureValue }, P("Betegnelse") with { Style = StyleNames.KeyFigureLabel }]
        )
        {
            Style = StyleNames.KeyFigure,
            KeepTogether = true,
        };

    private static Container Signatory(string name) =>
        new(
            ContainerKind.Group,
            [new Paragraph([new Text(name), new LineBreak(), new Text("Borgmester")]) { Style = StyleNames.Signature }]
        )
        {
            KeepTogether = true,
        };

    private static Span Bold(string text) => new(StyleNames.Strong, [new Text(text)]);

    private static Span Italic(string text) => new(StyleNames.Emphasis, [new Text(text)]);
}
