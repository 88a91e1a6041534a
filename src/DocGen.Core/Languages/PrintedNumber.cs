namespace DocGen.Core.Languages;

/// <summary>A printed figure split into parts: <c>$3.5 million</c> is <c>$</c>, <c>3.5</c> and <c> million</c>.</summary>
/// <param name="Before">The text before the number; a minus sign belongs to the number.</param>
/// <param name="Number">The text from the first digit to the last; empty if there is none.</param>
/// <param name="After">The text after the number.</param>
public readonly record struct PrintedNumber(string Before, string Number, string After)
{
    /// <summary>The unit by itself: <c>$ million</c>, <c>kr.</c></summary>
    public string Unit =>
        string.Join(' ', new[] { Before, After }.Select(part => part.Trim(' ', '\u00A0', '\u202F')).Where(part => part.Length > 0));

    /// <summary>Takes a printed figure apart; one without digits is all <see cref="After"/>.</summary>
    public static PrintedNumber Of(string printed)
    {
        ArgumentNullException.ThrowIfNull(printed);
        var start = printed.AsSpan().IndexOfAnyInRange('0', '9');
        if (start < 0)
            return new PrintedNumber("", "", printed);
        var end = printed.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        var before = printed[..start].TrimStart(NumberStyle.Minus, '-', '+').TrimEnd(NumberStyle.Minus, '-', '+');
        return new PrintedNumber(before, printed[start..end], printed[end..]);
    }
}
