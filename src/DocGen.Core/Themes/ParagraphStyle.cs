using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>A paragraph style with all properties resolved.</summary>
public sealed record ParagraphStyle
{
    public required string Name { get; init; }

    public string? BasedOn { get; init; }

    /// <summary>The key in <see cref="Theme.Fonts"/>.</summary>
    public required string Font { get; init; }

    public required Length Size { get; init; }

    /// <summary>The line height as a multiple of the font size.</summary>
    public required double LineHeight { get; init; }

    public Length SpaceBefore { get; init; }

    public Length SpaceAfter { get; init; }

    public Length IndentLeft { get; init; }

    public Length IndentFirstLine { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool SmallCaps { get; init; }

    /// <summary>The space added after each character.</summary>
    public Length LetterSpacing { get; init; }

    public required Colour Colour { get; init; }

    public TextAlignment Alignment { get; init; }

    public bool KeepWithNext { get; init; }
}

/// <summary>The alignment of text: left, justified, centred or right.</summary>
public enum TextAlignment
{
    Left,
    Centre,
    Right,
    Justified,
}

/// <summary>
/// The properties of paragraph styles in theme files. To add a property, add it here and to <see cref="ParagraphStyle"/>, and print it in
/// the layout (<c>RunStyles</c> or <c>FlowBuilder</c>), Word (<c>ParagraphStyleXml</c>) and HTML (<c>TextRules</c>).
/// </summary>
public static class ParagraphProperties
{
    public static readonly StyleProperty<ParagraphStyle, string> Font = new(
        "font",
        FontKind.Instance,
        "The font family.",
        (style, font) => style with { Font = font }
    );

    public static readonly StyleProperty<ParagraphStyle, FontSize> Size = new(
        "size",
        new FontSizeKind(),
        "The font size, for example 10.5 pt.",
        (style, size) => style with { Size = size.Within(style.Size) }
    );

    public static readonly StyleProperty<ParagraphStyle, double> LineHeight = new(
        "line-height",
        new NumberKind(0.8, 4),
        "The line height, as a multiple of the font size.",
        (style, height) => style with { LineHeight = height }
    );

    public static readonly StyleProperty<ParagraphStyle, Length> SpaceBefore = new(
        "space-before",
        LengthKind.Room,
        "The space above the paragraph.",
        (style, space) => style with { SpaceBefore = space }
    );

    public static readonly StyleProperty<ParagraphStyle, Length> SpaceAfter = new(
        "space-after",
        LengthKind.Room,
        "The space below the paragraph.",
        (style, space) => style with { SpaceAfter = space }
    );

    public static readonly StyleProperty<ParagraphStyle, Length> IndentLeft = new(
        "indent-left",
        LengthKind.Indent,
        "The indent from the left margin.",
        (style, indent) => style with { IndentLeft = indent }
    );

    public static readonly StyleProperty<ParagraphStyle, Length> IndentFirstLine = new(
        "indent-first-line",
        LengthKind.Indent,
        "The indent of the first line relative to the other lines; negative for a hanging indent.",
        (style, indent) => style with { IndentFirstLine = indent }
    );

    public static readonly StyleProperty<ParagraphStyle, bool> Bold = new(
        "bold",
        FlagKind.Instance,
        "Bold text.",
        (style, bold) => style with { Bold = bold }
    );

    public static readonly StyleProperty<ParagraphStyle, bool> Italic = new(
        "italic",
        FlagKind.Instance,
        "Italic text.",
        (style, italic) => style with { Italic = italic }
    );

    public static readonly StyleProperty<ParagraphStyle, bool> SmallCaps = new(
        "small-caps",
        FlagKind.Instance,
        "Lower-case letters are printed as small capitals.",
        (style, small) => style with { SmallCaps = small }
    );

    public static readonly StyleProperty<ParagraphStyle, Length> LetterSpacing = new(
        "letter-spacing",
        // With a smaller spacing narrow letters would overlap.
        new LengthKind(Length.FromPoints(-1), Length.FromPoints(20)),
        "The space added between characters; negative to reduce it.",
        (style, spacing) => style with { LetterSpacing = spacing }
    );

    public static readonly StyleProperty<ParagraphStyle, Colour> Colour = new(
        "colour",
        ColourKind.Instance,
        "The text colour.",
        (style, colour) => style with { Colour = colour }
    );

    public static readonly StyleProperty<ParagraphStyle, TextAlignment> Alignment = new(
        "alignment",
        new ChoiceKind<TextAlignment>(
            ("left", TextAlignment.Left),
            ("centre", TextAlignment.Centre),
            ("right", TextAlignment.Right),
            ("justified", TextAlignment.Justified)
        ),
        "The alignment of the lines.",
        (style, alignment) => style with { Alignment = alignment }
    );

    public static readonly StyleProperty<ParagraphStyle, bool> KeepWithNext = new(
        "keep-with-next",
        FlagKind.Instance,
        "Kept on the same page as the next paragraph.",
        (style, keep) => style with { KeepWithNext = keep }
    );

    public static readonly StyleProperties<ParagraphStyle> All = new(
        Font,
        Size,
        LineHeight,
        SpaceBefore,
        SpaceAfter,
        IndentLeft,
        IndentFirstLine,
        Bold,
        Italic,
        SmallCaps,
        LetterSpacing,
        Colour,
        Alignment,
        KeepWithNext
    )
    {
        BasedOn = "The style from which the other properties are inherited; 'Normal' by default.",
    };
}
