using System.Globalization;

namespace DocGen.Core.Drawing;

/// <summary>A picture of lines, areas and text that is drawn by the program.</summary>
/// <param name="Frame">The items to paint. They are artifacts: each layout marks them as content of its own Figure element.</param>
public sealed record VectorDrawing(Frame Frame)
{
    /// <summary>Its size and the number of its items, for example <c>340.2 x 120 pt, 41 items</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Frame.Width.Points:0.#} x {Frame.Height.Points:0.#} pt, {Frame.Items.Length} items");
}
