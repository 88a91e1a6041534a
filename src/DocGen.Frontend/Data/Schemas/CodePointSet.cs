using System.Collections.Immutable;
using System.Globalization;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>A set of Unicode code points: ranges, and general categories of the Unicode character database.</summary>
internal sealed class CodePointSet
{
    public const int Last = 0x10FFFF;

    public static readonly CodePointSet Digits = new([('0', '9')]);

    /// <summary>ECMA-262, 22.2.2.9.3 WordCharacters.</summary>
    public static readonly CodePointSet Words = new([('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')]);

    /// <summary>ECMA-262, 12.2 white space and 12.3 line terminators.</summary>
    public static readonly CodePointSet Spaces = new([
        ('\t', '\r'),
        (' ', ' '),
        (0xA0, 0xA0),
        (0x1680, 0x1680),
        (0x2000, 0x200A),
        (0x2028, 0x2029),
        (0x202F, 0x202F),
        (0x205F, 0x205F),
        (0x3000, 0x3000),
        (0xFEFF, 0xFEFF),
    ]);

    /// <summary>What the dot matches: all but line terminators.</summary>
    public static readonly CodePointSet NoLineEnd = new CodePointSet([('\n', '\n'), ('\r', '\r'), (0x2028, 0x2029)]).Complement();

    private readonly ImmutableArray<(int From, int To)> _ranges;
    private readonly int _categories;
    private readonly bool _isNegated;

    /// <summary>The code points in any of the ranges.</summary>
    public CodePointSet(IEnumerable<(int From, int To)> ranges)
        : this(Merge(ranges), 0, false) { }

    private CodePointSet(ImmutableArray<(int From, int To)> ranges, int categories, bool isNegated)
    {
        _ranges = ranges;
        _categories = categories;
        _isNegated = isNegated;
    }

    /// <summary>The code points of a general category, by its short or long name (ECMA-262, table 69).</summary>
    /// <returns><see langword="null"/> if there is no such category.</returns>
    public static CodePointSet? OfCategory(string name)
    {
        var categories = UnicodeCategories.Find(name);
        return categories == 0 ? null : new CodePointSet([], categories, false);
    }

    public static CodePointSet Union(IReadOnlyCollection<CodePointSet> sets)
    {
        // A complement of ranges is ranges, and one of categories is categories; only a mixed set cannot be in a union, and none is made.
        var categories = 0;
        var ranges = new List<(int, int)>();
        foreach (var set in sets)
        {
            if (set._isNegated)
                throw new InvalidOperationException("a negated class is no part of a class");
            categories |= set._categories;
            ranges.AddRange(set._ranges);
        }

        return new CodePointSet(Merge(ranges), categories, false);
    }

    public CodePointSet Complement()
    {
        if (_categories == 0)
            return new CodePointSet(Gaps(_ranges), 0, _isNegated);
        return _ranges.IsEmpty
            ? new CodePointSet([], UnicodeCategories.All & ~_categories, _isNegated)
            : new CodePointSet(_ranges, _categories, !_isNegated);
    }

    public bool Contains(int codePoint)
    {
        var isIn = InRanges(codePoint) || (_categories & (1 << (int)CharUnicodeInfo.GetUnicodeCategory(codePoint))) != 0;
        return isIn != _isNegated;
    }

    private bool InRanges(int codePoint)
    {
        var (low, high) = (0, _ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (from, to) = _ranges[middle];
            if (codePoint < from)
                high = middle - 1;
            else if (codePoint > to)
                low = middle + 1;
            else
                return true;
        }

        return false;
    }

    private static ImmutableArray<(int From, int To)> Gaps(ImmutableArray<(int From, int To)> ranges)
    {
        var gaps = ImmutableArray.CreateBuilder<(int, int)>();
        var next = 0;
        foreach (var (from, to) in ranges)
        {
            if (from > next)
                gaps.Add((next, from - 1));
            next = to + 1;
        }

        if (next <= Last)
            gaps.Add((next, Last));
        return gaps.DrainToImmutable();
    }

    private static ImmutableArray<(int From, int To)> Merge(IEnumerable<(int From, int To)> ranges)
    {
        var merged = ImmutableArray.CreateBuilder<(int From, int To)>();
        foreach (var range in ranges.Order())
        {
            if (merged.Count > 0 && range.From <= merged[^1].To + 1)
                merged[^1] = (merged[^1].From, Math.Max(merged[^1].To, range.To));
            else
                merged.Add(range);
        }

        return merged.DrainToImmutable();
    }
}
