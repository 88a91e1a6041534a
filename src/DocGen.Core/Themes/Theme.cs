using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Core.Themes;

/// <summary>The look of documents. Read from <c>templates/themes/*.yaml</c>; inheritance is already resolved.</summary>
public sealed record Theme
{
    /// <summary>The theme of projects without one: only <see cref="ThemeDefaults"/>.</summary>
    public static readonly Theme Default = new ThemeDefinition("default").Build();

    /// <summary>The key <c>name</c>, or the name of the file where there is none.</summary>
    public required string Name { get; init; }

    /// <summary>By the names that styles use: <c>body</c>, <c>heading</c>, <c>mono</c> and those of the theme.</summary>
    public required ImmutableDictionary<string, FontFace> Fonts { get; init; }

    /// <summary>By the names that styles use: those of <see cref="ThemeDefaults.Colours"/> and of the theme.</summary>
    public required ImmutableDictionary<string, Colour> Colours { get; init; }

    /// <summary>Paragraph styles by name, see <see cref="StyleNames"/>. All built-in names are present.</summary>
    public required ImmutableDictionary<string, ParagraphStyle> ParagraphStyles { get; init; }

    /// <summary>Character styles by name. All built-in names are present.</summary>
    public required ImmutableDictionary<string, CharacterStyle> CharacterStyles { get; init; }

    /// <summary>Container styles by name. All built-in names are present.</summary>
    public required ImmutableDictionary<string, ContainerStyle> ContainerStyles { get; init; }

    /// <summary>The one look of all tables.</summary>
    public required TableStyle Table { get; init; }

    /// <summary>Layouts by name: letter, annex, minutes, report, …</summary>
    public required ImmutableDictionary<string, LayoutStyle> Layouts { get; init; }

    /// <summary>
    /// The pictures of headers and footers, by <see cref="FurniturePicture.Name"/>. All pictures that layouts name are present.
    /// </summary>
    public ImmutableDictionary<string, ThemePicture> Pictures { get; init; } = ImmutableDictionary<string, ThemePicture>.Empty;

    /// <summary>The space between columns, and between tracks.</summary>
    public Length ColumnGap { get; init; } = ThemeDefaults.ColumnGap;

    /// <summary>
    /// The layout of a document. The pipeline reports one that the theme does not have; processing then continues with the first layout by
    /// name.
    /// </summary>
    public LayoutStyle LayoutOf(DocumentInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        return Layouts.TryGetValue(info.Layout, out var layout) ? layout : Layouts[Layouts.Keys.Min(StringComparer.Ordinal)!];
    }
}
