using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Languages;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;

namespace DocGen.Tests.Passes;

/// <summary>Small documents, made without a reader.</summary>
internal static class Drafts
{
    public static readonly DocumentInfo Info = new("draft", "Fælles indkøb", "annex", Language.Danish)
    {
        Origin = new Origin(new SourceSpan("templates/draft.sbn.md", 1, 1)),
    };

    public static Document Of(params ImmutableArray<Block> blocks) => new(Info, blocks);

    public static Origin At(int line, int? dataLine = null) =>
        new(new SourceSpan("templates/draft.sbn.md", line, 1), dataLine is { } l ? new SourceSpan("data/rows.yaml", l, 3) : null);

    public static ImmutableArray<Inline> Words(string text) => [new Text(text)];

    public static Heading Heading(int level, string text, string? id = null, int line = 0) =>
        new(level, Words(text)) { Id = id, Origin = line > 0 ? At(line) : null };

    public static Paragraph Paragraph(string text) => new(Words(text));

    public static TableCell Cell(string text, int columns = 1, int rows = 1) =>
        new([Paragraph(text)]) { ColumnSpan = columns, RowSpan = rows };

    public static Table Table(ImmutableArray<TableColumn> columns, params ImmutableArray<(TableRowKind Kind, string[] Cells)> rows)
    {
        var built = rows.Select(row => new TableRow(row.Kind, [.. row.Cells.Select(text => Cell(text))])).ToImmutableArray();
        Assert.True(TableGrid.TryBuild(columns, built, out var grid, out var problem), problem);
        return new Table(grid);
    }

    public static ImmutableArray<TableColumn> Columns(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new TableColumn(i == 0 ? ColumnAlignment.Left : ColumnAlignment.Decimal))];

    public static (Document Document, DiagnosticBag Bag) Run(IPass pass, Document document, Theme? theme = null)
    {
        var bag = new DiagnosticBag();
        return (pass.Run(document, new PassContext(theme ?? Theme.Default, bag, Work.Uninterrupted)), bag);
    }

    public static (Document Document, DiagnosticBag Bag) RunAll(Document document, Theme? theme = null, IFontMetrics? metrics = null)
    {
        var bag = new DiagnosticBag();
        return (DocumentPipeline.Run(document, theme ?? Theme.Default, metrics ?? ApproximateFontMetrics.Instance, bag).Document, bag);
    }

    /// <summary>Code, place and message of the one diagnostic.</summary>
    public static string Only(DiagnosticBag bag)
    {
        var diagnostic = Assert.Single(bag);
        return $"{diagnostic.Location}: {diagnostic.Code}: {diagnostic.Message}";
    }
}
