using System.Globalization;

namespace DocGen.Core.Languages;

/// <summary>The number format of a language.</summary>
public sealed record NumberStyle
{
    internal const char NoBreakSpace = '\u00A0';
    internal const char Minus = '\u2212';

    /// <summary>The separator between integer part and decimals.</summary>
    public required char DecimalSeparator { get; init; }

    /// <summary>The separator between thousands.</summary>
    public required char GroupSeparator { get; init; }

    /// <summary>
    /// The minimum number of digits before the first separator: 1 (<c>1.234</c>), or 2 (<c>1234</c> but <c>12 345</c>). CLDR:
    /// <c>minimumGroupingDigits</c>.
    /// </summary>
    public required int MinGroupingDigits { get; init; }

    /// <summary>
    /// Writes a number, rounded half away from zero. The minus sign is U+2212, which does not break from its digits and is as wide as a
    /// plus sign.
    /// </summary>
    /// <param name="decimals">0 to 28, or <see langword="null"/> for as many as the value has.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    public string Write(decimal value, int? decimals = null)
    {
        var places = decimals ?? value.Scale;
        var rounded = Math.Round(value, places, MidpointRounding.AwayFromZero);
        // Large enough for 29 digits, 28 decimals, a decimal separator and a sign.
        Span<char> digits = stackalloc char[64];
        if (
            !decimal.Abs(rounded)
                .TryFormat(digits, out var length, "F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        )
            throw new InvalidOperationException("a decimal has more digits than a decimal can have");
        var whole = places > 0 ? length - places - 1 : length;
        var grouped = whole >= 3 + MinGroupingDigits;
        Span<char> written = stackalloc char[96];
        var at = 0;
        // -0,4 without decimals is 0, not -0.
        if (rounded < 0)
            written[at++] = Minus;
        for (var i = 0; i < whole; i++)
        {
            if (grouped && i > 0 && (whole - i) % 3 == 0)
                written[at++] = GroupSeparator;
            written[at++] = digits[i];
        }

        if (places > 0)
        {
            written[at++] = DecimalSeparator;
            digits[(whole + 1)..length].CopyTo(written[at..]);
            at += places;
        }

        return new string(written[..at]);
    }
}
