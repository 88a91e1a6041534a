namespace DocGen.Core.Drawing;

/// <summary>
/// The sizes of letters for a layout that can be cancelled: all that is laid out is measured, so whoever measures ends when it is.
/// </summary>
public sealed class CancellableMetrics : IFontMetrics
{
    private readonly IFontMetrics _metrics;
    private readonly CancellationToken _cancellation;

    private CancellableMetrics(IFontMetrics metrics, CancellationToken cancellation) => (_metrics, _cancellation) = (metrics, cancellation);

    /// <summary>The metrics; with a token that can be cancelled, they throw <see cref="OperationCanceledException"/> once it is.</summary>
    public static IFontMetrics Of(IFontMetrics metrics, CancellationToken cancellation) =>
        cancellation.CanBeCanceled ? new CancellableMetrics(metrics, cancellation) : metrics;

    /// <inheritdoc/>
    public Length Measure(ReadOnlySpan<char> text, in TextFace face)
    {
        _cancellation.ThrowIfCancellationRequested();
        return _metrics.Measure(text, face);
    }

    /// <inheritdoc/>
    public FontExtent ExtentOf(in TextFace face)
    {
        _cancellation.ThrowIfCancellationRequested();
        return _metrics.ExtentOf(face);
    }
}
