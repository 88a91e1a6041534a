using System.Globalization;

namespace DocGen.Core.Languages;

/// <summary>Writes decimals with grouped thousands.</summary>
internal static class NumberFormat
{
    public const char NoBreakSpace = '\u00A0';
    public const char Minus = '\u2212';

    public static string Write(decimal value, int? decimals, char decimalSeparator, char groupSeparator)
    {
        var places = decimals ?? value.Scale;
        var rounded = Math.Round(value, places, MidpointRounding.AwayFromZero);
        // 29 digits, 28 decimals, a point and a sign fit.
        Span<char> digits = stackalloc char[64];
        if (
            !decimal.Abs(rounded)
                .TryFormat(digits, out var length, "F" + places.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        )
            throw new InvalidOperationException("a decimal has more digits than a decimal can have");
        var whole = places > 0 ? length - places - 1 : length;
        Span<char> written = stackalloc char[96];
        var at = 0;
        // -0,4 without decimals is 0, not -0.
        if (rounded < 0)
            written[at++] = Minus;
        for (var i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % 3 == 0)
                written[at++] = groupSeparator;
            written[at++] = digits[i];
        }

        if (places > 0)
        {
            written[at++] = decimalSeparator;
            digits[(whole + 1)..length].CopyTo(written[at..]);
            at += places;
        }

        return new string(written[..at]);
    }
}
