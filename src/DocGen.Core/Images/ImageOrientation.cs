namespace DocGen.Core.Images;

/// <summary>How the pixels of a picture are to be held: first mirrored, then turned. The default is as they are.</summary>
/// <param name="QuarterTurns">Turns of 90 degrees clockwise, 0 to 3.</param>
/// <param name="IsMirrored">Left and right are exchanged before the turns.</param>
public readonly record struct ImageOrientation(int QuarterTurns, bool IsMirrored)
{
    /// <summary>Whether the picture is as wide as its pixels are high.</summary>
    public bool SwapsSides => int.IsOddInteger(QuarterTurns);
}
