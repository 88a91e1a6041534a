using System.Text;
using DocGen.Core.Drawing;
using DocGen.Core.Languages;
using DocGen.Core.Languages.Hyphenation;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>
/// Puts soft hyphens into the words that are wider than their cell: Word and browsers do not divide words by themselves in every table.
/// </summary>
internal sealed class DivideWords(Theme theme, IFontMetrics metrics, Language language) : DocumentRewriter
{
    private readonly Hyphenator? _hyphenator = Hyphenator.For(language.Tag);
    private readonly ParagraphMeasure _measure = new(theme, metrics);
    private readonly List<int> _places = [];
    private long _width;
    private ParagraphStyle? _style;

    /// <summary>The grid, its columns sized.</summary>
    public TableGrid Run(TableGrid grid) =>
        _hyphenator is null
            ? grid
            : grid.MapCells(
                (_, column, cell) =>
                {
                    _width = ContentBox.InCell(grid, column, cell, theme);
                    return RewriteCell(cell);
                }
            );

    protected override Block Rewrite(Block block)
    {
        // A table within the cell is sized, and its words divided, by itself.
        if (block is not Paragraph paragraph)
            return block is Table ? block : RewriteChildren(block);
        _style = theme.ParagraphStyles.GetValueOrDefault(paragraph.Style) ?? theme.ParagraphStyles[StyleNames.TableText];
        return RewriteChildren(paragraph);
    }

    protected override Inline Rewrite(Inline inline) =>
        inline is Text text && Divide(text.Value) is { } divided ? text with { Value = divided } : RewriteChildren(inline);

    /// <summary>The text with its long words divided; <see langword="null"/> when there are none.</summary>
    private string? Divide(string text)
    {
        if (_style is null || _measure.WidthOf([new Text(text)], _style).Word <= _width)
            return null;
        var words = text.Split(' ');
        var changed = false;
        for (var i = 0; i < words.Length; i++)
        {
            if (_measure.WidthOf([new Text(words[i])], _style).Word <= _width)
                continue;
            _places.Clear();
            WordDivisions.Find(words[i], _hyphenator!, _places);
            if (_places.Count == 0)
                continue;
            var divided = new StringBuilder(words[i]);
            for (var p = _places.Count - 1; p >= 0; p--)
                divided.Insert(_places[p], '\u00AD');
            words[i] = divided.ToString();
            changed = true;
        }

        return changed ? string.Join(' ', words) : null;
    }
}
