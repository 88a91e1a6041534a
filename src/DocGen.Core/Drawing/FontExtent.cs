namespace DocGen.Core.Drawing;

/// <summary>The vertical measures of a font at a size; all count upwards from the baseline except <see cref="Descent"/>.</summary>
/// <param name="Ascent">Of the font's line, positive.</param>
/// <param name="Descent">Below the baseline, positive.</param>
/// <param name="CapHeight">Height of capital letters.</param>
/// <param name="XHeight">Height of the letter x.</param>
/// <param name="UnderlinePosition">The middle of the underline; negative as a rule.</param>
/// <param name="UnderlineThickness">Also used for lines through the text.</param>
public readonly record struct FontExtent(
    Length Ascent,
    Length Descent,
    Length CapHeight,
    Length XHeight,
    Length UnderlinePosition,
    Length UnderlineThickness
);
