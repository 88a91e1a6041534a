using DocGen.Core.Model;

namespace DocGen.Core.Layout.Sizing;

/// <summary>The width requirements of a column, in EMU.</summary>
/// <param name="Content">The width of its content, including padding.</param>
/// <param name="Requested">The width requested by the author, if any.</param>
internal record struct ColumnNeed(ContentWidth Content, ColumnWidth? Requested)
{
    public readonly long? Fixed => Requested?.Fixed?.Emu;

    public readonly bool IsFraction => Requested is { Fixed: null };
}

/// <summary>
/// Distributes a width among columns as in CSS 2.1, 17.5.2.2 (automatic table layout): first fixed columns, then content-sized columns
/// between their min-content and max-content width, then fractions of the rest.
/// </summary>
internal static class ColumnSizing
{
    /// <summary>A table with more columns always has the full width.</summary>
    private const int NarrowTableColumns = 3;

    /// <summary>The share of the full width above which a table with few columns gets all of it.</summary>
    private const double NearlyFull = 0.6;

    /// <summary>A twentieth of a point: widths are multiples of it, so that Word's grid adds up (ST_TwipsMeasure).</summary>
    private const long Twip = 635;

    /// <summary>The widths in EMU, and whether every word fits.</summary>
    /// <param name="needs">One entry per column.</param>
    /// <param name="available">The width of the text around the table, in EMU.</param>
    public static (long[] Widths, bool Fits) Divide(ReadOnlySpan<ColumnNeed> needs, long available)
    {
        var widths = new double[needs.Length];
        double fixedSum = 0,
            words = 0,
            lines = 0;
        var (contentColumns, fractionColumns) = (0, 0);
        foreach (var need in needs)
        {
            if (need.Fixed is { } length)
            {
                fixedSum += length;
                continue;
            }

            if (need.IsFraction)
                fractionColumns++;
            else
                contentColumns++;
            words += need.Content.Word;
            lines += need.Content.Line;
        }

        if (fixedSum + words > available)
            return Divided(needs, available);
        var full = fractionColumns > 0 || needs.Length > NarrowTableColumns || fixedSum + lines > available * NearlyFull;
        var target =
            contentColumns + fractionColumns == 0 ? fixedSum
            : full ? available
            : fixedSum + lines;
        var rest = target - fixedSum;
        if (fractionColumns > 0)
            rest = SizeFractions(needs, widths, rest);
        SizeByContent(needs, widths, rest);
        for (var i = 0; i < needs.Length; i++)
            if (needs[i].Fixed is { } length)
                widths[i] = length;
        return (Exact(widths, (long)Math.Round(target)), true);
    }

    /// <summary>Assigns widths to the fraction columns; returns the rest for content-sized columns.</summary>
    private static double SizeFractions(ReadOnlySpan<ColumnNeed> needs, double[] widths, double rest)
    {
        double contentLines = 0,
            fractionWords = 0;
        foreach (var need in needs)
        {
            if (need.Fixed is not null)
                continue;
            if (need.IsFraction)
                fractionWords += need.Content.Word;
            else
                contentLines += need.Content.Line;
        }

        var forContent = Math.Min(contentLines, rest - fractionWords);
        var pool = rest - forContent;
        // A column whose share is narrower than its longest word gets the width of that word, and the others share the rest anew.
        var settled = new bool[needs.Length];
        for (var again = true; again; )
        {
            again = false;
            double parts = 0;
            for (var i = 0; i < needs.Length; i++)
                if (needs[i].IsFraction && !settled[i])
                    parts += needs[i].Requested!.Value.Fraction;
            for (var i = 0; i < needs.Length; i++)
            {
                if (!needs[i].IsFraction || settled[i])
                    continue;
                widths[i] = parts > 0 ? pool * needs[i].Requested!.Value.Fraction / parts : 0;
                if (widths[i] >= needs[i].Content.Word)
                    continue;
                widths[i] = needs[i].Content.Word;
                pool -= widths[i];
                settled[i] = again = true;
                break;
            }
        }

        return forContent;
    }

    private static void SizeByContent(ReadOnlySpan<ColumnNeed> needs, double[] widths, double rest)
    {
        double words = 0,
            lines = 0,
            slack = 0;
        foreach (var need in needs)
        {
            if (need.Requested is not null)
                continue;
            words += need.Content.Word;
            lines += need.Content.Line;
            slack += need.Content.Line - need.Content.Word;
        }

        for (var i = 0; i < needs.Length; i++)
        {
            if (needs[i].Requested is not null)
                continue;
            var (word, line) = (needs[i].Content.Word, needs[i].Content.Line);
            if (rest >= lines)
                widths[i] = lines > 0 ? rest * line / lines : rest / needs.Length;
            else
                widths[i] = word + (slack > 0 ? (rest - words) * (line - word) / slack : 0);
        }
    }

    /// <summary>
    /// Not every word fits. As few words as possible are divided: those wider than a limit that is the same for all columns.
    /// </summary>
    private static (long[] Widths, bool Fits) Divided(ReadOnlySpan<ColumnNeed> needs, long available)
    {
        if (Capped(needs, 0, null) > available)
            return (Squeeze(needs, available), false);
        var (low, high) = (0.0, (double)available);
        for (var i = 0; i < 50; i++)
        {
            var middle = (low + high) / 2;
            if (Capped(needs, middle, null) > available)
                high = middle;
            else
                low = middle;
        }

        var widths = new double[needs.Length];
        Capped(needs, low, widths);
        return (Exact(widths, available), true);
    }

    /// <summary>The sum of the widths if no column is wider than a cap, unless its numbers and word parts need more.</summary>
    private static double Capped(ReadOnlySpan<ColumnNeed> needs, double cap, double[]? widths)
    {
        double sum = 0;
        for (var i = 0; i < needs.Length; i++)
        {
            var content = needs[i].Content;
            var width = needs[i].Fixed ?? Math.Max(Math.Max(content.Number, content.Part), Math.Min(content.Word, cap));
            if (widths is not null)
                widths[i] = width;
            sum += width;
        }

        return sum;
    }

    /// <summary>Not even word parts fit: numbers stay whole as long as possible, and words are squeezed in proportion.</summary>
    private static long[] Squeeze(ReadOnlySpan<ColumnNeed> needs, long available)
    {
        double fixedSum = 0;
        foreach (var need in needs)
            fixedSum += need.Fixed ?? 0;
        var widths = new double[needs.Length];
        double numbers = 0,
            words = 0;
        foreach (var need in needs)
        {
            if (need.Fixed is not null)
                continue;
            numbers += Min(need);
            words += need.Content.Word;
        }

        var scale = fixedSum + numbers > available ? available / (fixedSum + numbers) : 1;
        var part = scale < 1 || words <= numbers ? 0 : (available - fixedSum - numbers) / (words - numbers);
        for (var i = 0; i < needs.Length; i++)
            widths[i] = needs[i].Fixed * scale ?? ((Min(needs[i]) * scale) + ((needs[i].Content.Word - Min(needs[i])) * part));
        return Exact(widths, available);
    }

    // A column without numbers keeps a quarter of its longest word, so that it does not disappear.
    private static double Min(ColumnNeed need) => Math.Max(need.Content.Number, need.Content.Word / 4.0);

    /// <summary>Rounds to whole twips with an exact sum: each width is rounded down, the remainder goes to the widest.</summary>
    private static long[] Exact(double[] widths, long total)
    {
        var exact = new long[widths.Length];
        var (sum, widest) = (0L, 0);
        for (var i = 0; i < widths.Length; i++)
        {
            exact[i] = Math.Max(0, (long)(widths[i] / Twip) * Twip);
            sum += exact[i];
            if (exact[i] > exact[widest])
                widest = i;
        }

        exact[widest] += total - sum;
        return exact;
    }
}
