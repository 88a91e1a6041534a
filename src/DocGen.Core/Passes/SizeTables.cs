using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Building;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>
/// Sets the width of every column; their sum is the width of the table. A table has the full width of the text if it has more than three
/// columns, a column with a fraction, or content that would fill more than 60 % of that width; otherwise the width of its content. Columns
/// are never narrower than their longest word unless the table would not fit on the page: then numbers stay whole, the longest words get
/// soft hyphens, and it is reported if that is not sufficient. A table within a cell or a container is sized for the width available there.
/// </summary>
internal sealed class SizeTables(IFontMetrics metrics) : IPass
{
    public Document Run(Document document, PassContext context)
    {
        var theme = context.Theme;
        var width = theme.LayoutOf(document.Info).Page.TextWidth.Emu;
        return new Rewriter(new LayoutContext(document, theme, metrics, context.Work), context.Diagnostics, width).Rewrite(document);
    }

    private sealed class Rewriter(LayoutContext context, DiagnosticBag diagnostics, long textWidth) : DocumentRewriter(context.Work)
    {
        private readonly Theme _theme = context.Theme;
        private readonly long _textWidth = textWidth;
        private long _width = textWidth;

        protected override Block Rewrite(Block block) =>
            block switch
            {
                Table table => RewriteChildren(Size(table)),
                Container container => Within(container, ContentBox.InContainer(container, _theme, _width)),
                ListBlock list => Within(list, ContentBox.InList(list, _theme, _width)),
                _ => RewriteChildren(block),
            };

        // The text of the footnote is at the bottom of the page.
        protected override Inline Rewrite(Inline inline) => inline is Footnote ? Within(inline, _textWidth) : RewriteChildren(inline);

        protected override TableCell RewriteCell(TableGrid grid, int row, int column, TableCell cell) =>
            Within(cell, ContentBox.InCell(grid, column, cell, _theme));

        private T Within<T>(T node, long width)
            where T : Node
        {
            var outer = _width;
            _width = width;
            node = RewriteChildren(node);
            _width = outer;
            return node;
        }

        private Table Size(Table table)
        {
            var needs = Needs(table.Grid, divided: false);
            var (widths, fits) = ColumnSizing.Divide(needs, _width);
            if (!fits)
            {
                needs = Needs(table.Grid, divided: true);
                (widths, fits) = ColumnSizing.Divide(needs, _width);
                if (!fits)
                    Report(table, needs);
            }

            var columns = ImmutableArray.CreateBuilder<TableColumn>(widths.Length);
            for (var i = 0; i < widths.Length; i++)
                columns.Add(table.Grid.Columns[i] with { Width = new Length(widths[i]) });
            var grid = table.Grid.WithColumns(columns.MoveToImmutable());
            if (grid.Width.Emu > 0 && NeedsDivision(needs, widths))
                grid = new DivideWords(context).Run(grid);
            return table with { Grid = grid };
        }

        private ColumnNeed[] Needs(TableGrid grid, bool divided) =>
            new TableNeeds(context, FlowBuilder.ToMeasure(context, _width, divided)).Of(grid);

        private static bool NeedsDivision(ColumnNeed[] needs, long[] widths)
        {
            for (var i = 0; i < needs.Length; i++)
                if (widths[i] < needs[i].Content.Word)
                    return true;
            return false;
        }

        private void Report(Table table, ColumnNeed[] needs)
        {
            var needed = Length.Zero;
            foreach (var need in needs)
                needed += new Length(need.Fixed ?? need.Content.Word);
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"the table needs {needed.Millimetres:0} mm for its longest words and its fixed columns, but the text is "
                    + $"{new Length(_width).Millimetres:0} mm wide, so words will break"
            );
            var widest = 0;
            for (var i = 1; i < needs.Length; i++)
                if ((needs[i].Fixed ?? needs[i].Content.Word) > (needs[widest].Fixed ?? needs[widest].Content.Word))
                    widest = i;
            var hint = string.Create(
                CultureInfo.InvariantCulture,
                $"shorten the words of column {widest + 1}, the widest, put soft hyphens (U+00AD) into them, or leave a column out"
            );
            diagnostics.Warning(LayoutCodes.TableTooWide, message, table.Origin, hint);
        }
    }
}
