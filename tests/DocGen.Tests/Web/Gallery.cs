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
using static DocGen.Tests.Web.Documents;

namespace DocGen.Tests.Web;

/// <summary>A document with every node and most properties, as passed to the writers.</summary>
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
                new Letterhead(
                    Documents.Words("KKR Hovedstaden"),
                    [Documents.Words("Gyldenløvesgade 11"), Documents.Words("1600 København V")]
                ),
                new Recipients([
                    [Documents.Words("Region Hovedstaden"), Documents.Words("Kongens Vænge 2"), Documents.Words("3400 Hillerød")],
                ]),
                new Paragraph(Documents.Words("11. marts 2024")) { Style = StyleNames.Date },
                new Heading(1, Documents.Words("Alle slags indhold")),
                new ContentsList(2),
                new Heading(2, Documents.Words("Tekst & tegn")) { Id = "tekst" },
                Inlines(
                    new Text("Her er "),
                    Strong("fed"),
                    new Text(", "),
                    Emphasis("kursiv"),
                    new Text(", "),
                    new Span(StyleNames.Strong, [new Text("fed og "), Emphasis("kursiv")]),
                    new Text(", "),
                    new Span(StyleNames.Strikethrough, Documents.Words("slettet")),
                    new Text(", "),
                    new Span(StyleNames.HtmlCode, Documents.Words("a | `b`")),
                    new Text(", H"),
                    new Span(StyleNames.Subscript, Documents.Words("2")),
                    new Text("O og m"),
                    new Span(StyleNames.Superscript, Documents.Words("2")),
                    new Text(". Næste sætning, f.eks. om kl. 10, koster "),
                    new FigureValue("875.000\u00A0kr.", new Figure(875000, Unit.None, Trace.None)),
                    new Text(" Se "),
                    new Link("https://kkr.dk/a?b=1&c=2", Documents.Words("kkr.dk")) { Title = "Hjem" },
                    new Text(" og "),
                    new Reference("fordeling", []),
                    new Text(" og "),
                    new Reference("tekst", []),
                    new Text("."),
                    new Footnote([Text("En note."), Text("Med to afsnit.")]),
                    new Text(" Firmaet "),
                    new Span("", Documents.Words("Beyond Beta")) { Lang = "en" },
                    new Text("."),
                    new LineBreak(),
                    new Text("Ny linje.")
                ),
                new Callout(CalloutKind.Note, [], [Text("En bemærkning.")]),
                new Callout(CalloutKind.Important, Documents.Words("Frist"), [Text("Svar senest den 4. december."), Bullets("ja", "nej")]),
                new Callout(CalloutKind.Warning, [], [Text("Pas på.")]),
                new Quotation([Text("Vi skriver til jer.")], Documents.Words("Steen Christiansen"), Documents.Words("borgmester")),
                new Heading(3, Documents.Words("Lister")),
                new ListBlock(ListKind.Bullet, [new ListItem([Text("Et"), Bullets("Under et", "Under to")]), new ListItem([Text("To")])]),
                new ListBlock(ListKind.Decimal, [new ListItem([Text("Løs liste."), Text("Andet afsnit.")]), new ListItem([Text("Næste.")])])
                {
                    Start = 3,
                    Tight = false,
                },
                new ListBlock(ListKind.LowerLetter, [new ListItem([Text("litra a")]), new ListItem([Text("litra b")])]),
                new Heading(2, Documents.Words("Tabeller")),
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
                    Caption = Documents.Words("Fordeling efter indbyggertal"),
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
                        new(TableRowKind.Body, [Cell("ren luft"), new([Inlines(new Status(StatusLevel.Bad, Documents.Words("62 %")))])]),
                        new(TableRowKind.Body, [Cell("Samlet vurdering", columns: 2), new([Inlines(new Status(StatusLevel.Watch, []))])])
                    )
                ),
                new Heading(2, Documents.Words("Arrangement")),
                new KeyFigures([
                    new(Documents.Words("875.000"), Documents.Words("til fordeling")) { Unit = Documents.Words("kr.") },
                    new(Documents.Words("29"), Documents.Words("kommuner")) { Note = Documents.Words("hele regionen") },
                    new(Documents.Words("2,5"), Documents.Words("årsværk")),
                ]),
                new Container(ContainerKind.Group, [Text("Første spalte."), Text("Anden spalte.")])
                {
                    Arrangement = ContainerArrangement.Columns,
                    ColumnCount = 2,
                },
                new Picture(new Image("templates/images/bro.png", "En bro over Øresund") { Width = Length.FromMillimetres(40) })
                {
                    Id = "bro",
                    Caption = Documents.Words("Broen"),
                },
                new Break(BreakKind.Thematic),
                new CodeBlock("a: 1\n\nb: <2>") { Language = "yaml" },
                new Break(BreakKind.Page),
                new Signatures(
                    2,
                    [
                        [Documents.Words("Allan S. Andersen"), Documents.Words("Borgmester, Tårnby")],
                        [Documents.Words("Merete Amdisen"), Documents.Words("Borgmester, Ishøj")],
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
        DocumentPipeline.Run(Raw, Theme.Default, ApproximateFontMetrics.Instance, new DiagnosticBag()).Document;

    private static ReadOnlyMemory<byte> Png =>
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==");
}
