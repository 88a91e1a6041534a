namespace DocGen.Core.Cancellation;

/// <summary>
/// The work on a document, which can be cancelled. Everything that goes through a document takes a step at each node, row, page or object:
/// the base classes of walkers, rewriters and visitors do it for those derived from them. No step takes long, so that work ends soon after
/// it is cancelled. Safe for concurrent use.
/// </summary>
public class Work
{
    /// <summary>Creates work that ends when a token is cancelled.</summary>
    public Work(CancellationToken cancellation) => Cancellation = cancellation;

    /// <summary>Work that is not cancelled: it is short, or its steps are taken by what it is a part of.</summary>
    public static Work Uninterrupted { get; } = new(CancellationToken.None);

    /// <summary>Cancels the work.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>Begins the next piece of work.</summary>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public virtual void Step() => Cancellation.ThrowIfCancellationRequested();
}
