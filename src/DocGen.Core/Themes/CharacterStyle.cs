using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>A character style; properties that are <see langword="null"/> are inherited from the surrounding text.</summary>
public sealed record CharacterStyle
{
    public required string Name { get; init; }

    public string? Font { get; init; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool Underline { get; init; }

    public bool Strikethrough { get; init; }

    public VerticalPosition Position { get; init; }

    public Colour? Colour { get; init; }

    /// <summary>The background of the text.</summary>
    public Colour? Fill { get; init; }
}

/// <summary>Whether text is superscript or subscript.</summary>
public enum VerticalPosition
{
    Baseline,
    Superscript,
    Subscript,
}

/// <summary>The properties of character styles in theme files.</summary>
public static class CharacterProperties
{
    public static readonly StyleProperty<CharacterStyle, string> Font = new(
        "font",
        FontKind.Instance,
        "The font family.",
        (style, font) => style with { Font = font }
    );

    public static readonly StyleProperty<CharacterStyle, bool> Bold = new(
        "bold",
        FlagKind.Instance,
        "Bold text.",
        (style, bold) => style with { Bold = bold }
    );

    public static readonly StyleProperty<CharacterStyle, bool> Italic = new(
        "italic",
        FlagKind.Instance,
        "Italic text.",
        (style, italic) => style with { Italic = italic }
    );

    public static readonly StyleProperty<CharacterStyle, bool> Underline = new(
        "underline",
        FlagKind.Instance,
        "Underlined text.",
        (style, underline) => style with { Underline = underline }
    );

    public static readonly StyleProperty<CharacterStyle, bool> Strikethrough = new(
        "strikethrough",
        FlagKind.Instance,
        "Text with a line through it.",
        (style, strikethrough) => style with { Strikethrough = strikethrough }
    );

    public static readonly StyleProperty<CharacterStyle, VerticalPosition> Position = new(
        "position",
        new ChoiceKind<VerticalPosition>(
            ("baseline", VerticalPosition.Baseline),
            ("superscript", VerticalPosition.Superscript),
            ("subscript", VerticalPosition.Subscript)
        ),
        "Superscript or subscript.",
        (style, position) => style with { Position = position }
    );

    public static readonly StyleProperty<CharacterStyle, Colour> Colour = new(
        "colour",
        ColourKind.Instance,
        "The text colour.",
        (style, colour) => style with { Colour = colour }
    );

    public static readonly StyleProperty<CharacterStyle, Colour> Fill = new(
        "fill",
        ColourKind.Instance,
        "The background of the text.",
        (style, fill) => style with { Fill = fill }
    );

    public static readonly StyleProperties<CharacterStyle> All = new(Font, Bold, Italic, Underline, Strikethrough, Position, Colour, Fill)
    {
        BasedOn = "The style from which the other properties are inherited.",
    };
}
