using DocGen.Core.Model;

namespace DocGen.Charts.Plots;

/// <summary>A linear scale from values to points.</summary>
/// <param name="Min">The value at <paramref name="From"/>.</param>
/// <param name="Max">The value at <paramref name="To"/>; more than <paramref name="Min"/>.</param>
internal readonly record struct Scale(double Min, double Max, double From, double To)
{
    public double At(double value) => From + ((value - Min) / (Max - Min) * (To - From));

    /// <summary>
    /// The smallest step of 1, 2 or 5 times a power of ten that divides the range into at most <paramref name="steps"/> steps.
    /// </summary>
    public static decimal StepOf(double min, double max, int steps)
    {
        var rough = (max - min) / steps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var factor = rough / power;
        var nice =
            factor <= 1.0001 ? 1
            : factor <= 2.0001 ? 2
            : factor <= 5.0001 ? 5
            : 10;
        return (decimal)(nice * power);
    }

    /// <summary>The minimum and maximum value of a chart. The range always includes zero and is never empty.</summary>
    public static (double Min, double Max) RangeOf(Chart chart)
    {
        var (min, max) = (0.0, 0.0);
        foreach (var series in chart.Series)
        {
            foreach (var point in series.Points)
            {
                if (point.Figure is not { } figure)
                    continue;
                min = Math.Min(min, (double)figure.Value);
                max = Math.Max(max, (double)figure.Value);
            }
        }

        return min == max ? (0, 1) : (min, max);
    }

    /// <summary>The sum of a category's values.</summary>
    public static double SumOf(Chart chart, int category)
    {
        var sum = 0.0;
        foreach (var series in chart.Series)
            sum += (double)(series.Points[category].Figure?.Value ?? 0);
        return sum;
    }
}
