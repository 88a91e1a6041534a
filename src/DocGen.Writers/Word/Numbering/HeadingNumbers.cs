using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Model;

namespace DocGen.Writers.Word.Numbering;

/// <summary>How headings get their numbers in Word.</summary>
/// <param name="InStyles">Whether the heading styles have automatic numbers.</param>
/// <param name="FullStop">Whether the number ends with a full stop.</param>
internal readonly record struct HeadingNumbers(bool InStyles, bool FullStop)
{
    /// <summary>Derived from the first numbered heading.</summary>
    public static HeadingNumbers Of(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Heading { Number: { } number })
                return new HeadingNumbers(true, number.EndsWith('.'));
            if (block is Container container && Of(container.Content) is { InStyles: true } found)
                return found;
        }

        return default;
    }
}

/// <summary>
/// Counts headings as Word does, to find out whether the automatic number equals that of the model. If it does not, the number is written
/// as text.
/// </summary>
internal sealed class HeadingCounter(HeadingNumbers numbers)
{
    private readonly int[] _counts = new int[NumberingIds.Levels];

    /// <summary>Whether Word would give the next heading the number of the model.</summary>
    public bool Agrees(Heading heading)
    {
        if (!numbers.InStyles || heading.Number is not { } number || heading.Level < 2)
            return false;
        var level = heading.Level - 2;
        var printed = "";
        for (var i = 0; i <= level; i++)
        {
            var count = i == level ? _counts[i] + 1 : _counts[i];
            // What Word shows for a skipped higher level differs between its versions.
            if (count == 0)
                return false;
            printed += (i == 0 ? "" : ".") + count.ToString(CultureInfo.InvariantCulture);
        }

        if (printed + (numbers.FullStop ? "." : "") != number)
            return false;
        _counts[level]++;
        Array.Clear(_counts, level + 1, _counts.Length - level - 1);
        return true;
    }
}
