using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace DocGen.Samples.AspNetCore;

/// <summary>How long documents take, and how they end.</summary>
internal sealed class DocumentMetrics(IMeterFactory meters)
{
    public const string MeterName = "DocGen.Samples.AspNetCore";

    private readonly Histogram<double> _durations = meters
        .Create(MeterName)
        .CreateHistogram<double>("documents.duration", "s", "How long the making of a document took.");

    /// <summary>Counts a document.</summary>
    /// <param name="template">One of the service's own: a name from outside would make a series a name.</param>
    /// <param name="format">One of the formats.</param>
    /// <param name="outcome">made, refused, cancelled or failed.</param>
    /// <param name="started">From <see cref="Stopwatch.GetTimestamp"/>.</param>
    public void Record(string template, string format, string outcome, long started) =>
        _durations.Record(
            Stopwatch.GetElapsedTime(started).TotalSeconds,
            new("template", template),
            new("format", format),
            new("outcome", outcome)
        );
}
