using DocGen.Core.Model;

namespace DocGen.Charts.Plots;

/// <summary>A linear scale from values to points.</summary>
/// <param name="Least">The value at <paramref name="From"/>.</param>
/// <param name="Most">The value at <paramref name="To"/>; more than <paramref name="Least"/>.</param>
internal readonly record struct Scale(double Least, double Most, double From, double To)
{
    public double At(double value) => From + ((value - Least) / (Most - Least) * (To - From));

    /// <summary>Steps of 1, 2 or 5 times a power of ten, at most so many.</summary>
    public static decimal StepOf(double least, double most, int steps)
    {
        var rough = (most - least) / steps;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var factor = rough / power;
        var nice =
            factor <= 1.0001 ? 1
            : factor <= 2.0001 ? 2
            : factor <= 5.0001 ? 5
            : 10;
        return (decimal)(nice * power);
    }

    /// <summary>The least and the greatest value of a chart; zero is always among them, and they are never equal.</summary>
    public static (double Least, double Most) RangeOf(Chart chart)
    {
        var (least, most) = (0.0, 0.0);
        foreach (var series in chart.Series)
        {
            foreach (var point in series.Points)
            {
                if (point.Figure is not { } figure)
                    continue;
                least = Math.Min(least, (double)figure.Value);
                most = Math.Max(most, (double)figure.Value);
            }
        }

        return least == most ? (0, 1) : (least, most);
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
