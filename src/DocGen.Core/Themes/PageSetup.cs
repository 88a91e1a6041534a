using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>The size and margins of a page.</summary>
/// <param name="Width">The width in the orientation of the layout.</param>
/// <param name="Height">The height in the orientation of the layout.</param>
public sealed record PageSetup(Length Width, Length Height, Length Top, Length Right, Length Bottom, Length Left)
{
    /// <summary>The distance from the upper edge of the page to the header.</summary>
    public Length HeaderDistance { get; init; } = Length.FromMillimetres(12.5);

    /// <summary>The distance from the lower edge of the page to the footer.</summary>
    public Length FooterDistance { get; init; } = Length.FromMillimetres(12.5);

    /// <summary>Between the margins: the length of a line of a paragraph without indents.</summary>
    public Length TextWidth => Width - Left - Right;

    /// <summary>Between the margins; headers and footers stand outside it.</summary>
    public Length TextHeight => Height - Top - Bottom;

    /// <summary>The page in an orientation, with width and height exchanged if necessary.</summary>
    internal PageSetup Turned(PageOrientation orientation) =>
        Width > Height == (orientation == PageOrientation.Landscape) ? this : this with { Width = Height, Height = Width };
}

/// <summary>The width and height of a sheet.</summary>
public readonly record struct SheetSize(Length Width, Length Height)
{
    /// <param name="width">In millimetres.</param>
    /// <param name="height">In millimetres.</param>
    public static SheetSize FromMillimetres(double width, double height) =>
        new(Length.FromMillimetres(width), Length.FromMillimetres(height));
}

/// <summary>The orientation of a page: portrait or landscape.</summary>
public enum PageOrientation
{
    /// <summary>Higher than wide.</summary>
    Portrait,

    /// <summary>Wider than high.</summary>
    Landscape,
}

/// <summary>The properties of pages in theme files.</summary>
public static class PageProperties
{
    private static readonly PropertyGroup Margins = new("margins", "From the edges of the sheet to the text.");

    /// <summary>ISO 216; Letter is ANSI/ASME Y14.1 size A.</summary>
    public static readonly StyleProperty<PageSetup, SheetSize> Size = new(
        "size",
        new ChoiceKind<SheetSize>(
            ("A4", SheetSize.FromMillimetres(210, 297)),
            ("A3", SheetSize.FromMillimetres(297, 420)),
            ("A5", SheetSize.FromMillimetres(148, 210)),
            ("Letter", SheetSize.FromMillimetres(215.9, 279.4))
        ),
        "A standard size; otherwise set width and height.",
        (page, size) => page with { Width = size.Width, Height = size.Height }
    );

    /// <summary>The key <c>width</c>: within <see cref="LengthKind.Side"/>.</summary>
    public static readonly StyleProperty<PageSetup, Length> Width = new(
        "width",
        LengthKind.Side,
        "The width of a non-standard size.",
        (page, width) => page with { Width = width }
    );

    /// <summary>The key <c>height</c>: within <see cref="LengthKind.Side"/>.</summary>
    public static readonly StyleProperty<PageSetup, Length> Height = new(
        "height",
        LengthKind.Side,
        "The height of a non-standard size.",
        (page, height) => page with { Height = height }
    );

    /// <summary>The key <c>orientation</c>: <c>portrait</c> or <c>landscape</c>. Applied after size, width and height.</summary>
    public static readonly StyleProperty<PageSetup, PageOrientation> Orientation = new(
        "orientation",
        new ChoiceKind<PageOrientation>(("portrait", PageOrientation.Portrait), ("landscape", PageOrientation.Landscape)),
        "The orientation of the page.",
        (page, orientation) => page.Turned(orientation)
    );

    /// <summary>The key <c>margins.top</c>: within <see cref="LengthKind.Room"/>.</summary>
    public static readonly StyleProperty<PageSetup, Length> Top = new(
        "top",
        LengthKind.Room,
        "The top margin.",
        (page, top) => page with { Top = top }
    )
    {
        Group = Margins,
    };

    /// <summary>The key <c>margins.right</c>: within <see cref="LengthKind.Room"/>.</summary>
    public static readonly StyleProperty<PageSetup, Length> Right = new(
        "right",
        LengthKind.Room,
        "The right margin.",
        (page, right) => page with { Right = right }
    )
    {
        Group = Margins,
    };

    /// <summary>The key <c>margins.bottom</c>: within <see cref="LengthKind.Room"/>.</summary>
    public static readonly StyleProperty<PageSetup, Length> Bottom = new(
        "bottom",
        LengthKind.Room,
        "The bottom margin.",
        (page, bottom) => page with { Bottom = bottom }
    )
    {
        Group = Margins,
    };

    /// <summary>The key <c>margins.left</c>: within <see cref="LengthKind.Room"/>.</summary>
    public static readonly StyleProperty<PageSetup, Length> Left = new(
        "left",
        LengthKind.Room,
        "The left margin.",
        (page, left) => page with { Left = left }
    )
    {
        Group = Margins,
    };

    /// <summary>The key <c>header-distance</c>: within <see cref="LengthKind.Room"/>.</summary>
    public static readonly StyleProperty<PageSetup, Length> HeaderDistance = new(
        "header-distance",
        LengthKind.Room,
        "The distance from the upper edge of the page to the header; 12.5 mm by default.",
        (page, distance) => page with { HeaderDistance = distance }
    );

    /// <summary>The key <c>footer-distance</c>: within <see cref="LengthKind.Room"/>.</summary>
    public static readonly StyleProperty<PageSetup, Length> FooterDistance = new(
        "footer-distance",
        LengthKind.Room,
        "The distance from the lower edge of the page to the footer; 12.5 mm by default.",
        (page, distance) => page with { FooterDistance = distance }
    );

    /// <summary>The keys below <c>page</c>, of a theme and of a layout.</summary>
    public static readonly StyleProperties<PageSetup> All = new(
        Size,
        Width,
        Height,
        Orientation,
        Top,
        Right,
        Bottom,
        Left,
        HeaderDistance,
        FooterDistance
    );
}
