using System.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Lines;

/// <summary>Makes text styles from the paragraph and character styles of a theme, each once.</summary>
internal sealed class RunStyles(Theme theme, IFontMetrics metrics)
{
    /// <summary>The size and offset of superscript and subscript relative to the surrounding text, as in Word.</summary>
    private const double ScriptSize = 0.65;
    private const double SuperscriptRise = 0.33;
    private const double SubscriptDrop = -0.14;
    private const double SmallCapsSize = 0.8;

    private readonly Dictionary<(string Paragraph, bool Bold), RunStyle> _paragraphs = [];
    private readonly Dictionary<(RunStyle Around, string Character), RunStyle> _characters = [];
    private readonly Dictionary<(RunStyle Style, bool IsSmall), RunStyle> _capitals = [];

    // Adjacent paragraphs mostly have the same style.
    private (ParagraphStyle? Style, bool Bold, RunStyle? Found) _last;

    /// <summary>The paint of data bars in table cells.</summary>
    public Paint BarPaint { get; } = ChartPalette.Of(theme, 0);

    public RunStyle Of(ParagraphStyle style, bool bold)
    {
        if (!ReferenceEquals(style, _last.Style) || bold != _last.Bold)
            _last = (style, bold, Find(style, bold));
        return _last.Found!;
    }

    private RunStyle Find(ParagraphStyle style, bool bold)
    {
        if (_paragraphs.TryGetValue((style.Name, bold), out var found))
            return found;
        var face = new TextFace(theme.Fonts[style.Font], style.Bold || bold, style.Italic, style.Size)
        {
            LetterSpacing = style.LetterSpacing,
        };
        return _paragraphs[(style.Name, bold)] = new RunStyle(face, style.Colour, metrics) { SmallCaps = style.SmallCaps };
    }

    /// <summary>A character style applied to a text style; the text style itself if the theme has no such character style.</summary>
    public RunStyle Within(RunStyle around, string character)
    {
        if (character.Length == 0 || !theme.CharacterStyles.TryGetValue(character, out var style))
            return around;
        if (_characters.TryGetValue((around, character), out var found))
            return found;
        var outer = around.Text.Face;
        var size = style.Position == VerticalPosition.Baseline ? outer.Size : outer.Size * ScriptSize;
        var face = outer with
        {
            Font = style.Font is { } font ? theme.Fonts[font] : outer.Font,
            Bold = style.Bold ?? outer.Bold,
            Italic = style.Italic ?? outer.Italic,
            Size = size,
        };
        var made = new RunStyle(face, style.Colour ?? around.Text.Colour, metrics)
        {
            Rise =
                around.Rise
                + style.Position switch
                {
                    VerticalPosition.Superscript => (outer.Size * SuperscriptRise).Emu,
                    VerticalPosition.Subscript => (outer.Size * SubscriptDrop).Emu,
                    VerticalPosition.Baseline => 0,
                    _ => throw new UnreachableException(),
                },
            Underline = style.Underline || around.Underline,
            Strikethrough = style.Strikethrough || around.Strikethrough,
            Fill = style.Fill ?? around.Fill,
            SmallCaps = around.SmallCaps,
        };
        return _characters[(around, character)] = made;
    }

    /// <summary>The style of small capitals, and of all other characters, in a style with small capitals.</summary>
    public RunStyle CapitalsOf(RunStyle style, bool isSmall)
    {
        if (_capitals.TryGetValue((style, isSmall), out var found))
            return found;
        var face = isSmall ? style.Text.Face with { Size = style.Text.Face.Size * SmallCapsSize } : style.Text.Face;
        return _capitals[(style, isSmall)] = new RunStyle(face, style.Text.Colour, metrics)
        {
            Rise = style.Rise,
            Underline = style.Underline,
            Strikethrough = style.Strikethrough,
            Fill = style.Fill,
        };
    }
}
