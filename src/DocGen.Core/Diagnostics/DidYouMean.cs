namespace DocGen.Core.Diagnostics;

/// <summary>
/// Finds the word that was probably meant: the candidate with the smallest edit distance (insert, delete, replace, swap of adjacent
/// characters).
/// </summary>
public static class DidYouMean
{
    /// <summary>Longer words are not compared, so that the work per word is bounded.</summary>
    private const int LongestWord = 100;

    /// <summary>The closest candidate, or <see langword="null"/> if none is close. Ties are resolved in ordinal order.</summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        if (word.Length is 0 or > LongestWord)
            return null;
        var wanted = word.ToLowerInvariant();
        string? best = null;
        var bestDistance = Math.Max(1, (word.Length + 1) / 3) + 1;
        foreach (var candidate in candidates)
        {
            if (candidate.Length is 0 or > LongestWord || candidate == word)
                continue;
            var distance = Distance(wanted, candidate.ToLowerInvariant(), bestDistance);
            // If every character has to be edited, the word has nothing in common with the candidate.
            if (distance >= Math.Max(wanted.Length, candidate.Length))
                continue;
            if (distance > bestDistance || (distance == bestDistance && (best is null || string.CompareOrdinal(candidate, best) >= 0)))
                continue;
            (best, bestDistance) = (candidate, distance);
        }

        return best;
    }

    /// <summary>A hint such as <c>did you mean 'amount'?</c>, or <see langword="null"/>.</summary>
    public static string? Hint(string word, IEnumerable<string> candidates) =>
        Find(word, candidates) is { } found ? $"did you mean '{found}'?" : null;

    /// <summary>
    /// The edit distance of two words (optimal string alignment), or <paramref name="limit"/> + 1 if it is greater than the limit.
    /// </summary>
    private static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit)
            return limit + 1;
        Span<int> beforeLast = stackalloc int[LongestWord + 2];
        Span<int> last = stackalloc int[LongestWord + 2];
        Span<int> current = stackalloc int[LongestWord + 2];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            var min = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var edits = Math.Min(Math.Min(current[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    edits = Math.Min(edits, beforeLast[j - 2] + 1);
                current[j] = edits;
                min = Math.Min(min, edits);
            }

            if (min > limit)
                return limit + 1;
            var spare = beforeLast;
            beforeLast = last;
            last = current;
            current = spare;
        }

        return last[b.Length];
    }
}
