namespace DocGen.Core.Drawing;

/// <summary>
/// Font metrics that make a layout cancellable: everything that is laid out is measured, so measuring throws after cancellation.
/// </summary>
public sealed class CancellableMetrics : IFontMetrics
{
    private readonly IFontMetrics _metrics;
    private readonly CancellationToken _cancellation;

    private CancellableMetrics(IFontMetrics metrics, CancellationToken cancellation) => (_metrics, _cancellation) = (metrics, cancellation);

    /// <summary>
    /// The metrics, or a version that throws <see cref="OperationCanceledException"/> after cancellation if the token can be cancelled.
    /// </summary>
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
