using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Core.Themes;

/// <summary>
/// What a theme need not say. Every value follows from few: a theme that names its body font, its body size and its accent colour is
/// already complete.
/// </summary>
public static class ThemeDefaults
{
    public static readonly Length ColumnGap = Length.FromMillimetres(6);

    /// <summary>A4 (ISO 216) with room for a hand at the sides.</summary>
    public static readonly PageSetup Page = new(
        Length.FromMillimetres(210),
        Length.FromMillimetres(297),
        Top: Length.FromMillimetres(25),
        Right: Length.FromMillimetres(25),
        Bottom: Length.FromMillimetres(25),
        Left: Length.FromMillimetres(25)
    );

    public static readonly ImmutableDictionary<string, FontFace> Fonts = ImmutableDictionary<string, FontFace>
        .Empty.Add("body", new FontFace("Source Sans 3", ["Calibri", "Carlito", "Arial", "Liberation Sans"], "sans-serif"))
        .Add("heading", new FontFace("Source Sans 3", ["Calibri", "Carlito", "Arial", "Liberation Sans"], "sans-serif"))
        .Add("mono", new FontFace("Source Code Pro", ["Consolas", "Courier New", "Liberation Mono"], "monospace"));

    public static readonly ImmutableDictionary<string, Colour> Colours = new Dictionary<string, Colour>(StringComparer.Ordinal)
    {
        ["white"] = Colour.White,
        ["text"] = new(0x1B, 0x27, 0x33),
        ["muted"] = new(0x50, 0x5E, 0x6B),
        ["accent"] = new(0x0B, 0x4F, 0x6C),
        ["rule"] = new(0xC3, 0xCD, 0xD5),
        ["header-fill"] = new(0xE4, 0xED, 0xF1),
        ["total-fill"] = new(0xF1, 0xF5, 0xF7),
        ["code-fill"] = new(0xF2, 0xF4, 0xF6),
        ["note"] = new(0x0B, 0x4F, 0x6C),
        ["note-fill"] = new(0xEB, 0xF3, 0xF6),
        ["important"] = new(0x7A, 0x4F, 0x00),
        ["important-fill"] = new(0xFF, 0xF6, 0xE0),
        ["warning"] = new(0xA3, 0x20, 0x1F),
        ["warning-fill"] = new(0xFD, 0xEE, 0xEC),
        ["good"] = new(0x1B, 0x62, 0x35),
        ["good-fill"] = new(0xE3, 0xF3, 0xE8),
        ["watch"] = new(0x73, 0x4B, 0x00),
        ["watch-fill"] = new(0xFF, 0xF1, 0xCC),
        ["bad"] = new(0x9B, 0x1C, 0x1B),
        ["bad-fill"] = new(0xFC, 0xE4, 0xE2),
        ["neutral"] = new(0x42, 0x4E, 0x5A),
        ["neutral-fill"] = new(0xEC, 0xEF, 0xF2),
    }.ToImmutableDictionary();

    internal static readonly ImmutableDictionary<string, LayoutDefinition> Layouts = ImmutableDictionary<string, LayoutDefinition>
        .Empty.Add(
            "letter",
            new LayoutDefinition
            {
                FirstHeader = FurnitureTemplate.Empty,
                FirstFooter = FurnitureTemplate.Empty,
                Footer = new FurnitureTemplate("", "", PageOfPages),
            }
        )
        .Add(
            "annex",
            new LayoutDefinition
            {
                Header = new FurnitureTemplate("[{word.item} {item} · ]{title}", "", ""),
                Footer = new FurnitureTemplate("", "", PageOfPages),
            }
        )
        .Add(
            "minutes",
            new LayoutDefinition
            {
                FirstHeader = FurnitureTemplate.Empty,
                Header = new FurnitureTemplate("{title}", "", "[{date}]"),
                Footer = new FurnitureTemplate("", "", PageOfPages),
            }
        )
        .Add(
            "report",
            new LayoutDefinition
            {
                FirstHeader = FurnitureTemplate.Empty,
                FirstFooter = FurnitureTemplate.Empty,
                Header = new FurnitureTemplate("{title}", "", ""),
                Footer = new FurnitureTemplate("", "", PageOfPages),
            }
        )
        .Add(
            "pack",
            new LayoutDefinition
            {
                FirstHeader = FurnitureTemplate.Empty,
                FirstFooter = FurnitureTemplate.Empty,

                // In the middle, since papers have their own pages to the right.
                Footer = new FurnitureTemplate("", "[{word.item} {item} · ]{page} / {pages}", ""),
            }
        );

    /// <summary>The layouts that every theme has.</summary>
    public static IEnumerable<string> LayoutNames => Layouts.Keys;

    private const string PageOfPages = "{word.page} {page} {word.of} {pages}";

    internal static ImmutableDictionary<string, CharacterStyleDefinition> CharacterStyles(ImmutableDictionary<string, Colour> colours)
    {
        return new Dictionary<string, CharacterStyleDefinition>(StringComparer.Ordinal)
        {
            [StyleNames.Strong] = new() { Bold = true },
            [StyleNames.Emphasis] = new() { Italic = true },
            [StyleNames.HtmlCode] = new() { Font = "mono", Fill = colours["code-fill"] },
            [StyleNames.Hyperlink] = new() { Colour = colours["accent"], Underline = true },
            [StyleNames.FootnoteReference] = new() { Position = VerticalPosition.Superscript },
            [StyleNames.Superscript] = new() { Position = VerticalPosition.Superscript },
            [StyleNames.Subscript] = new() { Position = VerticalPosition.Subscript },
            [StyleNames.Strikethrough] = new() { Strikethrough = true },
            [StyleNames.StatusGood] = Status("good"),
            [StyleNames.StatusWatch] = Status("watch"),
            [StyleNames.StatusBad] = Status("bad"),
            [StyleNames.StatusNeutral] = Status("neutral"),
            [StyleNames.FormField] = new(),
        }.ToImmutableDictionary();

        CharacterStyleDefinition Status(string level) =>
            new()
            {
                Bold = true,
                Colour = colours[level],
                Fill = colours[level + "-fill"],
            };
    }

    internal static ImmutableDictionary<string, ContainerStyleDefinition> ContainerStyles(ImmutableDictionary<string, Colour> colours)
    {
        return new Dictionary<string, ContainerStyleDefinition>(StringComparer.Ordinal)
        {
            [StyleNames.CalloutNote] = Callout("note"),
            [StyleNames.CalloutImportant] = Callout("important"),
            [StyleNames.CalloutWarning] = Callout("warning"),
            [StyleNames.KeyFigure] = new()
            {
                Fill = colours["note-fill"],
                Padding = Length.FromPoints(8),
                SpaceBefore = Length.FromPoints(4),
                SpaceAfter = Length.FromPoints(10),
            },
            [StyleNames.LetterheadBox] = new() { SpaceAfter = Length.FromPoints(24) },
            [StyleNames.CoverSender] = new() { SpaceAfter = Length.FromPoints(220) },
            [StyleNames.CoverPanel] = new()
            {
                Fill = colours["accent"],
                Padding = Length.FromPoints(26),
                SpaceAfter = Length.FromPoints(10),
            },
        }.ToImmutableDictionary();

        ContainerStyleDefinition Callout(string kind) =>
            new()
            {
                Fill = colours[kind + "-fill"],
                Bar = colours[kind],
                Padding = Length.FromPoints(9),
                SpaceBefore = Length.FromPoints(6),
                SpaceAfter = Length.FromPoints(12),
            };
    }
}
