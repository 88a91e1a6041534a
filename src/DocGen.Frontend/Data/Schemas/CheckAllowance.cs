namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// Bounds the work of one validation by counting steps, so that it ends soon with any schema and any data, and on every machine at the same
/// step.
/// </summary>
/// <param name="steps">How many steps may be made.</param>
internal sealed class CheckAllowance(long steps)
{
    private long _left = steps;

    /// <summary>Whether there is nothing left: checking must end, and its result means nothing.</summary>
    public bool IsSpent => _left < 0;

    public void Spend(long steps) => _left = Math.Max(-1, _left - steps);
}
