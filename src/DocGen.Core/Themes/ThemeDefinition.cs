using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Core.Themes;

/// <summary>
/// What a theme file says, before inheritance. Fonts and colours are known names, and the parents of styles exist and make no
/// circle: the reader of the file has seen to that.
/// </summary>
public sealed record ThemeDefinition(string Name)
{
    /// <summary>Added to <see cref="ThemeDefaults.Fonts"/>.</summary>
    public ImmutableDictionary<string, FontFace> Fonts { get; init; } = ImmutableDictionary<string, FontFace>.Empty;

    /// <summary>Added to <see cref="ThemeDefaults.Colours"/>.</summary>
    public ImmutableDictionary<string, Colour> Colours { get; init; } = ImmutableDictionary<string, Colour>.Empty;

    public ImmutableDictionary<string, ParagraphStyleDefinition> ParagraphStyles { get; init; } =
        ImmutableDictionary<string, ParagraphStyleDefinition>.Empty;

    public ImmutableDictionary<string, CharacterStyleDefinition> CharacterStyles { get; init; } =
        ImmutableDictionary<string, CharacterStyleDefinition>.Empty;

    public ImmutableDictionary<string, ContainerStyleDefinition> ContainerStyles { get; init; } =
        ImmutableDictionary<string, ContainerStyleDefinition>.Empty;

    public TableStyleDefinition Table { get; init; } = new();

    public PageDefinition Page { get; init; } = new();

    public Length? ColumnGap { get; init; }

    public ImmutableDictionary<string, LayoutDefinition> Layouts { get; init; } = ImmutableDictionary<string, LayoutDefinition>.Empty;

    /// <summary>The pictures that the layouts name.</summary>
    public ImmutableDictionary<string, ThemePicture> Pictures { get; init; } = ImmutableDictionary<string, ThemePicture>.Empty;

    /// <summary>This definition, with what it leaves out taken from another.</summary>
    public ThemeDefinition Over(ThemeDefinition below)
    {
        ArgumentNullException.ThrowIfNull(below);
        return this with
        {
            Fonts = below.Fonts.SetItems(Fonts),
            Colours = below.Colours.SetItems(Colours),
            ParagraphStyles = Merge(below.ParagraphStyles, ParagraphStyles, (a, b) => a.Over(b)),
            CharacterStyles = Merge(below.CharacterStyles, CharacterStyles, (a, b) => a.Over(b)),
            ContainerStyles = Merge(below.ContainerStyles, ContainerStyles, (a, b) => a.Over(b)),
            Table = Table.Over(below.Table),
            Page = Page.Over(below.Page),
            ColumnGap = ColumnGap ?? below.ColumnGap,
            Layouts = Merge(below.Layouts, Layouts, (a, b) => a.Over(b)),
            Pictures = below.Pictures.SetItems(Pictures),
        };
    }

    /// <summary>The complete theme.</summary>
    public Theme Build()
    {
        var fonts = ThemeDefaults.Fonts.SetItems(Fonts);
        // A theme that names only its body font has its headings in it too.
        if (Fonts.TryGetValue("body", out var body) && !Fonts.ContainsKey("heading"))
            fonts = fonts.SetItem("heading", body);
        var colours = ThemeDefaults.Colours.SetItems(Colours);
        var paragraphs = StyleInheritance.Resolve(Merge(DefaultParagraphStyles.Create(colours), ParagraphStyles, (a, b) => a.Over(b)));
        var table = BuildTable(colours, paragraphs[StyleNames.TableHeader].Colour);
        paragraphs = paragraphs.SetItem(StyleNames.TableHeader, paragraphs[StyleNames.TableHeader] with { Colour = table.HeaderText });
        var page = Page.Over(ThemeDefaults.Page);
        return new Theme
        {
            Name = Name,
            Fonts = fonts,
            Colours = colours,
            ParagraphStyles = paragraphs,
            CharacterStyles = StyleInheritance.Resolve(Merge(ThemeDefaults.CharacterStyles(colours), CharacterStyles, (a, b) => a.Over(b))),
            ContainerStyles = StyleInheritance.Resolve(Merge(ThemeDefaults.ContainerStyles(colours), ContainerStyles, (a, b) => a.Over(b))),
            Table = table,
            ColumnGap = ColumnGap ?? ThemeDefaults.ColumnGap,
            Layouts = Merge(ThemeDefaults.Layouts, Layouts, (a, b) => a.Over(b))
                .ToImmutableDictionary(e => e.Key, e => e.Value.Build(e.Key, page)),
            Pictures = Pictures,
        };
    }

    private static ImmutableDictionary<string, T> Merge<T>(
        ImmutableDictionary<string, T> below,
        ImmutableDictionary<string, T> above,
        Func<T, T, T> over
    )
    {
        foreach (var (name, definition) in above)
            below = below.SetItem(name, below.TryGetValue(name, out var other) ? over(definition, other) : definition);
        return below;
    }

    private TableStyle BuildTable(ImmutableDictionary<string, Colour> colours, Colour headerText) =>
        new()
        {
            HeaderFill = Table.HeaderFill ?? colours["header-fill"],
            HeaderText = Table.HeaderText ?? headerText,
            BandFill = Table.BandFill,
            TotalFill = Table.TotalFill ?? colours["total-fill"],
            Rule = Table.Rule ?? colours["rule"],
            RuleWidth = Table.RuleWidth ?? Length.FromPoints(0.5),
            CellPaddingHorizontal = Table.CellPaddingHorizontal ?? Length.FromPoints(4),
            CellPaddingVertical = Table.CellPaddingVertical ?? Length.FromPoints(2.5),
        };
}
