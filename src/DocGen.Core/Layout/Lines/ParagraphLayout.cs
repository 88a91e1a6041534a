using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Flows;

namespace DocGen.Core.Layout.Lines;

/// <summary>Composes lines from items. An instance is used for one paragraph after another.</summary>
internal sealed class ParagraphLayout(IFontMetrics metrics)
{
    private readonly LineBreaker _breaker = new();
    private readonly LineComposer _composer = new();
    private readonly List<BrokenLine> _lines = [];

    /// <summary>Sets a paragraph; the result has at least one line.</summary>
    public ImmutableArray<TextLine> Set(List<TextItem> items, in LineSettings settings)
    {
        items = Break(items, settings);
        var lines = ImmutableArray.CreateBuilder<TextLine>(_lines.Count);
        for (var i = 0; i < _lines.Count; i++)
            lines.Add(_composer.Compose(items, _lines[i], settings, isFirst: i == 0));
        return lines.MoveToImmutable();
    }

    /// <summary>
    /// Hyphenates words only if the lines are bad otherwise, and divides them anywhere only if they do not fit otherwise.
    /// </summary>
    private List<TextItem> Break(List<TextItem> items, in LineSettings settings)
    {
        var justified = settings.Alignment == Themes.TextAlignment.Justified;
        var quality = _breaker.Break(items, settings.Width - settings.FirstIndent, settings.Width, justified, _lines);
        if (quality == LineQuality.Overfull || (quality == LineQuality.Loose && settings.Hyphenate))
        {
            items = Hyphenation.Divide(items, metrics);
            quality = _breaker.Break(items, settings.Width - settings.FirstIndent, settings.Width, justified, _lines);
        }

        if (quality != LineQuality.Overfull)
            return items;
        items = Hyphenation.Force(items, Math.Min(settings.Width, settings.Width - settings.FirstIndent), metrics);
        _breaker.Break(items, settings.Width - settings.FirstIndent, settings.Width, justified, _lines);
        return items;
    }
}
