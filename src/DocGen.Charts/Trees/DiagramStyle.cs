using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Charts.Trees;

/// <summary>How boxes and lines look in a theme: the higher the level, the darker the box.</summary>
internal sealed class DiagramStyle
{
    /// <summary>The padding above and below the text.</summary>
    public const double Padding = 5;

    /// <summary>The padding beside the text; part of it is reserve, as the font shown may be wider than the one measured.</summary>
    public const double SidePadding = 7;

    private readonly BoxLook[] _levels;

    public DiagramStyle(Theme theme)
    {
        var table = theme.ParagraphStyles[StyleNames.TableText];
        var face = new TextFace(theme.Fonts[table.Font], false, false, table.Size);
        var accent = theme.Colours["accent"];
        var dark = accent.ContrastWith(Colour.White) >= 4.5 ? accent : theme.Colours["text"];
        var border = new Stroke(dark, Length.FromPoints(0.75));
        Line = new Stroke(theme.Colours["muted"], Length.FromPoints(1));
        _levels =
        [
            new BoxLook(new Paint(dark), null, new TextStyle(face with { Bold = true }, Colour.White), new TextStyle(face, Colour.White)),
            new BoxLook(
                new Paint(ChartPalette.Mix(dark, Colour.White, 0.88)),
                border,
                new TextStyle(face with { Bold = true }, table.Colour),
                new TextStyle(face, table.Colour)
            ),
            new BoxLook(
                new Paint(Colour.White),
                border,
                new TextStyle(face with { Bold = true }, table.Colour),
                new TextStyle(face, table.Colour)
            ),
        ];
    }

    public Stroke Line { get; }

    /// <summary>The look of the details of a step.</summary>
    public BoxLook Part => _levels[2] with { Title = _levels[2].Text };

    /// <summary>The look of a level, counted from 0.</summary>
    public BoxLook this[int level] => _levels[Math.Min(level, _levels.Length - 1)];
}

/// <summary>How a box looks.</summary>
internal sealed record BoxLook(Paint Fill, Stroke? Border, TextStyle Title, TextStyle Text);
