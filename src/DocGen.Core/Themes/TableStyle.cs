using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>
/// The look of tables: horizontal rules, no vertical ones. The text of total and subtotal rows is bold; only total rows are filled. Text is
/// in the paragraph styles Table Text and Table Header.
/// </summary>
public sealed record TableStyle
{
    internal static readonly Length DefaultRuleWidth = Length.FromPoints(0.5);
    internal static readonly Length DefaultCellPaddingHorizontal = Length.FromPoints(4);
    internal static readonly Length DefaultCellPaddingVertical = Length.FromPoints(2.5);

    /// <summary>Behind header rows.</summary>
    public required Colour HeaderFill { get; init; }

    /// <summary>The same as the colour of the paragraph style Table Header.</summary>
    public required Colour HeaderText { get; init; }

    /// <summary>The fill of every other row; <see langword="null"/> for no banding.</summary>
    public Colour? BandFill { get; init; }

    /// <summary>Behind total rows; subtotal rows are not filled.</summary>
    public required Colour TotalFill { get; init; }

    /// <summary>Of the horizontal lines.</summary>
    public required Colour Rule { get; init; }

    /// <summary>Of the horizontal lines, from 0 to 12 pt.</summary>
    public Length RuleWidth { get; init; } = DefaultRuleWidth;

    /// <summary>Left and right of the text in a cell.</summary>
    public Length CellPaddingHorizontal { get; init; } = DefaultCellPaddingHorizontal;

    /// <summary>Above and below the text in a cell.</summary>
    public Length CellPaddingVertical { get; init; } = DefaultCellPaddingVertical;
}

/// <summary>The properties of tables in theme files.</summary>
public static class TableProperties
{
    /// <summary>The key <c>header-fill</c>: a name of <see cref="Theme.Colours"/> or <c>#RRGGBB</c>.</summary>
    public static readonly StyleProperty<TableStyle, Colour> HeaderFill = new(
        "header-fill",
        ColourKind.Instance,
        "The background of header rows.",
        (style, fill) => style with { HeaderFill = fill }
    );

    /// <summary>The key <c>header-text</c>: a name of <see cref="Theme.Colours"/> or <c>#RRGGBB</c>.</summary>
    public static readonly StyleProperty<TableStyle, Colour> HeaderText = new(
        "header-text",
        ColourKind.Instance,
        "The text colour of header rows.",
        (style, text) => style with { HeaderText = text }
    );

    /// <summary>The key <c>band-fill</c>: a name of <see cref="Theme.Colours"/> or <c>#RRGGBB</c>.</summary>
    public static readonly StyleProperty<TableStyle, Colour> BandFill = new(
        "band-fill",
        ColourKind.Instance,
        "The background of every second row; no bands by default.",
        (style, fill) => style with { BandFill = fill }
    );

    /// <summary>The key <c>total-fill</c>: a name of <see cref="Theme.Colours"/> or <c>#RRGGBB</c>.</summary>
    public static readonly StyleProperty<TableStyle, Colour> TotalFill = new(
        "total-fill",
        ColourKind.Instance,
        "The background of total rows.",
        (style, fill) => style with { TotalFill = fill }
    );

    /// <summary>The key <c>rule</c>: a name of <see cref="Theme.Colours"/> or <c>#RRGGBB</c>.</summary>
    public static readonly StyleProperty<TableStyle, Colour> Rule = new(
        "rule",
        ColourKind.Instance,
        "The horizontal lines.",
        (style, rule) => style with { Rule = rule }
    );

    /// <summary>The key <c>rule-width</c>: within <see cref="LengthKind.Line"/>.</summary>
    public static readonly StyleProperty<TableStyle, Length> RuleWidth = new(
        "rule-width",
        LengthKind.Line,
        $"The width of the lines; {TableStyle.DefaultRuleWidth} by default.",
        (style, width) => style with { RuleWidth = width }
    );

    /// <summary>The key <c>cell-padding-horizontal</c>: within <see cref="LengthKind.Room"/>.</summary>
    public static readonly StyleProperty<TableStyle, Length> CellPaddingHorizontal = new(
        "cell-padding-horizontal",
        LengthKind.Room,
        $"The space left and right of the text in a cell; {TableStyle.DefaultCellPaddingHorizontal} by default.",
        (style, padding) => style with { CellPaddingHorizontal = padding }
    );

    /// <summary>The key <c>cell-padding-vertical</c>: within <see cref="LengthKind.Room"/>.</summary>
    public static readonly StyleProperty<TableStyle, Length> CellPaddingVertical = new(
        "cell-padding-vertical",
        LengthKind.Room,
        $"The space above and below the text in a cell; {TableStyle.DefaultCellPaddingVertical} by default.",
        (style, padding) => style with { CellPaddingVertical = padding }
    );

    /// <summary>The keys below <c>table</c>; a theme has one style of tables.</summary>
    public static readonly StyleProperties<TableStyle> All = new(
        HeaderFill,
        HeaderText,
        BandFill,
        TotalFill,
        Rule,
        RuleWidth,
        CellPaddingHorizontal,
        CellPaddingVertical
    );
}
