using System.Globalization;

namespace DocGen.Core.Drawing;

/// <summary>A picture made of lines, areas and text by the program itself.</summary>
/// <param name="Frame">What is painted; every item carries <paramref name="Mark"/>.</param>
/// <param name="Mark">The place of the picture in the structure: layout adds it to the Figure element that it makes for it.</param>
public sealed record VectorDrawing(Frame Frame, MarkedContent Mark)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Frame.Width.Points:0.#} x {Frame.Height.Points:0.#} pt, {Frame.Items.Length} items");
}
