using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>A paragraph style with all properties resolved.</summary>
public sealed record ParagraphStyle
{
    /// <summary>Unique among paragraph styles; the built-in ones are in <see cref="Model.StyleNames"/>.</summary>
    public required string Name { get; init; }

    /// <summary>The parent, which Word shows (<c>w:basedOn</c>); <see langword="null"/> for the root, Normal.</summary>
    public string? BasedOn { get; init; }

    /// <summary>The key in <see cref="Theme.Fonts"/>.</summary>
    public required string Font { get; init; }

    /// <summary>From 1 to 1638 pt (ECMA-376 part 1, ST_HpsMeasure).</summary>
    public required Length Size { get; init; }

    /// <summary>The line height as a multiple of the font size.</summary>
    public required double LineHeight { get; init; }

    /// <summary>Above the paragraph, from 0 to 22 inches.</summary>
    public Length SpaceBefore { get; init; }

    /// <summary>Below the paragraph, from 0 to 22 inches.</summary>
    public Length SpaceAfter { get; init; }

    /// <summary>From the left margin to all lines; negative goes into the margin.</summary>
    public Length IndentLeft { get; init; }

    /// <summary>From <see cref="IndentLeft"/> to the first line; negative hangs out (ECMA-376 part 1, <c>w:hanging</c>).</summary>
    public Length IndentFirstLine { get; init; }

    /// <summary>Weight 700 (CSS <c>font-weight</c>), unless a character style says otherwise.</summary>
    public bool Bold { get; init; }

    /// <summary>The slanted face of the font, unless a character style says otherwise.</summary>
    public bool Italic { get; init; }

    /// <summary>Small capitals in place of small letters; the text itself does not change (CSS <c>font-variant-caps</c>).</summary>
    public bool SmallCaps { get; init; }

    /// <summary>The space added after each character.</summary>
    public Length LetterSpacing { get; init; }

    /// <summary>Of the letters.</summary>
    public required Colour Colour { get; init; }

    /// <summary>How the lines stand between the margins; left when not given.</summary>
    public TextAlignment Alignment { get; init; }

    /// <summary>Whether no page ends between the paragraph and what follows it, as after a heading (<c>w:keepNext</c>).</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>The alignment of text: left, justified, centred or right.</summary>
public enum TextAlignment
{
    /// <summary>Even at the left, ragged at the right.</summary>
    Left,

    /// <summary>The middle of each line in the middle.</summary>
    Centre,

    /// <summary>Even at the right, ragged at the left.</summary>
    Right,

    /// <summary>Even on both sides but in the last line; spaces are stretched.</summary>
    Justified,
}

/// <summary>
/// The properties of paragraph styles in theme files. To add a property, add it here and to <see cref="ParagraphStyle"/>, and print it in
/// the layout (<c>RunStyles</c> or <c>FlowBuilder</c>), Word (<c>ParagraphStyleXml</c>) and HTML (<c>TextRules</c>).
/// </summary>
public static class ParagraphProperties
{
    /// <summary>The key <c>font</c>: a name of <see cref="Theme.Fonts"/>.</summary>
    public static readonly StyleProperty<ParagraphStyle, string> Font = new(
        "font",
        FontKind.Instance,
        "The font family.",
        (style, font) => style with { Font = font }
    );

    /// <summary>The key <c>size</c>: from 1 to 1638 pt; in code also a multiple of the parent's size.</summary>
    public static readonly StyleProperty<ParagraphStyle, FontSize> Size = new(
        "size",
        new FontSizeKind(),
        "The font size, for example 10.5 pt.",
        (style, size) => style with { Size = size.Within(style.Size) }
    );

    /// <summary>The key <c>line-height</c>: a number from 0.8 to 4.</summary>
    public static readonly StyleProperty<ParagraphStyle, double> LineHeight = new(
        "line-height",
        new NumberKind(0.8, 4),
        "The line height, as a multiple of the font size.",
        (style, height) => style with { LineHeight = height }
    );

    /// <summary>The key <c>space-before</c>: within <see cref="LengthKind.Room"/>.</summary>
    public static readonly StyleProperty<ParagraphStyle, Length> SpaceBefore = new(
        "space-before",
        LengthKind.Room,
        "The space above the paragraph.",
        (style, space) => style with { SpaceBefore = space }
    );

    /// <summary>The key <c>space-after</c>: within <see cref="LengthKind.Room"/>.</summary>
    public static readonly StyleProperty<ParagraphStyle, Length> SpaceAfter = new(
        "space-after",
        LengthKind.Room,
        "The space below the paragraph.",
        (style, space) => style with { SpaceAfter = space }
    );

    /// <summary>The key <c>indent-left</c>: within <see cref="LengthKind.Indent"/>.</summary>
    public static readonly StyleProperty<ParagraphStyle, Length> IndentLeft = new(
        "indent-left",
        LengthKind.Indent,
        "The indent from the left margin.",
        (style, indent) => style with { IndentLeft = indent }
    );

    /// <summary>The key <c>indent-first-line</c>: within <see cref="LengthKind.Indent"/>.</summary>
    public static readonly StyleProperty<ParagraphStyle, Length> IndentFirstLine = new(
        "indent-first-line",
        LengthKind.Indent,
        "The indent of the first line relative to the other lines; negative for a hanging indent.",
        (style, indent) => style with { IndentFirstLine = indent }
    );

    /// <summary>The key <c>bold</c>: true or false.</summary>
    public static readonly StyleProperty<ParagraphStyle, bool> Bold = new(
        "bold",
        FlagKind.Instance,
        "Bold text.",
        (style, bold) => style with { Bold = bold }
    );

    /// <summary>The key <c>italic</c>: true or false.</summary>
    public static readonly StyleProperty<ParagraphStyle, bool> Italic = new(
        "italic",
        FlagKind.Instance,
        "Italic text.",
        (style, italic) => style with { Italic = italic }
    );

    /// <summary>The key <c>small-caps</c>: true or false.</summary>
    public static readonly StyleProperty<ParagraphStyle, bool> SmallCaps = new(
        "small-caps",
        FlagKind.Instance,
        "Lower-case letters are printed as small capitals.",
        (style, small) => style with { SmallCaps = small }
    );

    /// <summary>The key <c>letter-spacing</c>: from -1 to 20 pt.</summary>
    public static readonly StyleProperty<ParagraphStyle, Length> LetterSpacing = new(
        "letter-spacing",
        // With a smaller spacing narrow letters would overlap.
        new LengthKind(Length.FromPoints(-1), Length.FromPoints(20)),
        "The space added between characters; negative to reduce it.",
        (style, spacing) => style with { LetterSpacing = spacing }
    );

    /// <summary>The key <c>colour</c>: a name of <see cref="Theme.Colours"/> or <c>#RRGGBB</c>.</summary>
    public static readonly StyleProperty<ParagraphStyle, Colour> Colour = new(
        "colour",
        ColourKind.Instance,
        "The text colour.",
        (style, colour) => style with { Colour = colour }
    );

    /// <summary>The key <c>alignment</c>: <c>left</c>, <c>centre</c>, <c>right</c> or <c>justified</c>.</summary>
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

    /// <summary>The key <c>keep-with-next</c>: true or false.</summary>
    public static readonly StyleProperty<ParagraphStyle, bool> KeepWithNext = new(
        "keep-with-next",
        FlagKind.Instance,
        "Kept on the same page as the next paragraph.",
        (style, keep) => style with { KeepWithNext = keep }
    );

    /// <summary>The keys of a style below <c>paragraph-styles</c>, with <c>based-on</c>.</summary>
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
