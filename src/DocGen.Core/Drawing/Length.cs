using System.Globalization;

namespace DocGen.Core.Drawing;

/// <summary>
/// A length in English Metric Units (ECMA-376 part 1, 20.1.2.1): 914 400 to the inch, 36 000 to the millimetre, 12 700 to the point. An
/// integer, so that all formats round from the same value.
/// </summary>
/// <param name="Emu">The number of units; can be negative.</param>
public readonly record struct Length(long Emu) : IComparable<Length>
{
    /// <summary>No length; the default value.</summary>
    public static readonly Length Zero = new(0);

    /// <summary>Points are 1/72 inch; rounded to the nearest unit, half away from zero.</summary>
    public static Length FromPoints(double points) => new((long)Math.Round(points * 12700, MidpointRounding.AwayFromZero));

    /// <summary>Rounded to the nearest unit (1/36 000 mm), half away from zero.</summary>
    public static Length FromMillimetres(double millimetres) => new((long)Math.Round(millimetres * 36000, MidpointRounding.AwayFromZero));

    /// <summary>In points of 1/72 inch, not rounded.</summary>
    public double Points => Emu / 12700.0;

    /// <summary>In millimetres, not rounded.</summary>
    public double Millimetres => Emu / 36000.0;

    /// <summary>The length in twentieths of a point (ST_TwipsMeasure), the unit of most lengths in Word.</summary>
    public int Twips => (int)Math.Round(Emu / 635.0, MidpointRounding.AwayFromZero);

    /// <summary>The shorter comes first; a negative length before zero.</summary>
    public int CompareTo(Length other) => Emu.CompareTo(other.Emu);

    /// <summary>The exact sum.</summary>
    public static Length operator +(Length a, Length b) => new(a.Emu + b.Emu);

    /// <summary>The exact difference; negative when <paramref name="b"/> is the longer.</summary>
    public static Length operator -(Length a, Length b) => new(a.Emu - b.Emu);

    /// <summary>Rounded to the nearest unit, half away from zero.</summary>
    public static Length operator *(Length a, double factor) => new((long)Math.Round(a.Emu * factor, MidpointRounding.AwayFromZero));

    /// <summary>Whether <paramref name="a"/> is the shorter.</summary>
    public static bool operator <(Length a, Length b) => a.Emu < b.Emu;

    /// <summary>Whether <paramref name="a"/> is the longer.</summary>
    public static bool operator >(Length a, Length b) => a.Emu > b.Emu;

    /// <summary>Whether <paramref name="a"/> is no longer than <paramref name="b"/>.</summary>
    public static bool operator <=(Length a, Length b) => a.Emu <= b.Emu;

    /// <summary>Whether <paramref name="a"/> is no shorter than <paramref name="b"/>.</summary>
    public static bool operator >=(Length a, Length b) => a.Emu >= b.Emu;

    /// <summary>Reads <c>25 mm</c>, <c>2.5 cm</c>, <c>10.5 pt</c> or <c>1 in</c>.</summary>
    public static bool TryParse(string? text, out Length length)
    {
        length = Zero;
        var trimmed = text.AsSpan().Trim();
        if (trimmed.Length < 3)
            return false;
        var emuPerUnit = trimmed[^2..] switch
        {
            "mm" => 36000m,
            "cm" => 360000m,
            "pt" => 12700m,
            "in" => 914400m,
            _ => 0m,
        };
        if (emuPerUnit == 0)
            return false;
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (!decimal.TryParse(trimmed[..^2].TrimEnd(), style, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > 100_000)
            return false;
        length = new Length((long)Math.Round(number * emuPerUnit, MidpointRounding.AwayFromZero));
        return true;
    }

    /// <summary>In points with at most three decimals, for example <c>10.5 pt</c>.</summary>
    public override string ToString() => Points.ToString("0.###", CultureInfo.InvariantCulture) + " pt";
}
