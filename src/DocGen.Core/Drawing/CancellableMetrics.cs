using DocGen.Core.Cancellation;

namespace DocGen.Core.Drawing;

/// <summary>
/// Font metrics that make a layout cancellable: everything that is laid out is measured, so measuring throws after cancellation.
/// </summary>
public sealed class CancellableMetrics : IFontMetrics
{
    private readonly IFontMetrics _metrics;
    private readonly Work _work;

    private CancellableMetrics(IFontMetrics metrics, Work work) => (_metrics, _work) = (metrics, work);

    /// <summary>
    /// The metrics, or a version that throws <see cref="OperationCanceledException"/> after cancellation if the work can be cancelled.
    /// </summary>
    public static IFontMetrics Of(IFontMetrics metrics, Work work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return work.Cancellation.CanBeCanceled ? new CancellableMetrics(metrics, work) : metrics;
    }

    /// <inheritdoc/>
    public Length Measure(ReadOnlySpan<char> text, in TextFace face)
    {
        _work.Step();
        return _metrics.Measure(text, face);
    }

    /// <inheritdoc/>
    public FontExtent ExtentOf(in TextFace face)
    {
        _work.Step();
        return _metrics.ExtentOf(face);
    }
}
