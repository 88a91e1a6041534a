using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Sizing;

/// <summary>The padding, border and bar of a box. Lengths in EMU.</summary>
internal readonly record struct BoxEdges(ContainerStyle Style)
{
    private long Border => Style.Border is null ? 0 : Style.BorderWidth.Emu;

    public long Left => Style.Padding.Emu + (Style.Bar is null ? Border : Style.BarWidth.Emu);

    public long Right => Style.Padding.Emu + Border;

    public long Horizontal => Left + Right;

    public long Vertical => 2 * (Style.Padding.Emu + Border);

    public long Top => Style.Padding.Emu + Border;

    /// <summary>Draws the box around content.</summary>
    public Frame Around(Frame content, long width, long height)
    {
        var items = ImmutableArray.CreateBuilder<Placed>(4);
        Length w = new(width),
            h = new(height);
        if (Style.Fill is { } fill)
            items.Add(new Placed(Length.Zero, Length.Zero, new Rectangle(w, h, new Paint(fill), null, Artifact.Layout)));
        if (Style.Border is { } border)
        {
            var half = Style.BorderWidth * 0.5;
            items.Add(
                new Placed(
                    half,
                    half,
                    new Rectangle(
                        w - Style.BorderWidth,
                        h - Style.BorderWidth,
                        null,
                        new Stroke(border, Style.BorderWidth),
                        Artifact.Layout
                    )
                )
            );
        }

        if (Style.Bar is { } bar)
            items.Add(new Placed(Length.Zero, Length.Zero, new Rectangle(Style.BarWidth, h, new Paint(bar), null, Artifact.Layout)));
        items.Add(new Placed(new Length(Left), new Length(Top), new Group(content)));
        return new Frame(w, h, items.ToImmutable());
    }
}
