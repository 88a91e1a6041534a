using System.Text;
using DocGen.Core.Languages.Hyphenation;
using DocGen.Core.Layout.Building;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>
/// Inserts soft hyphens into words that are wider than their cell, because Word and browsers do not hyphenate words in every table.
/// </summary>
internal sealed class DivideWords(LayoutContext context) : DocumentRewriter(context.Work)
{
    private readonly ItemBuilder _items = context.CreateMeasuringItemBuilder();
    private readonly ItemWidths _widths = new(context.Metrics, divided: false);
    private readonly List<int> _places = [];
    private Hyphenator? _hyphenator = context.Document.Info.Language.Hyphenator;
    private long _width;
    private bool _bold;
    private RunStyle _letters = context.Styles.Of(context.StyleOf(StyleNames.TableText), bold: false);

    /// <summary>Processes a grid whose columns have been sized.</summary>
    public TableGrid Run(TableGrid grid) =>
        grid.MapCells(
            (row, column, cell) =>
            {
                _width = ContentBox.InCell(grid, column, cell, context.Theme);
                _bold = grid.Rows[row].Kind is TableRowKind.Total or TableRowKind.Subtotal;
                return (TableCell)RewritePart(cell);
            }
        );

    protected override Block Rewrite(Block block)
    {
        var style = block switch
        {
            Paragraph paragraph => paragraph.Style,
            Heading heading => heading.StyleName,
            _ => null,
        };
        if (style is not null)
            _letters = context.Styles.Of(context.StyleOf(style), _bold);
        // A table within the cell is sized and hyphenated separately.
        return block is Table ? block : RewriteChildren(block);
    }

    protected override Inline Rewrite(Inline inline)
    {
        if (inline is Text text)
            return Divide(text);
        // The text of the footnote is at the bottom of the page.
        if (inline is Footnote)
            return inline;
        var (letters, hyphenator) = (_letters, _hyphenator);
        if (inline is Span span)
            _letters = context.Styles.Within(letters, span.Style);
        else if (inline is Link)
            _letters = context.Styles.Within(letters, StyleNames.Hyperlink);
        if (inline is Span { Lang: { } tag })
            _hyphenator = context.Document.Info.Languages.Lookup(tag)?.Hyphenator;
        inline = RewriteChildren(inline);
        (_letters, _hyphenator) = (letters, hyphenator);
        return inline;
    }

    /// <summary>The text with its long words hyphenated; the same instance if it has none.</summary>
    private Text Divide(Text text)
    {
        if (_hyphenator is null || Fits(text))
            return text;
        var words = text.Value.Split(' ');
        var changed = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (Fits(new Text(words[i])))
                continue;
            _places.Clear();
            WordDivisions.Find(words[i], _hyphenator, _places);
            if (_places.Count == 0)
                continue;
            var divided = new StringBuilder(words[i]);
            for (var p = _places.Count - 1; p >= 0; p--)
                divided.Insert(_places[p], '\u00AD');
            words[i] = divided.ToString();
            changed = true;
        }

        return changed ? text with { Value = string.Join(' ', words) } : text;
    }

    private bool Fits(Text text) => _widths.Of(_items.Build([text], _letters, null, null, null, _width)).Word <= _width;
}
