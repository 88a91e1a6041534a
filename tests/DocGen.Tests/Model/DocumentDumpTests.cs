using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Drawing;
using DocGen.Core.Figures;
using DocGen.Core.Languages;
using DocGen.Core.Model;

namespace DocGen.Tests.Model;

public sealed class DocumentDumpTests
{
    [Fact]
    public void Every_node_has_a_line()
    {
        ImmutableArray<Inline> text = [new Text("x \"y\" \\ \u00a0\u202e\n")];
        Assert.True(
            TableGrid.TryBuild(
                [new TableColumn(ColumnAlignment.Left, IsHeader: true), new TableColumn(ColumnAlignment.Decimal)],
                [
                    new TableRow(TableRowKind.Header, [new TableCell([]) { ColumnSpan = 2 }]),
                    new TableRow(
                        TableRowKind.Total,
                        [new TableCell([new Paragraph(text)]), new TableCell([]) { Alignment = ColumnAlignment.Right }]
                    ),
                ],
                out var grid,
                out _
            )
        );
        var document = new Document(
            new DocumentInfo("a", "A", "letter", Language.Danish),
            [
                new Heading(1, text) { Id = "id", Number = "1" },
                new Paragraph([
                    new FigureValue("1 kr.", new Figure(1, Unit.None, Trace.None)),
                    new Span(StyleNames.Strong, text) { Lang = "en" },
                    new LineBreak(),
                    new Link("https://example.com", text) { Title = "t" },
                    new Image("a.png", "b") { Width = Length.FromPoints(10) },
                    new Reference("id", []),
                    new PageField(PageFieldKind.PageCount),
                    new Footnote([new Paragraph(text)]) { Number = 1 },
                    new Status(StatusLevel.Bad, text),
                ])
                {
                    Style = StyleNames.Quote,
                    KeepWithNext = true,
                },
                new ListBlock(ListKind.Decimal, [new ListItem([new Paragraph(text)])]) { Start = 2, Tight = false },
                new Table(grid)
                {
                    Id = "t",
                    Caption = text,
                    Label = "Tabel 1",
                    Notes = [new Paragraph(text)],
                    Description = "d",
                },
                new Picture(new Image("a.png", "b")) { Caption = text, Label = "Figur 1" },
                new Container(ContainerKind.Aside, [new Paragraph(text)])
                {
                    Style = "s",
                    Arrangement = ContainerArrangement.Columns,
                    ColumnCount = 2,
                    KeepTogether = true,
                    AccessibleName = "n",
                },
                new CodeBlock("a\nb") { Language = "c" },
                new Break(BreakKind.Page),
                new Contents(2) { Title = text, Entries = [new ContentsEntry(1, "id", "1", text, "3")] },
            ]
        )
        {
            Furniture = PageFurniture.None with { Header = new FurnitureLine(text, [], []) },
        };
        Approved.Equal("tests/DocGen.Tests/Model/approved/every-node.txt", DocumentDump.Of(document));
    }
}
