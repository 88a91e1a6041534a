namespace DocGen.Core.Drawing;

/// <summary>The vertical metrics of a font at a size; all but <see cref="Descent"/> are measured upwards from the baseline.</summary>
/// <param name="Ascent">The ascent of a line, positive.</param>
/// <param name="Descent">The descent below the baseline, positive.</param>
/// <param name="CapHeight">The height of capital letters.</param>
/// <param name="XHeight">The height of the letter x.</param>
/// <param name="UnderlinePosition">The middle of the underline; usually negative.</param>
/// <param name="UnderlineThickness">The thickness of underline and strikethrough.</param>
public readonly record struct FontExtent(
    Length Ascent,
    Length Descent,
    Length CapHeight,
    Length XHeight,
    Length UnderlinePosition,
    Length UnderlineThickness
);
