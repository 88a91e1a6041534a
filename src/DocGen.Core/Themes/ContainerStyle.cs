using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>The box around a container.</summary>
public sealed record ContainerStyle
{
    internal static readonly Length DefaultBarWidth = Length.FromPoints(3);
    internal static readonly Length DefaultBorderWidth = Length.FromPoints(0.5);

    /// <summary>Unique among container styles; the built-in ones are in <see cref="Model.StyleNames"/>.</summary>
    public required string Name { get; init; }

    /// <summary>Behind the content; <see langword="null"/> for none.</summary>
    public Colour? Fill { get; init; }

    /// <summary>A bar at the left edge.</summary>
    public Colour? Bar { get; init; }

    /// <summary>Of no effect without a <see cref="Bar"/>.</summary>
    public Length BarWidth { get; init; } = DefaultBarWidth;

    /// <summary>A line around the box; <see langword="null"/> for none.</summary>
    public Colour? Border { get; init; }

    /// <summary>Of no effect without a <see cref="Border"/>.</summary>
    public Length BorderWidth { get; init; } = DefaultBorderWidth;

    /// <summary>Between the edge and the content, the same on all four sides.</summary>
    public Length Padding { get; init; }

    /// <summary>Between the box and what stands above it.</summary>
    public Length SpaceBefore { get; init; }

    /// <summary>Between the box and what stands below it.</summary>
    public Length SpaceAfter { get; init; }
}

/// <summary>The properties of container styles in theme files.</summary>
public static class ContainerProperties
{
    /// <summary>The key <c>fill</c>: a name of <see cref="Theme.Colours"/> or <c>#RRGGBB</c>.</summary>
    public static readonly StyleProperty<ContainerStyle, Colour> Fill = new(
        "fill",
        ColourKind.Instance,
        "The background of the box.",
        (style, fill) => style with { Fill = fill }
    );

    /// <summary>The key <c>bar</c>: a name of <see cref="Theme.Colours"/> or <c>#RRGGBB</c>.</summary>
    public static readonly StyleProperty<ContainerStyle, Colour> Bar = new(
        "bar",
        ColourKind.Instance,
        "A bar at the left edge.",
        (style, bar) => style with { Bar = bar }
    );

    /// <summary>The key <c>bar-width</c>: from 0 to 72 pt.</summary>
    public static readonly StyleProperty<ContainerStyle, Length> BarWidth = new(
        "bar-width",
        new LengthKind(Length.Zero, Length.FromPoints(72)),
        $"The width of the bar; {ContainerStyle.DefaultBarWidth} by default.",
        (style, width) => style with { BarWidth = width }
    );

    /// <summary>The key <c>border</c>: a name of <see cref="Theme.Colours"/> or <c>#RRGGBB</c>.</summary>
    public static readonly StyleProperty<ContainerStyle, Colour> Border = new(
        "border",
        ColourKind.Instance,
        "A line around the box.",
        (style, border) => style with { Border = border }
    );

    /// <summary>The key <c>border-width</c>: within <see cref="LengthKind.Line"/>.</summary>
    public static readonly StyleProperty<ContainerStyle, Length> BorderWidth = new(
        "border-width",
        LengthKind.Line,
        $"The width of the line; {ContainerStyle.DefaultBorderWidth} by default.",
        (style, width) => style with { BorderWidth = width }
    );

    /// <summary>The key <c>padding</c>: within <see cref="LengthKind.Room"/>.</summary>
    public static readonly StyleProperty<ContainerStyle, Length> Padding = new(
        "padding",
        LengthKind.Room,
        "The space between the edge and the text.",
        (style, padding) => style with { Padding = padding }
    );

    /// <summary>The key <c>space-before</c>: within <see cref="LengthKind.Room"/>.</summary>
    public static readonly StyleProperty<ContainerStyle, Length> SpaceBefore = new(
        "space-before",
        LengthKind.Room,
        "The space above the box.",
        (style, space) => style with { SpaceBefore = space }
    );

    /// <summary>The key <c>space-after</c>: within <see cref="LengthKind.Room"/>.</summary>
    public static readonly StyleProperty<ContainerStyle, Length> SpaceAfter = new(
        "space-after",
        LengthKind.Room,
        "The space below the box.",
        (style, space) => style with { SpaceAfter = space }
    );

    /// <summary>The keys of a style below <c>container-styles</c>, with <c>based-on</c>.</summary>
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
