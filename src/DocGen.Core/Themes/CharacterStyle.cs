using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>A character style; what is <see langword="null"/> is as in the surrounding text.</summary>
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

    /// <summary>Shading behind the text.</summary>
    public Colour? Fill { get; init; }
}

/// <summary>Whether text is raised or lowered.</summary>
public enum VerticalPosition
{
    Baseline,
    Superscript,
    Subscript,
}

/// <summary>What a theme can say of a character style.</summary>
public static class CharacterProperties
{
    public static readonly StyleProperty<CharacterStyle, string> Font = new(
        "font",
        FontKind.Instance,
        "The family of the letters.",
        (style, font) => style with { Font = font }
    );

    public static readonly StyleProperty<CharacterStyle, bool> Bold = new(
        "bold",
        FlagKind.Instance,
        "Bold letters.",
        (style, bold) => style with { Bold = bold }
    );

    public static readonly StyleProperty<CharacterStyle, bool> Italic = new(
        "italic",
        FlagKind.Instance,
        "Italic letters.",
        (style, italic) => style with { Italic = italic }
    );

    public static readonly StyleProperty<CharacterStyle, bool> Underline = new(
        "underline",
        FlagKind.Instance,
        "A line below.",
        (style, underline) => style with { Underline = underline }
    );

    public static readonly StyleProperty<CharacterStyle, bool> Strikethrough = new(
        "strikethrough",
        FlagKind.Instance,
        "A line through.",
        (style, strikethrough) => style with { Strikethrough = strikethrough }
    );

    public static readonly StyleProperty<CharacterStyle, VerticalPosition> Position = new(
        "position",
        new ChoiceKind<VerticalPosition>(
            ("baseline", VerticalPosition.Baseline),
            ("superscript", VerticalPosition.Superscript),
            ("subscript", VerticalPosition.Subscript)
        ),
        "Raised or lowered small letters.",
        (style, position) => style with { Position = position }
    );

    public static readonly StyleProperty<CharacterStyle, Colour> Colour = new(
        "colour",
        ColourKind.Instance,
        "The colour of the letters.",
        (style, colour) => style with { Colour = colour }
    );

    public static readonly StyleProperty<CharacterStyle, Colour> Fill = new(
        "fill",
        ColourKind.Instance,
        "The colour behind the letters.",
        (style, fill) => style with { Fill = fill }
    );

    public static readonly StyleProperties<CharacterStyle> All = new(Font, Bold, Italic, Underline, Strikethrough, Position, Colour, Fill)
    {
        BasedOn = "The style from which the rest is taken.",
    };
}
