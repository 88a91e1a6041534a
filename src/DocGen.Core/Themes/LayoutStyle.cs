namespace DocGen.Core.Themes;

/// <summary>How one kind of document is set up.</summary>
public sealed record LayoutStyle
{
    public required string Name { get; init; }

    public required PageSetup Page { get; init; }

    public required FurnitureTemplate Header { get; init; }

    public required FurnitureTemplate Footer { get; init; }

    /// <summary><see langword="null"/> when the first page has the same header as the others.</summary>
    public FurnitureTemplate? FirstHeader { get; init; }

    /// <summary><see langword="null"/> when the first page has the same footer as the others.</summary>
    public FurnitureTemplate? FirstFooter { get; init; }

    public bool NumberedHeadings { get; init; }
}

/// <summary>
/// The three parts of a header or footer, with the tokens <c>{title}</c>, <c>{subject}</c>, <c>{item}</c>, <c>{date}</c>,
/// <c>{author}</c>, <c>{page}</c>, <c>{pages}</c>, the fixed words <c>{word.page}</c>, <c>{word.of}</c>, <c>{word.item}</c>,
/// <c>{word.annex}</c>, and pictures such as <c>{picture logo.png 14 mm}</c>. What stands in square brackets is printed only when every
/// token in it has a value.
/// </summary>
public sealed record FurnitureTemplate(string Left, string Centre, string Right)
{
    public static readonly FurnitureTemplate Empty = new("", "", "");
}

/// <summary>What a theme can say of a layout.</summary>
public static class LayoutProperties
{
    private static readonly PropertyGroup FirstPage = new(
        "first-page",
        "What stands on the first page instead. A header or footer without parts is empty; one that is not given is as on the other pages, "
            + "unless the built-in layout has one."
    );

    public static readonly StyleProperty<LayoutStyle, StyleDefinition<PageSetup>> Page = new(
        "page",
        PageKind.Instance,
        "What differs from the theme's page.",
        (style, page) => style with { Page = page.ApplyTo(style.Page) }
    );

    public static readonly StyleProperty<LayoutStyle, FurnitureTemplate> Header = new(
        "header",
        FurnitureKind.Instance,
        "At the head of every page.",
        (style, header) => style with { Header = header }
    );

    public static readonly StyleProperty<LayoutStyle, FurnitureTemplate> Footer = new(
        "footer",
        FurnitureKind.Instance,
        "At the foot of every page.",
        (style, footer) => style with { Footer = footer }
    );

    public static readonly StyleProperty<LayoutStyle, FurnitureTemplate> FirstHeader = new(
        "header",
        FurnitureKind.Instance,
        "At the head of the first page.",
        (style, header) => style with { FirstHeader = header }
    )
    {
        Group = FirstPage,
    };

    public static readonly StyleProperty<LayoutStyle, FurnitureTemplate> FirstFooter = new(
        "footer",
        FurnitureKind.Instance,
        "At the foot of the first page.",
        (style, footer) => style with { FirstFooter = footer }
    )
    {
        Group = FirstPage,
    };

    public static readonly StyleProperty<LayoutStyle, bool> NumberedHeadings = new(
        "numbered-headings",
        FlagKind.Instance,
        "Numbers 1, 1.1, 1.1.1 before the headings below the title.",
        (style, numbered) => style with { NumberedHeadings = numbered }
    );

    public static readonly StyleProperties<LayoutStyle> All = new(Page, Header, Footer, FirstHeader, FirstFooter, NumberedHeadings);
}
