using System.Globalization;
using DocGen.Core.Drawing;

namespace DocGen.Core.Layout.Lines;

/// <summary>Adds break opportunities to a paragraph.</summary>
internal static class Hyphenation
{
    /// <summary>The extra penalty of a hyphenation point from the patterns compared to one specified by the author.</summary>
    private const int PatternPenalty = 50;

    /// <summary>The penalty of a break between any two characters, used only for text that does not fit on a line.</summary>
    private const int ForcedPenalty = 5000;

    /// <summary>The same items with the hyphenation points of their language.</summary>
    public static List<TextItem> Divide(List<TextItem> items, IFontMetrics metrics)
    {
        var divided = new List<TextItem>(items.Count + 16);
        var places = new List<int>();
        foreach (var item in items)
        {
            places.Clear();
            if (item is { Kind: TextItemKind.Box, Hyphenator: { } hyphenator })
                WordDivisions.Find(item.Value, hyphenator, places);
            Divide(item, places, metrics, divided);
        }

        return divided;
    }

    /// <summary>The same items; items wider than a line can be divided between any two characters.</summary>
    public static List<TextItem> Force(List<TextItem> items, long width, IFontMetrics metrics)
    {
        var divided = new List<TextItem>(items.Count + 16);
        for (var start = 0; start < items.Count; )
        {
            var (end, sum) = (start, 0L);
            for (; end < items.Count && !items[end].CanBreak; end++)
                sum += items[end].Width;
            // A hyphen printed after it needs space too.
            if (end < items.Count && items[end].Kind == TextItemKind.Division)
                sum += items[end].Width;
            for (var i = start; i < end; i++)
            {
                if (sum > width && i > start)
                    divided.Add(Division(items[i], ForcedPenalty, 0));
                if (sum > width && items[i].Kind == TextItemKind.Box)
                    Scatter(items[i], metrics, divided);
                else
                    divided.Add(items[i]);
            }

            if (end < items.Count)
                divided.Add(items[end]);
            start = end + 1;
        }

        return divided;
    }

    private static void Divide(in TextItem item, List<int> places, IFontMetrics metrics, List<TextItem> divided)
    {
        var done = 0;
        foreach (var place in places)
        {
            divided.Add(Part(item, done, place, metrics));
            divided.Add(Division(item, PatternPenalty, item.Style.HyphenWidth));
            done = place;
        }

        divided.Add(done == 0 ? item : Part(item, done, item.Length, metrics));
    }

    private static void Scatter(in TextItem item, IFontMetrics metrics, List<TextItem> divided)
    {
        var value = item.Value;
        for (var i = 0; i < value.Length; )
        {
            var length = StringInfo.GetNextTextElementLength(value[i..]);
            divided.Add(Part(item, i, i + length, metrics));
            i += length;
            if (i < value.Length)
                divided.Add(Division(item, ForcedPenalty, 0));
        }
    }

    private static TextItem Part(in TextItem item, int start, int end, IFontMetrics metrics)
    {
        var part = item;
        part.Start = item.Start + start;
        part.Length = end - start;
        part.Width = metrics.Measure(part.Value, item.Style.Text.Face).Emu;
        // A footnote belongs to the last part of its reference mark.
        if (end < item.Length)
            part.Note = null;
        return part;
    }

    private static TextItem Division(in TextItem item, int penalty, long width)
    {
        var division = item;
        (division.Kind, division.Text, division.Start, division.Length) = (TextItemKind.Division, "", 0, 0);
        (division.Width, division.Penalty, division.Note, division.Drawn) = (width, penalty, null, null);
        return division;
    }
}
