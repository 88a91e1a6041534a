using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>
/// How tables look: horizontal rules, no vertical ones. The text of total and subtotal rows is bold; only total rows are filled.
/// Text is in the paragraph styles Table Text and Table Header.
/// </summary>
public sealed record TableStyle
{
    internal static readonly Length DefaultRuleWidth = Length.FromPoints(0.5);
    internal static readonly Length DefaultCellPaddingHorizontal = Length.FromPoints(4);
    internal static readonly Length DefaultCellPaddingVertical = Length.FromPoints(2.5);

    public required Colour HeaderFill { get; init; }

    /// <summary>Equal to the colour of the paragraph style Table Header.</summary>
    public required Colour HeaderText { get; init; }

    /// <summary><see langword="null"/> for no banding.</summary>
    public Colour? BandFill { get; init; }

    public required Colour TotalFill { get; init; }

    public required Colour Rule { get; init; }

    public Length RuleWidth { get; init; } = DefaultRuleWidth;

    public Length CellPaddingHorizontal { get; init; } = DefaultCellPaddingHorizontal;

    public Length CellPaddingVertical { get; init; } = DefaultCellPaddingVertical;
}

/// <summary>What a theme can say of tables.</summary>
public static class TableProperties
{
    public static readonly StyleProperty<TableStyle, Colour> HeaderFill = new(
        "header-fill",
        ColourKind.Instance,
        "Behind header rows.",
        (style, fill) => style with { HeaderFill = fill }
    );

    public static readonly StyleProperty<TableStyle, Colour> HeaderText = new(
        "header-text",
        ColourKind.Instance,
        "The letters of header rows.",
        (style, text) => style with { HeaderText = text }
    );

    public static readonly StyleProperty<TableStyle, Colour> BandFill = new(
        "band-fill",
        ColourKind.Instance,
        "Behind every second row; no bands when not given.",
        (style, fill) => style with { BandFill = fill }
    );

    public static readonly StyleProperty<TableStyle, Colour> TotalFill = new(
        "total-fill",
        ColourKind.Instance,
        "Behind total rows.",
        (style, fill) => style with { TotalFill = fill }
    );

    public static readonly StyleProperty<TableStyle, Colour> Rule = new(
        "rule",
        ColourKind.Instance,
        "The horizontal lines.",
        (style, rule) => style with { Rule = rule }
    );

    public static readonly StyleProperty<TableStyle, Length> RuleWidth = new(
        "rule-width",
        LengthKind.Line,
        $"The width of the lines; {TableStyle.DefaultRuleWidth} when not given.",
        (style, width) => style with { RuleWidth = width }
    );

    public static readonly StyleProperty<TableStyle, Length> CellPaddingHorizontal = new(
        "cell-padding-horizontal",
        LengthKind.Room,
        $"Left and right of the text in a cell; {TableStyle.DefaultCellPaddingHorizontal} when not given.",
        (style, padding) => style with { CellPaddingHorizontal = padding }
    );

    public static readonly StyleProperty<TableStyle, Length> CellPaddingVertical = new(
        "cell-padding-vertical",
        LengthKind.Room,
        $"Above and below the text in a cell; {TableStyle.DefaultCellPaddingVertical} when not given.",
        (style, padding) => style with { CellPaddingVertical = padding }
    );

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
