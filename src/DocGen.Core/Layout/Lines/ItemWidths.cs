using System.Runtime.InteropServices;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;

namespace DocGen.Core.Layout.Lines;

/// <summary>
/// Measures the widths that the items of a paragraph require. These are the items of which lines are made, so that there is a single
/// measurement.
/// </summary>
/// <param name="metrics">The font metrics.</param>
/// <param name="divided">Whether to measure the widest word part with hyphenation.</param>
internal sealed class ItemWidths(IFontMetrics metrics, bool divided)
{
    /// <summary>The minimum share of the width that remains of a picture without a requested width, if space is insufficient.</summary>
    private const int PictureShare = 4;

    private readonly List<int> _places = [];

    /// <summary>The widths that a picture requires.</summary>
    /// <param name="width">The width if there is enough space.</param>
    /// <param name="givesWay">Whether that width was not requested by the author.</param>
    public static ContentWidth OfPicture(Length width, bool givesWay) =>
        new(0, width.Emu, width.Emu) { Part = givesWay ? width.Emu / PictureShare : width.Emu };

    public ContentWidth Of(List<TextItem> items)
    {
        var (number, word, part, longest) = (0L, 0L, 0L, 0L);
        var (line, space, stretch, start, hasDigit) = (0L, 0L, 0L, 0, false);
        var all = CollectionsMarshal.AsSpan(items);
        for (var i = 0; i <= all.Length; i++)
        {
            if (i < all.Length && !all[i].CanBreak)
            {
                stretch += all[i].Width;
                hasDigit |= all[i].Value.ContainsAnyInRange('0', '9');
                continue;
            }

            if (i > start)
            {
                var hyphen = i < all.Length && all[i].Kind == TextItemKind.Division ? all[i].Width : 0;
                word = Math.Max(word, stretch + hyphen);
                // Text in several styles is not hyphenated.
                part = Math.Max(part, i == start + 1 ? PartOf(all[start], hyphen) : stretch + hyphen);
                if (hasDigit)
                    number = Math.Max(number, stretch + hyphen);
                line += space + stretch;
                longest = Math.Max(longest, line);
                (stretch, space, hasDigit) = (0, 0, false);
            }

            start = i + 1;
            if (i == all.Length)
                break;
            if (all[i].Kind == TextItemKind.LineBreak)
                (line, space) = (0, 0);
            else if (all[i].Kind == TextItemKind.Space && line > 0)
                space += all[i].Width;
        }

        return new ContentWidth(number, word, longest) { Part = part };
    }

    private long PartOf(in TextItem item, long hyphen)
    {
        if (!divided)
            return item.Width + hyphen;
        if (item.GivesWay)
            return OfPicture(new Length(item.Width), givesWay: true).Part;
        if (item is not { Kind: TextItemKind.Box, Hyphenator: { } hyphenator })
            return item.Width + hyphen;
        _places.Clear();
        WordDivisions.Find(item.Value, hyphenator, _places);
        var (max, done) = (0L, 0);
        foreach (var place in _places)
        {
            max = Math.Max(max, metrics.Measure(item.Value[done..place], item.Style.Text.Face).Emu + item.Style.HyphenWidth);
            done = place;
        }

        var last = done == 0 ? item.Width : metrics.Measure(item.Value[done..], item.Style.Text.Face).Emu;
        return Math.Max(max, last + hyphen);
    }
}
