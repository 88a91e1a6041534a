using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>A paragraph style, complete.</summary>
public sealed record ParagraphStyle
{
    public required string Name { get; init; }

    public string? BasedOn { get; init; }

    /// <summary>Key in <see cref="Theme.Fonts"/>.</summary>
    public required string Font { get; init; }

    public required Length Size { get; init; }

    /// <summary>Line height as a multiple of the font size.</summary>
    public required double LineHeight { get; init; }

    public Length SpaceBefore { get; init; }

    public Length SpaceAfter { get; init; }

    public Length IndentLeft { get; init; }

    public Length IndentFirstLine { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool SmallCaps { get; init; }

    /// <summary>Room after each letter and space, beside that of the font.</summary>
    public Length LetterSpacing { get; init; }

    public required Colour Colour { get; init; }

    public TextAlignment Alignment { get; init; }

    public bool KeepWithNext { get; init; }
}

/// <summary>Left or justified, centred, right.</summary>
public enum TextAlignment
{
    Left,
    Centre,
    Right,
    Justified,
}

/// <summary>
/// What a theme can say of a paragraph style. To add a property, add it here and to <see cref="ParagraphStyle"/>, and print it in the
/// layout (<c>RunStyles</c> or <c>FlowBuilder</c>), Word (<c>ParagraphStyleXml</c>) and HTML (<c>TextRules</c>).
/// </summary>
public static class ParagraphProperties
{
    public static readonly StyleProperty<ParagraphStyle, string> Font = new(
        "font",
        FontKind.Instance,
        "The family of the letters.",
        (style, font) => style with { Font = font }
    );

    public static readonly StyleProperty<ParagraphStyle, FontSize> Size = new(
        "size",
        new FontSizeKind(),
        "The size of the letters, for example 10.5 pt.",
        (style, size) => style with { Size = size.Within(style.Size) }
    );

    public static readonly StyleProperty<ParagraphStyle, double> LineHeight = new(
        "line-height",
        new NumberKind(0.8, 4),
        "From line to line, as a multiple of the size.",
        (style, height) => style with { LineHeight = height }
    );

    public static readonly StyleProperty<ParagraphStyle, Length> SpaceBefore = new(
        "space-before",
        LengthKind.Room,
        "Above the paragraph.",
        (style, space) => style with { SpaceBefore = space }
    );

    public static readonly StyleProperty<ParagraphStyle, Length> SpaceAfter = new(
        "space-after",
        LengthKind.Room,
        "Below the paragraph.",
        (style, space) => style with { SpaceAfter = space }
    );

    public static readonly StyleProperty<ParagraphStyle, Length> IndentLeft = new(
        "indent-left",
        LengthKind.Indent,
        "From the left margin.",
        (style, indent) => style with { IndentLeft = indent }
    );

    public static readonly StyleProperty<ParagraphStyle, Length> IndentFirstLine = new(
        "indent-first-line",
        LengthKind.Indent,
        "The first line, from the other lines; negative hangs out.",
        (style, indent) => style with { IndentFirstLine = indent }
    );

    public static readonly StyleProperty<ParagraphStyle, bool> Bold = new(
        "bold",
        FlagKind.Instance,
        "Bold letters.",
        (style, bold) => style with { Bold = bold }
    );

    public static readonly StyleProperty<ParagraphStyle, bool> Italic = new(
        "italic",
        FlagKind.Instance,
        "Italic letters.",
        (style, italic) => style with { Italic = italic }
    );

    public static readonly StyleProperty<ParagraphStyle, bool> SmallCaps = new(
        "small-caps",
        FlagKind.Instance,
        "Small capitals for small letters.",
        (style, small) => style with { SmallCaps = small }
    );

    public static readonly StyleProperty<ParagraphStyle, Length> LetterSpacing = new(
        "letter-spacing",
        // Closer, and narrow letters would stand behind each other.
        new LengthKind(Length.FromPoints(-1), Length.FromPoints(20)),
        "Room between letters beside that of the font; negative brings them closer.",
        (style, spacing) => style with { LetterSpacing = spacing }
    );

    public static readonly StyleProperty<ParagraphStyle, Colour> Colour = new(
        "colour",
        ColourKind.Instance,
        "The colour of the letters.",
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
        "How the lines stand.",
        (style, alignment) => style with { Alignment = alignment }
    );

    public static readonly StyleProperty<ParagraphStyle, bool> KeepWithNext = new(
        "keep-with-next",
        FlagKind.Instance,
        "On the same page as the paragraph after it.",
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
        BasedOn = "The style from which the rest is taken; 'Normal' when not given.",
    };
}
