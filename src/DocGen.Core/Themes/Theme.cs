using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Core.Themes;

/// <summary>How papers look. Read from <c>templates/themes/*.yaml</c>; inheritance is already resolved.</summary>
public sealed record Theme
{
    /// <summary>The theme of those who have none: <see cref="ThemeDefaults"/> and nothing else.</summary>
    public static readonly Theme Default = new ThemeDefinition("default").Build();

    public required string Name { get; init; }

    public required ImmutableDictionary<string, FontFace> Fonts { get; init; }

    public required ImmutableDictionary<string, Colour> Colours { get; init; }

    /// <summary>Paragraph styles by name, see <see cref="StyleNames"/>. Every built-in name is there.</summary>
    public required ImmutableDictionary<string, ParagraphStyle> ParagraphStyles { get; init; }

    /// <summary>Character styles by name. Every built-in name is there.</summary>
    public required ImmutableDictionary<string, CharacterStyle> CharacterStyles { get; init; }

    /// <summary>Container styles by name. Every built-in name is there.</summary>
    public required ImmutableDictionary<string, ContainerStyle> ContainerStyles { get; init; }

    public required TableStyle Table { get; init; }

    /// <summary>Layouts by name: letter, annex, minutes, report, …</summary>
    public required ImmutableDictionary<string, LayoutStyle> Layouts { get; init; }

    /// <summary>The pictures of headers and footers, by <see cref="FurniturePicture.Name"/>. Each that a layout names is there.</summary>
    public ImmutableDictionary<string, ThemePicture> Pictures { get; init; } = ImmutableDictionary<string, ThemePicture>.Empty;

    /// <summary>Space between columns, and between tracks.</summary>
    public Length ColumnGap { get; init; } = ThemeDefaults.ColumnGap;

    /// <summary>
    /// The layout of a document. One that the theme does not have is reported by the pipeline; what goes on in spite of that goes on
    /// with the first by name.
    /// </summary>
    public LayoutStyle LayoutOf(DocumentInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        return Layouts.TryGetValue(info.Layout, out var layout) ? layout : Layouts[Layouts.Keys.Min(StringComparer.Ordinal)!];
    }
}

/// <summary>A page.</summary>
/// <param name="Width">Across, in the orientation of the layout.</param>
/// <param name="Height">Down, in the orientation of the layout.</param>
public sealed record PageSetup(Length Width, Length Height, Length Top, Length Right, Length Bottom, Length Left)
{
    /// <summary>From the page's upper edge to the header.</summary>
    public Length HeaderDistance { get; init; } = Length.FromMillimetres(12.5);

    /// <summary>From the page's lower edge to the footer.</summary>
    public Length FooterDistance { get; init; } = Length.FromMillimetres(12.5);

    public Length TextWidth => Width - Left - Right;

    public Length TextHeight => Height - Top - Bottom;
}

/// <summary>How one kind of paper is set up.</summary>
public sealed record LayoutStyle
{
    public required string Name { get; init; }

    public required PageSetup Page { get; init; }

    public required FurnitureTemplate Header { get; init; }

    public required FurnitureTemplate Footer { get; init; }

    /// <summary><see langword="null"/> when the first page has the same header as the others.</summary>
    public FurnitureTemplate? FirstHeader { get; init; }

    /// <summary><see langword="null"/> when the first page has the same footer as the others.</summary>
    public FurnitureTemplate? FirstFooter { get; init; }

    public bool NumberedHeadings { get; init; }
}

/// <summary>
/// The three parts of a header or footer, with the tokens <c>{title}</c>, <c>{subject}</c>, <c>{item}</c>, <c>{date}</c>,
/// <c>{author}</c>, <c>{page}</c>, <c>{pages}</c>, the fixed words <c>{word.page}</c>, <c>{word.of}</c>, <c>{word.item}</c>,
/// <c>{word.annex}</c>, and pictures such as <c>{picture logo.png 14 mm}</c>. What stands in square brackets is printed only when every
/// token in it has a value.
/// </summary>
public sealed record FurnitureTemplate(string Left, string Centre, string Right)
{
    public static readonly FurnitureTemplate Empty = new("", "", "");
}

/// <summary>Left or justified, centred, right.</summary>
public enum TextAlignment
{
    Left,
    Centre,
    Right,
    Justified,
}

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

    public required Colour Colour { get; init; }

    public TextAlignment Alignment { get; init; }

    public bool KeepWithNext { get; init; }
}

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

/// <summary>The box around a container.</summary>
public sealed record ContainerStyle
{
    public required string Name { get; init; }

    public Colour? Fill { get; init; }

    /// <summary>A bar at the left edge.</summary>
    public Colour? Bar { get; init; }

    public Length BarWidth { get; init; } = Length.FromPoints(3);

    public Colour? Border { get; init; }

    public Length BorderWidth { get; init; } = Length.FromPoints(0.5);

    public Length Padding { get; init; }

    public Length SpaceBefore { get; init; }

    public Length SpaceAfter { get; init; }
}

/// <summary>
/// How tables look: horizontal rules, no vertical ones. The text of total and subtotal rows is bold; only total rows are filled.
/// Text is in the paragraph styles Table Text and Table Header.
/// </summary>
public sealed record TableStyle
{
    public required Colour HeaderFill { get; init; }

    /// <summary>Equal to the colour of the paragraph style Table Header.</summary>
    public required Colour HeaderText { get; init; }

    /// <summary><see langword="null"/> for no banding.</summary>
    public Colour? BandFill { get; init; }

    public required Colour TotalFill { get; init; }

    public required Colour Rule { get; init; }

    public required Length RuleWidth { get; init; }

    public required Length CellPaddingHorizontal { get; init; }

    public required Length CellPaddingVertical { get; init; }
}
