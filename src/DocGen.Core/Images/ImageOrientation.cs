namespace DocGen.Core.Images;

/// <summary>The transformation of the pixels of a picture: first mirrored, then rotated. The default is the identity.</summary>
/// <param name="QuarterTurns">Rotation in steps of 90 degrees clockwise, 0 to 3.</param>
/// <param name="IsMirrored">Whether left and right are exchanged before the rotation.</param>
public readonly record struct ImageOrientation(int QuarterTurns, bool IsMirrored)
{
    /// <summary>Whether width and height are exchanged.</summary>
    public bool SwapsSides => int.IsOddInteger(QuarterTurns);
}
