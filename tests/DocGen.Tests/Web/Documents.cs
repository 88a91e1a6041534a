using System.Collections.Immutable;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Writers.Markdown;

namespace DocGen.Tests.Web;

/// <summary>Small documents, and what the web formats make of them.</summary>
internal static class Documents
{
    public static readonly DocumentInfo Info = new("document", "Et papir", "annex", Language.Danish);

    public static Document Of(params Block[] blocks) => new(Info, [.. blocks]);

    public static ImmutableArray<Inline> Words(string text) => [new Text(text)];

    public static Paragraph Text(string text) => new(Words(text));

    public static Paragraph Inlines(params Inline[] inlines) => new([.. inlines]);

    public static Span Strong(string text) => new(StyleNames.Strong, Words(text));

    public static Span Emphasis(string text) => new(StyleNames.Emphasis, Words(text));

    public static ListBlock Bullets(params string[] items) => new(ListKind.Bullet, [.. items.Select(item => new ListItem([Text(item)]))]);

    public static TableCell Cell(string text, int columns = 1, int rows = 1) =>
        new(text.Length == 0 ? [] : [Text(text)]) { ColumnSpan = columns, RowSpan = rows };

    public static TableRow Row(TableRowKind kind, params string[] cells) => new(kind, [.. cells.Select(text => Cell(text))]);

    public static TableGrid Grid(ImmutableArray<TableColumn> columns, params TableRow[] rows) =>
        TableGrid.TryBuild(columns, [.. rows], out var grid, out var problem) ? grid : throw new InvalidOperationException(problem);

    public static string AsMarkdown(Document document, DiagnosticBag? bag = null) =>
        Text(new MarkdownWriter().Write(document, Theme.Default, bag ?? []));

    /// <summary>The Markdown of blocks, without front matter.</summary>
    public static string AsMarkdown(params Block[] blocks) => WithoutFrontMatter(AsMarkdown(Of(blocks)));

    /// <summary>The same for other readers than GitHub too.</summary>
    public static string AsPortableMarkdown(params Block[] blocks) =>
        WithoutFrontMatter(Text(new MarkdownWriter(MarkdownFlavour.Portable).Write(Of(blocks), Theme.Default, [])));

    private static string WithoutFrontMatter(string text) => text[(text.IndexOf("\n---\n\n", StringComparison.Ordinal) + 6)..];

    public static string Text(WrittenDocument written) => Encoding.UTF8.GetString(written.Main.Span);
}
