using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Core.Themes;

/// <summary>
/// The defaults of themes. They are derived from a few values: a theme that sets its body font, its body size and its accent colour is
/// already complete.
/// </summary>
public static class ThemeDefaults
{
    /// <summary>Room between text side by side: 6 mm.</summary>
    public static readonly Length ColumnGap = Length.FromMillimetres(6);

    /// <summary>A4 (ISO 216) with side margins wide enough to hold the sheet.</summary>
    public static readonly PageSetup Page = new(
        Length.FromMillimetres(210),
        Length.FromMillimetres(297),
        Top: Length.FromMillimetres(25),
        Right: Length.FromMillimetres(25),
        Bottom: Length.FromMillimetres(25),
        Left: Length.FromMillimetres(25)
    );

    /// <summary>Text and headings without serifs, code in letters of one width, each with fonts to take its place.</summary>
    public static readonly ImmutableDictionary<string, FontFace> Fonts = ImmutableDictionary<string, FontFace>
        .Empty.Add("body", new FontFace("Source Sans 3", ["Calibri", "Carlito", "Arial", "Liberation Sans"], "sans-serif"))
        .Add("heading", new FontFace("Source Sans 3", ["Calibri", "Carlito", "Arial", "Liberation Sans"], "sans-serif"))
        .Add("mono", new FontFace("Source Code Pro", ["Consolas", "Courier New", "Liberation Mono"], "monospace"));

    /// <summary>Each text colour has a contrast of at least 4.5 : 1 to the fill that goes with it (WCAG 2.2, 1.4.3).</summary>
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

    internal static readonly ImmutableDictionary<string, StyleDefinition<LayoutStyle>> Layouts = ImmutableDictionary<
        string,
        StyleDefinition<LayoutStyle>
    >
        .Empty.Add(
            "letter",
            new StyleDefinition<LayoutStyle>(
                LayoutProperties.FirstHeader.Is(FurnitureTemplate.Empty),
                LayoutProperties.FirstFooter.Is(FurnitureTemplate.Empty),
                LayoutProperties.Footer.Is(new FurnitureTemplate("", "", PageOfPages))
            )
        )
        .Add(
            "annex",
            new StyleDefinition<LayoutStyle>(
                LayoutProperties.Header.Is(new FurnitureTemplate("[{word.item} {item} · ]{title}", "", "")),
                LayoutProperties.Footer.Is(new FurnitureTemplate("", "", PageOfPages))
            )
        )
        .Add(
            "minutes",
            new StyleDefinition<LayoutStyle>(
                LayoutProperties.FirstHeader.Is(FurnitureTemplate.Empty),
                LayoutProperties.Header.Is(new FurnitureTemplate("{title}", "", "[{date}]")),
                LayoutProperties.Footer.Is(new FurnitureTemplate("", "", PageOfPages))
            )
        )
        .Add(
            "report",
            new StyleDefinition<LayoutStyle>(
                LayoutProperties.FirstHeader.Is(FurnitureTemplate.Empty),
                LayoutProperties.FirstFooter.Is(FurnitureTemplate.Empty),
                LayoutProperties.Header.Is(new FurnitureTemplate("{title}", "", "")),
                LayoutProperties.Footer.Is(new FurnitureTemplate("", "", PageOfPages))
            )
        )
        .Add(
            "pack",
            new StyleDefinition<LayoutStyle>(
                LayoutProperties.FirstHeader.Is(FurnitureTemplate.Empty),
                LayoutProperties.FirstFooter.Is(FurnitureTemplate.Empty),
                // In the middle, since the documents have their own page numbers on the right.
                LayoutProperties.Footer.Is(new FurnitureTemplate("", "[{word.item} {item} · ]{page} / {pages}", ""))
            )
        );

    /// <summary>The layouts of every theme.</summary>
    public static IEnumerable<string> LayoutNames => Layouts.Keys;

    private const string PageOfPages = "{word.page} {page} {word.of} {pages}";

    internal static LayoutStyle Layout(string name, PageSetup page) =>
        new()
        {
            Name = name,
            Page = page,
            Header = FurnitureTemplate.Empty,
            Footer = FurnitureTemplate.Empty,
        };

    internal static TableStyle Table(ImmutableDictionary<string, Colour> colours, Colour headerText) =>
        new()
        {
            HeaderFill = colours["header-fill"],
            HeaderText = headerText,
            TotalFill = colours["total-fill"],
            Rule = colours["rule"],
        };

    internal static ImmutableDictionary<string, StyleDefinition<CharacterStyle>> CharacterStyles(
        ImmutableDictionary<string, Colour> colours
    )
    {
        return new Dictionary<string, StyleDefinition<CharacterStyle>>(StringComparer.Ordinal)
        {
            [StyleNames.Strong] = new(CharacterProperties.Bold.Is(true)),
            [StyleNames.Emphasis] = new(CharacterProperties.Italic.Is(true)),
            [StyleNames.HtmlCode] = new(CharacterProperties.Font.Is("mono"), CharacterProperties.Fill.Is(colours["code-fill"])),
            [StyleNames.Hyperlink] = new(CharacterProperties.Colour.Is(colours["accent"]), CharacterProperties.Underline.Is(true)),
            [StyleNames.FootnoteReference] = new(CharacterProperties.Position.Is(VerticalPosition.Superscript)),
            [StyleNames.Superscript] = new(CharacterProperties.Position.Is(VerticalPosition.Superscript)),
            [StyleNames.Subscript] = new(CharacterProperties.Position.Is(VerticalPosition.Subscript)),
            [StyleNames.Strikethrough] = new(CharacterProperties.Strikethrough.Is(true)),
            [StyleNames.StatusGood] = Status("good"),
            [StyleNames.StatusWatch] = Status("watch"),
            [StyleNames.StatusBad] = Status("bad"),
            [StyleNames.StatusNeutral] = Status("neutral"),
            [StyleNames.FormField] = new(),
        }.ToImmutableDictionary();

        StyleDefinition<CharacterStyle> Status(string level) =>
            new(
                CharacterProperties.Bold.Is(true),
                CharacterProperties.Colour.Is(colours[level]),
                CharacterProperties.Fill.Is(colours[level + "-fill"])
            );
    }

    internal static ImmutableDictionary<string, StyleDefinition<ContainerStyle>> ContainerStyles(
        ImmutableDictionary<string, Colour> colours
    )
    {
        return new Dictionary<string, StyleDefinition<ContainerStyle>>(StringComparer.Ordinal)
        {
            [StyleNames.CalloutNote] = Callout("note"),
            [StyleNames.CalloutImportant] = Callout("important"),
            [StyleNames.CalloutWarning] = Callout("warning"),
            [StyleNames.KeyFigure] = new(
                ContainerProperties.Fill.Is(colours["note-fill"]),
                ContainerProperties.Padding.Is(Length.FromPoints(8)),
                ContainerProperties.SpaceBefore.Is(Length.FromPoints(4)),
                ContainerProperties.SpaceAfter.Is(Length.FromPoints(10))
            ),
            [StyleNames.LetterheadBox] = new(ContainerProperties.SpaceAfter.Is(Length.FromPoints(24))),
            [StyleNames.CoverSender] = new(ContainerProperties.SpaceAfter.Is(Length.FromPoints(220))),
            [StyleNames.CoverPanel] = new(
                ContainerProperties.Fill.Is(colours["accent"]),
                ContainerProperties.Padding.Is(Length.FromPoints(26)),
                ContainerProperties.SpaceAfter.Is(Length.FromPoints(10))
            ),
        }.ToImmutableDictionary();

        StyleDefinition<ContainerStyle> Callout(string kind) =>
            new(
                ContainerProperties.Fill.Is(colours[kind + "-fill"]),
                ContainerProperties.Bar.Is(colours[kind]),
                ContainerProperties.Padding.Is(Length.FromPoints(9)),
                ContainerProperties.SpaceBefore.Is(Length.FromPoints(6)),
                ContainerProperties.SpaceAfter.Is(Length.FromPoints(12))
            );
    }
}
