using DocGen.Core.Derived;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Figures;
using DocGen.Core.Images;
using DocGen.Core.Languages;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;
using static DocGen.Tests.Web.Papers;

namespace DocGen.Tests.Web;

/// <summary>A paper with every node and most properties, as the writers get it.</summary>
internal static class Gallery
{
    private static readonly TableColumn Words = new(ColumnAlignment.Left);
    private static readonly TableColumn Numbers = new(ColumnAlignment.Decimal);

    public static Document Raw { get; } =
        new(
            new DocumentInfo("gallery", "Alle slags indhold", "report", Language.Danish)
            {
                Date = new DateOnly(2024, 3, 11),
                Item = "3.7",
                Author = "KKR Hovedstaden",
                Subject = "Et papir, der prøver \"alt\"",
                Keywords = ["økonomi", "a & b"],
                Source = "templates/gallery.sbn.md",
            },
            [
                new Letterhead(Papers.Words("KKR Hovedstaden"), [Papers.Words("Gyldenløvesgade 11"), Papers.Words("1600 København V")]),
                new Recipients([
                    [Papers.Words("Region Hovedstaden"), Papers.Words("Kongens Vænge 2"), Papers.Words("3400 Hillerød")],
                ]),
                new Paragraph(Papers.Words("11. marts 2024")) { Style = StyleNames.Date },
                new Heading(1, Papers.Words("Alle slags indhold")),
                new ContentsList(2),
                new Heading(2, Papers.Words("Tekst & tegn")) { Id = "tekst" },
                Inlines(
                    new Text("Her er "),
                    Strong("fed"),
                    new Text(", "),
                    Emphasis("kursiv"),
                    new Text(", "),
                    new Span(StyleNames.Strong, [new Text("fed og "), Emphasis("kursiv")]),
                    new Text(", "),
                    new Span(StyleNames.Strikethrough, Papers.Words("slettet")),
                    new Text(", "),
                    new Span(StyleNames.HtmlCode, Papers.Words("a | `b`")),
                    new Text(", H"),
                    new Span(StyleNames.Subscript, Papers.Words("2")),
                    new Text("O og m"),
                    new Span(StyleNames.Superscript, Papers.Words("2")),
                    new Text(". Næste sætning, f.eks. om kl. 10, koster "),
                    new FigureValue("875.000\u00A0kr.", new Figure(875000, Unit.None, Trace.None)),
                    new Text(" Se "),
                    new Link("https://kkr.dk/a?b=1&c=2", Papers.Words("kkr.dk")) { Title = "Hjem" },
                    new Text(" og "),
                    new Reference("fordeling", []),
                    new Text(" og "),
                    new Reference("tekst", []),
                    new Text("."),
                    new Footnote([Text("En note."), Text("Med to afsnit.")]),
                    new Text(" Firmaet "),
                    new Span("", Papers.Words("Beyond Beta")) { Lang = "en" },
                    new Text("."),
                    new LineBreak(),
                    new Text("Ny linje.")
                ),
                new Callout(CalloutKind.Note, [], [Text("En bemærkning.")]),
                new Callout(CalloutKind.Important, Papers.Words("Frist"), [Text("Svar senest den 4. december."), Bullets("ja", "nej")]),
                new Callout(CalloutKind.Warning, [], [Text("Pas på.")]),
                new Quotation([Text("Vi skriver til jer.")], Papers.Words("Steen Christiansen"), Papers.Words("borgmester")),
                new Heading(3, Papers.Words("Lister")),
                new ListBlock(ListKind.Bullet, [new ListItem([Text("Et"), Bullets("Under et", "Under to")]), new ListItem([Text("To")])]),
                new ListBlock(ListKind.Decimal, [new ListItem([Text("Løs liste."), Text("Andet afsnit.")]), new ListItem([Text("Næste.")])])
                {
                    Start = 3,
                    Tight = false,
                },
                new ListBlock(ListKind.LowerLetter, [new ListItem([Text("litra a")]), new ListItem([Text("litra b")])]),
                new Heading(2, Papers.Words("Tabeller")),
                new Table(
                    Grid(
                        [Words with { IsHeader = true }, Numbers, Numbers, Numbers],
                        new(TableRowKind.Header, [Cell("Kommune", rows: 2), Cell("Indbyggere", columns: 2), Cell("Beløb")]),
                        new(TableRowKind.Header, [Cell("Antal"), Cell("Andel pct."), Cell("kr.")]),
                        Row(TableRowKind.Body, "København", "660.692", "34,54", "302.184"),
                        Row(TableRowKind.Body, "Frederiksberg", "105.100", "5,5", "48.121"),
                        Row(TableRowKind.Subtotal, "Byerne", "765.792", "40", "350.305"),
                        Row(TableRowKind.Total, "I alt", "1.913.090", "100", "875.000")
                    )
                )
                {
                    Id = "fordeling",
                    Caption = Papers.Words("Fordeling efter indbyggertal"),
                    Notes = [Text("Kilde: Danmarks Statistik.")],
                    Description = "Kommunernes andele",
                },
                new Table(
                    Grid(
                        [Words with { IsHeader = true }, Words, new(ColumnAlignment.Centre)],
                        Row(TableRowKind.Header, "Område", "Mål", ""),
                        new(
                            TableRowKind.Body,
                            [
                                Cell("Klima", rows: 2),
                                new([Bullets("færre biler", "flere cykler")]),
                                new([Inlines(new Status(StatusLevel.Good, []))]),
                            ]
                        ),
                        new(TableRowKind.Body, [Cell("ren luft"), new([Inlines(new Status(StatusLevel.Bad, Papers.Words("62 %")))])]),
                        new(TableRowKind.Body, [Cell("Samlet vurdering", columns: 2), new([Inlines(new Status(StatusLevel.Watch, []))])])
                    )
                ),
                new Heading(2, Papers.Words("Arrangement")),
                new KeyFigures([
                    new(Papers.Words("875.000"), Papers.Words("til fordeling")) { Unit = Papers.Words("kr.") },
                    new(Papers.Words("29"), Papers.Words("kommuner")) { Note = Papers.Words("hele regionen") },
                    new(Papers.Words("2,5"), Papers.Words("årsværk")),
                ]),
                new Container(ContainerKind.Group, [Text("Første spalte."), Text("Anden spalte.")])
                {
                    Flow = ContainerFlow.Columns,
                    ColumnCount = 2,
                },
                new Picture(new Image("templates/images/bro.png", "En bro over Øresund") { Width = Length.FromMillimetres(40) })
                {
                    Id = "bro",
                    Caption = Papers.Words("Broen"),
                },
                new Break(BreakKind.Thematic),
                new CodeBlock("a: 1\n\nb: <2>") { Language = "yaml" },
                new Break(BreakKind.Page),
                new Signatures(
                    2,
                    [
                        [Papers.Words("Allan S. Andersen"), Papers.Words("Borgmester, Tårnby")],
                        [Papers.Words("Merete Amdisen"), Papers.Words("Borgmester, Ishøj")],
                    ]
                ),
            ]
        )
        {
            Images = System.Collections.Immutable.ImmutableDictionary<string, ImageData>.Empty.Add(
                "templates/images/bro.png",
                new ImageData("image/png", Png, 400, 200, 96)
            ),
        };

    public static Document Prepared { get; } =
        DocumentPipeline.Run(Raw, Theme.Default, ApproximateFontMetrics.Instance, new DiagnosticBag());

    private static ReadOnlyMemory<byte> Png =>
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
}
