using System.Collections.Immutable;

namespace DocGen.Core.Model;

/// <summary>The numbers of a column that are aligned on their decimal separators.</summary>
public static class DecimalNumber
{
    /// <summary>
    /// The number in a cell: a text or a figure with a digit, with nothing but footnotes beside it; <see langword="null"/> if the cell has
    /// other content.
    /// </summary>
    public static string? In(TableCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        if (cell.Content is not [Paragraph { Content: [var first, .. var rest] }])
            return null;
        foreach (var inline in rest)
            if (inline is not Footnote)
                return null;
        var text = first switch
        {
            FigureValue figure => figure.Value,
            Text plain => plain.Value,
            _ => "",
        };
        return text.AsSpan().ContainsAnyInRange('0', '9') ? text : null;
    }

    /// <summary>The footnotes after the number in a cell.</summary>
    public static ImmutableArray<Inline> MarksIn(TableCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Content is [Paragraph { Content: [_, _, ..] content }] ? content[1..] : [];
    }

    /// <summary>
    /// The index of the decimal separator. A number without decimals ends where the others have their separator, and a unit or sign after
    /// it extends to the right like decimals. The length if nothing follows.
    /// </summary>
    /// <param name="number">A text with a digit.</param>
    /// <param name="separator">The decimal separator of the language.</param>
    public static int StartOfFraction(ReadOnlySpan<char> number, char separator)
    {
        for (var i = number.Length - 2; i > 0; i--)
            if (number[i] == separator && char.IsAsciiDigit(number[i - 1]) && char.IsAsciiDigit(number[i + 1]))
                return i;
        return number.LastIndexOfAnyInRange('0', '9') + 1;
    }
}
