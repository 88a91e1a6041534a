using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Core.Themes;

/// <summary>
/// A theme as written in its file, before inheritance. The theme reader has checked that fonts and colours have known names, and that the
/// parents of styles exist and are not circular.
/// </summary>
public sealed record ThemeDefinition(string Name)
{
    /// <summary>Added to <see cref="ThemeDefaults.Fonts"/>.</summary>
    public ImmutableDictionary<string, FontFace> Fonts { get; init; } = ImmutableDictionary<string, FontFace>.Empty;

    /// <summary>Added to <see cref="ThemeDefaults.Colours"/>.</summary>
    public ImmutableDictionary<string, Colour> Colours { get; init; } = ImmutableDictionary<string, Colour>.Empty;

    /// <summary>By name; laid over the styles that every theme has.</summary>
    public ImmutableDictionary<string, StyleDefinition<ParagraphStyle>> ParagraphStyles { get; init; } =
        ImmutableDictionary<string, StyleDefinition<ParagraphStyle>>.Empty;

    /// <summary>By name; laid over the styles that every theme has.</summary>
    public ImmutableDictionary<string, StyleDefinition<CharacterStyle>> CharacterStyles { get; init; } =
        ImmutableDictionary<string, StyleDefinition<CharacterStyle>>.Empty;

    /// <summary>By name; laid over the styles that every theme has.</summary>
    public ImmutableDictionary<string, StyleDefinition<ContainerStyle>> ContainerStyles { get; init; } =
        ImmutableDictionary<string, StyleDefinition<ContainerStyle>>.Empty;

    /// <summary>What differs from plain rules in the theme's colours.</summary>
    public StyleDefinition<TableStyle> Table { get; init; } = new();

    /// <summary>What differs from <see cref="ThemeDefaults.Page"/>, for all layouts.</summary>
    public StyleDefinition<PageSetup> Page { get; init; } = new();

    /// <summary><see langword="null"/> for <see cref="ThemeDefaults.ColumnGap"/>.</summary>
    public Length? ColumnGap { get; init; }

    /// <summary>By name; laid over the layouts that every theme has.</summary>
    public ImmutableDictionary<string, StyleDefinition<LayoutStyle>> Layouts { get; init; } =
        ImmutableDictionary<string, StyleDefinition<LayoutStyle>>.Empty;

    /// <summary>The pictures that the layouts name.</summary>
    public ImmutableDictionary<string, ThemePicture> Pictures { get; init; } = ImmutableDictionary<string, ThemePicture>.Empty;

    /// <summary>This definition, supplemented by another.</summary>
    public ThemeDefinition Over(ThemeDefinition below)
    {
        ArgumentNullException.ThrowIfNull(below);
        return this with
        {
            Fonts = below.Fonts.SetItems(Fonts),
            Colours = below.Colours.SetItems(Colours),
            ParagraphStyles = Merge(below.ParagraphStyles, ParagraphStyles),
            CharacterStyles = Merge(below.CharacterStyles, CharacterStyles),
            ContainerStyles = Merge(below.ContainerStyles, ContainerStyles),
            Table = Table.Over(below.Table),
            Page = Page.Over(below.Page),
            ColumnGap = ColumnGap ?? below.ColumnGap,
            Layouts = Merge(below.Layouts, Layouts),
            Pictures = below.Pictures.SetItems(Pictures),
        };
    }

    /// <summary>The complete theme.</summary>
    public Theme Build()
    {
        var fonts = ThemeDefaults.Fonts.SetItems(Fonts);
        // If a theme sets only its body font, headings use it too.
        if (Fonts.TryGetValue("body", out var body) && !Fonts.ContainsKey("heading"))
            fonts = fonts.SetItem("heading", body);
        var colours = ThemeDefaults.Colours.SetItems(Colours);
        var paragraphs = StyleInheritance.Resolve(
            Merge(DefaultParagraphStyles.Create(colours), ParagraphStyles),
            DefaultParagraphStyles.Root(colours),
            StyleNames.Normal,
            (style, name, parent) => style with { Name = name, BasedOn = parent }
        );
        var table = Table.ApplyTo(ThemeDefaults.Table(colours, paragraphs[StyleNames.TableHeader].Colour));
        paragraphs = paragraphs.SetItem(StyleNames.TableHeader, paragraphs[StyleNames.TableHeader] with { Colour = table.HeaderText });
        var page = Page.ApplyTo(ThemeDefaults.Page);
        return new Theme
        {
            Name = Name,
            Fonts = fonts,
            Colours = colours,
            ParagraphStyles = paragraphs,
            CharacterStyles = StyleInheritance.Resolve(
                Merge(ThemeDefaults.CharacterStyles(colours), CharacterStyles),
                new CharacterStyle { Name = "" },
                root: null,
                (style, name, _) => style with { Name = name }
            ),
            ContainerStyles = StyleInheritance.Resolve(
                Merge(ThemeDefaults.ContainerStyles(colours), ContainerStyles),
                new ContainerStyle { Name = "" },
                root: null,
                (style, name, _) => style with { Name = name }
            ),
            Table = table,
            ColumnGap = ColumnGap ?? ThemeDefaults.ColumnGap,
            Layouts = Merge(ThemeDefaults.Layouts, Layouts)
                .ToImmutableDictionary(e => e.Key, e => e.Value.ApplyTo(ThemeDefaults.Layout(e.Key, page))),
            Pictures = Pictures,
        };
    }

    private static ImmutableDictionary<string, StyleDefinition<TStyle>> Merge<TStyle>(
        ImmutableDictionary<string, StyleDefinition<TStyle>> below,
        ImmutableDictionary<string, StyleDefinition<TStyle>> above
    )
    {
        var merged = below.ToBuilder();
        foreach (var (name, definition) in above)
            merged[name] = below.TryGetValue(name, out var other) ? definition.Over(other) : definition;
        return merged.ToImmutable();
    }
}
