namespace DocGen.Core.Themes;

/// <summary>The layout of one kind of document.</summary>
public sealed record LayoutStyle
{
    /// <summary>What front matter calls it: <c>layout: letter</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The theme's page, with what the layout says otherwise.</summary>
    public required PageSetup Page { get; init; }

    /// <summary>Of every page, but for the first when that has a <see cref="FirstHeader"/>.</summary>
    public required FurnitureTemplate Header { get; init; }

    /// <summary>Of every page, but for the first when that has a <see cref="FirstFooter"/>.</summary>
    public required FurnitureTemplate Footer { get; init; }

    /// <summary>The header of the first page; <see langword="null"/> if it is the same as on the other pages.</summary>
    public FurnitureTemplate? FirstHeader { get; init; }

    /// <summary>The footer of the first page; <see langword="null"/> if it is the same as on the other pages.</summary>
    public FurnitureTemplate? FirstFooter { get; init; }

    /// <summary>Whether headings below the title are numbered 1, 1.1, 1.1.1.</summary>
    public bool NumberedHeadings { get; init; }
}

/// <summary>
/// The three parts of a header or footer, with the tokens <c>{title}</c>, <c>{subject}</c>, <c>{item}</c>, <c>{date}</c>, <c>{author}</c>,
/// <c>{page}</c>, <c>{pages}</c>, the fixed words <c>{word.page}</c>, <c>{word.of}</c>, <c>{word.item}</c>, <c>{word.annex}</c>, and
/// pictures such as <c>{picture logo.png 14 mm}</c>. Text in square brackets is printed only if every token in it has a value.
/// </summary>
public sealed record FurnitureTemplate(string Left, string Centre, string Right)
{
    /// <summary>Nothing is printed; as a first header, it leaves that of the others out.</summary>
    public static readonly FurnitureTemplate Empty = new("", "", "");
}

/// <summary>The properties of layouts in theme files.</summary>
public static class LayoutProperties
{
    private static readonly PropertyGroup FirstPage = new(
        "first-page",
        "What stands on the first page instead. A header or footer without parts is empty; one that is not given is as on the other pages, "
            + "unless the built-in layout has one."
    );

    /// <summary>The key <c>page</c>: a map of <see cref="PageProperties"/>.</summary>
    public static readonly StyleProperty<LayoutStyle, StyleDefinition<PageSetup>> Page = new(
        "page",
        PageKind.Instance,
        "The differences from the page of the theme.",
        (style, page) => style with { Page = page.ApplyTo(style.Page) }
    );

    /// <summary>The key <c>header</c>: a map of <c>left</c>, <c>centre</c> and <c>right</c>.</summary>
    public static readonly StyleProperty<LayoutStyle, FurnitureTemplate> Header = new(
        "header",
        FurnitureKind.Instance,
        "The header of every page.",
        (style, header) => style with { Header = header }
    );

    /// <summary>The key <c>footer</c>: a map of <c>left</c>, <c>centre</c> and <c>right</c>.</summary>
    public static readonly StyleProperty<LayoutStyle, FurnitureTemplate> Footer = new(
        "footer",
        FurnitureKind.Instance,
        "The footer of every page.",
        (style, footer) => style with { Footer = footer }
    );

    /// <summary>The key <c>first-page.header</c>: a map of <c>left</c>, <c>centre</c> and <c>right</c>.</summary>
    public static readonly StyleProperty<LayoutStyle, FurnitureTemplate> FirstHeader = new(
        "header",
        FurnitureKind.Instance,
        "The header of the first page.",
        (style, header) => style with { FirstHeader = header }
    )
    {
        Group = FirstPage,
    };

    /// <summary>The key <c>first-page.footer</c>: a map of <c>left</c>, <c>centre</c> and <c>right</c>.</summary>
    public static readonly StyleProperty<LayoutStyle, FurnitureTemplate> FirstFooter = new(
        "footer",
        FurnitureKind.Instance,
        "The footer of the first page.",
        (style, footer) => style with { FirstFooter = footer }
    )
    {
        Group = FirstPage,
    };

    /// <summary>The key <c>numbered-headings</c>: true or false.</summary>
    public static readonly StyleProperty<LayoutStyle, bool> NumberedHeadings = new(
        "numbered-headings",
        FlagKind.Instance,
        "Numbers headings below the title: 1, 1.1, 1.1.1.",
        (style, numbered) => style with { NumberedHeadings = numbered }
    );

    /// <summary>The keys of a layout below <c>layouts</c>.</summary>
    public static readonly StyleProperties<LayoutStyle> All = new(Page, Header, Footer, FirstHeader, FirstFooter, NumberedHeadings);
}
