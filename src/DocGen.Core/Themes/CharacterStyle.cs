using DocGen.Core.Drawing;

namespace DocGen.Core.Themes;

/// <summary>A character style; properties that are <see langword="null"/> are inherited from the surrounding text.</summary>
public sealed record CharacterStyle
{
    /// <summary>Unique among character styles; the built-in ones are in <see cref="Model.StyleNames"/>.</summary>
    public required string Name { get; init; }

    /// <summary>Key in <see cref="Theme.Fonts"/>.</summary>
    public string? Font { get; init; }

    /// <summary><see langword="false"/> makes text regular in a bold paragraph.</summary>
    public bool? Bold { get; init; }

    /// <summary><see langword="false"/> makes text upright in an italic paragraph.</summary>
    public bool? Italic { get; init; }

    /// <summary>One line below the text, in its colour.</summary>
    public bool Underline { get; init; }

    /// <summary>One line through the text, in its colour.</summary>
    public bool Strikethrough { get; init; }

    /// <summary>Raised and lowered text is smaller, too.</summary>
    public VerticalPosition Position { get; init; }

    /// <summary>Of the letters.</summary>
    public Colour? Colour { get; init; }

    /// <summary>The background of the text.</summary>
    public Colour? Fill { get; init; }
}

/// <summary>Whether text is superscript or subscript.</summary>
public enum VerticalPosition
{
    /// <summary>On the line.</summary>
    Baseline,

    /// <summary>Above the line and smaller, as in <c>m²</c>.</summary>
    Superscript,

    /// <summary>Below the line and smaller, as in <c>CO₂</c>.</summary>
    Subscript,
}

/// <summary>The properties of character styles in theme files.</summary>
public static class CharacterProperties
{
    /// <summary>The key <c>font</c>: a name of <see cref="Theme.Fonts"/>.</summary>
    public static readonly StyleProperty<CharacterStyle, string> Font = new(
        "font",
        FontKind.Instance,
        "The font family.",
        (style, font) => style with { Font = font }
    );

    /// <summary>The key <c>bold</c>: true or false.</summary>
    public static readonly StyleProperty<CharacterStyle, bool> Bold = new(
        "bold",
        FlagKind.Instance,
        "Bold text.",
        (style, bold) => style with { Bold = bold }
    );

    /// <summary>The key <c>italic</c>: true or false.</summary>
    public static readonly StyleProperty<CharacterStyle, bool> Italic = new(
        "italic",
        FlagKind.Instance,
        "Italic text.",
        (style, italic) => style with { Italic = italic }
    );

    /// <summary>The key <c>underline</c>: true or false.</summary>
    public static readonly StyleProperty<CharacterStyle, bool> Underline = new(
        "underline",
        FlagKind.Instance,
        "Underlined text.",
        (style, underline) => style with { Underline = underline }
    );

    /// <summary>The key <c>strikethrough</c>: true or false.</summary>
    public static readonly StyleProperty<CharacterStyle, bool> Strikethrough = new(
        "strikethrough",
        FlagKind.Instance,
        "Text with a line through it.",
        (style, strikethrough) => style with { Strikethrough = strikethrough }
    );

    /// <summary>The key <c>position</c>: <c>baseline</c>, <c>superscript</c> or <c>subscript</c>.</summary>
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

    /// <summary>The key <c>colour</c>: a name of <see cref="Theme.Colours"/> or <c>#RRGGBB</c>.</summary>
    public static readonly StyleProperty<CharacterStyle, Colour> Colour = new(
        "colour",
        ColourKind.Instance,
        "The text colour.",
        (style, colour) => style with { Colour = colour }
    );

    /// <summary>The key <c>fill</c>: a name of <see cref="Theme.Colours"/> or <c>#RRGGBB</c>.</summary>
    public static readonly StyleProperty<CharacterStyle, Colour> Fill = new(
        "fill",
        ColourKind.Instance,
        "The background of the text.",
        (style, fill) => style with { Fill = fill }
    );

    /// <summary>The keys of a style below <c>character-styles</c>, with <c>based-on</c>.</summary>
    public static readonly StyleProperties<CharacterStyle> All = new(Font, Bold, Italic, Underline, Strikethrough, Position, Colour, Fill)
    {
        BasedOn = "The style from which the other properties are inherited.",
    };
}
