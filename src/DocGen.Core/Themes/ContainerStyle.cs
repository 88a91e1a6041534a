using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>The box around a container.</summary>
public sealed record ContainerStyle
{
    internal static readonly Length DefaultBarWidth = Length.FromPoints(3);
    internal static readonly Length DefaultBorderWidth = Length.FromPoints(0.5);

    public required string Name { get; init; }

    public Colour? Fill { get; init; }

    /// <summary>A bar at the left edge.</summary>
    public Colour? Bar { get; init; }

    public Length BarWidth { get; init; } = DefaultBarWidth;

    public Colour? Border { get; init; }

    public Length BorderWidth { get; init; } = DefaultBorderWidth;

    public Length Padding { get; init; }

    public Length SpaceBefore { get; init; }

    public Length SpaceAfter { get; init; }
}

/// <summary>The properties of container styles in theme files.</summary>
public static class ContainerProperties
{
    public static readonly StyleProperty<ContainerStyle, Colour> Fill = new(
        "fill",
        ColourKind.Instance,
        "The background of the box.",
        (style, fill) => style with { Fill = fill }
    );

    public static readonly StyleProperty<ContainerStyle, Colour> Bar = new(
        "bar",
        ColourKind.Instance,
        "A bar at the left edge.",
        (style, bar) => style with { Bar = bar }
    );

    public static readonly StyleProperty<ContainerStyle, Length> BarWidth = new(
        "bar-width",
        new LengthKind(Length.Zero, Length.FromPoints(72)),
        $"The width of the bar; {ContainerStyle.DefaultBarWidth} by default.",
        (style, width) => style with { BarWidth = width }
    );

    public static readonly StyleProperty<ContainerStyle, Colour> Border = new(
        "border",
        ColourKind.Instance,
        "A line around the box.",
        (style, border) => style with { Border = border }
    );

    public static readonly StyleProperty<ContainerStyle, Length> BorderWidth = new(
        "border-width",
        LengthKind.Line,
        $"The width of the line; {ContainerStyle.DefaultBorderWidth} by default.",
        (style, width) => style with { BorderWidth = width }
    );

    public static readonly StyleProperty<ContainerStyle, Length> Padding = new(
        "padding",
        LengthKind.Room,
        "The space between the edge and the text.",
        (style, padding) => style with { Padding = padding }
    );

    public static readonly StyleProperty<ContainerStyle, Length> SpaceBefore = new(
        "space-before",
        LengthKind.Room,
        "The space above the box.",
        (style, space) => style with { SpaceBefore = space }
    );

    public static readonly StyleProperty<ContainerStyle, Length> SpaceAfter = new(
        "space-after",
        LengthKind.Room,
        "The space below the box.",
        (style, space) => style with { SpaceAfter = space }
    );

    public static readonly StyleProperties<ContainerStyle> All = new(
        Fill,
        Bar,
        BarWidth,
        Border,
        BorderWidth,
        Padding,
        SpaceBefore,
        SpaceAfter
    )
    {
        BasedOn = "The style from which the other properties are inherited.",
    };
}
