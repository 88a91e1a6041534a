using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Images;
using DocGen.Core.Languages;
using DocGen.Core.Themes;
using DocGen.Frontend.Data;
using DocGen.Frontend.Data.Schemas;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Themes;

/// <summary>Reads the formatting of the Word file that a theme names; problems are reported at that place.</summary>
/// <param name="path">The path of the file, relative to the project folder: its pictures are named after it.</param>
/// <param name="file">The bytes of the file.</param>
/// <param name="place">The place in the theme that names it.</param>
public delegate ThemeDefinition? ReferenceReader(string path, ReadOnlyMemory<byte> file, SourceSpan place, DiagnosticBag diagnostics);

/// <summary>Reads a theme: YAML according to <c>docs/schemas/theme.schema.json</c>, on top of <see cref="ThemeDefaults"/>.</summary>
public static class ThemeReader
{
    private const string SchemaName = "theme.schema.json";

    /// <summary>Reads a theme file.</summary>
    /// <param name="files">The files of the project.</param>
    /// <param name="path">The path relative to the project folder, for example <c>templates/themes/hovedstaden.yaml</c>.</param>
    /// <param name="diagnostics">Receives DG1 diagnostics for YAML and schema, DG41 for the theme itself.</param>
    /// <param name="requestedBy">The place that names the theme; a missing file is reported there.</param>
    /// <param name="readReference">Reads the Word file that a theme names; without it, themes cannot have one.</param>
    /// <param name="readPicture">Reads the header of a picture; without it, no file counts as one.</param>
    /// <returns>The theme, or <see langword="null"/> when an error has been reported.</returns>
    public static Theme? Read(
        ISourceFiles files,
        string path,
        DiagnosticBag diagnostics,
        SourceSpan? requestedBy = null,
        DataLimits? limits = null,
        ReferenceReader? readReference = null,
        PictureReader? readPicture = null
    )
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var problems = new DiagnosticBag();
        limits ??= DataLimits.Default;
        var pictures = new ThemePictures(files, path, limits, readPicture ?? NoPicture, problems);
        var theme = Read(files, path, limits, problems, requestedBy, readReference, pictures);
        diagnostics.AddRange(problems);
        return problems.HasErrors ? null : theme;
    }

    private static ImageData? NoPicture(ReadOnlyMemory<byte> file, out string? problem)
    {
        problem = null;
        return null;
    }

    private static Theme? Read(
        ISourceFiles files,
        string path,
        DataLimits limits,
        DiagnosticBag problems,
        SourceSpan? requestedBy,
        ReferenceReader? readReference,
        ThemePictures pictures
    )
    {
        if (
            DataLoader.Load(files, path, EmbeddedSchemas.Get(SchemaName, LanguageSet.BuiltIn), limits, problems, requestedBy)
                is not DataMap map
            || problems.HasErrors
        )
            return null;
        var reference = readReference is null ? null : ThemeReference.Read(files, path, map, limits, readReference, problems);
        var definition = Define(map, Path.GetFileNameWithoutExtension(path), reference, pictures, problems);
        if (problems.HasErrors)
            return null;
        var theme = definition.Build();
        CheckRoom(theme, map, problems);
        pictures.CheckWidths(map, theme);
        foreach (var problem in ThemeContrast.Check(theme))
            Report(problem, map, problems);
        return theme;
    }

    private static ThemeDefinition Define(
        DataMap map,
        string name,
        ThemeDefinition? reference,
        ThemePictures pictures,
        DiagnosticBag problems
    )
    {
        var fonts = map.Entries("fonts").ToImmutableDictionary(e => e.Key, e => FontReader.Read((DataMap)e.Value));
        var colours = map.Entries("colours")
            .ToImmutableDictionary(e => e.Key, e => Colour.TryParse(((DataText)e.Value).Value, out var colour) ? colour : default);
        var palette = new Palette(
            Below(reference?.Fonts, ThemeDefaults.Fonts).SetItems(fonts),
            Below(reference?.Colours, ThemeDefaults.Colours).SetItems(colours),
            problems
        );
        var reader = new ThemePropertyReader(map, palette, pictures, problems);
        var definition = new ThemeDefinition(map.Text("name") ?? name)
        {
            Fonts = fonts,
            Colours = colours,
            ParagraphStyles = Read("paragraph-styles", ParagraphProperties.All),
            CharacterStyles = Read("character-styles", CharacterProperties.All),
            ContainerStyles = Read("container-styles", ContainerProperties.All),
            Table = reader.Within("table") is { } table ? TableProperties.All.Read(table) : new(),
            Page = reader.Within("page") is { } page ? PageProperties.All.Read(page) : new(),
            ColumnGap = reader.Length("column-gap", LengthKind.Room.Min, LengthKind.Room.Max),
            Layouts = Read("layouts", LayoutProperties.All),
        };
        definition = definition with { Pictures = pictures.Known };
        StyleGraph.Check(map, reference?.Build() ?? Theme.Default, problems);
        return reference is null ? definition : definition.Over(reference);

        ImmutableDictionary<string, StyleDefinition<TStyle>> Read<TStyle>(string section, StyleProperties<TStyle> properties) =>
            map.Entries(section)
                .ToImmutableDictionary(
                    entry => entry.Key,
                    entry => properties.Read(new ThemePropertyReader((DataMap)entry.Value, palette, pictures, problems))
                );
    }

    private static ImmutableDictionary<string, T> Below<T>(
        ImmutableDictionary<string, T>? reference,
        ImmutableDictionary<string, T> defaults
    ) => reference is null ? defaults : defaults.SetItems(reference);

    private static void CheckRoom(Theme theme, DataMap map, DiagnosticBag problems)
    {
        foreach (var layout in theme.Layouts.Values.OrderBy(layout => layout.Name, StringComparer.Ordinal))
        {
            var page = layout.Page;
            if (page.TextWidth.Millimetres >= 20 && page.TextHeight.Millimetres >= 20)
                continue;
            var message = string.Create(
                CultureInfo.InvariantCulture,
                $"the margins of layout '{layout.Name}' leave {page.TextWidth.Millimetres:0} mm by {page.TextHeight.Millimetres:0} mm "
                    + $"for the text"
            );
            var place = map.Find("layouts", layout.Name, "page") ?? map.Find("page", "margins") ?? map.Find("page") ?? map;
            problems.Error(ThemeCodes.NoRoom, message, place.Source, "leave at least 20 mm by 20 mm");
        }
    }

    private static void Report(ContrastProblem problem, DataMap map, DiagnosticBag problems)
    {
        var place = PlaceOf(problem, map);
        var isOfReference = place is null && map.Text("reference") is not null;
        // A style of the organisation's own is checked where a document uses it (CheckAccessibility).
        if (isOfReference && problem.Section == "paragraph-styles" && !Theme.Default.ParagraphStyles.ContainsKey(problem.Style))
            return;
        var whose = isOfReference ? $" in '{map.Text("reference")}'" : "";
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"'{problem.Style}'{whose} #{problem.Text.Hex} on {problem.Where} #{problem.Background.Hex} has a contrast of "
                + $"{Math.Floor(problem.Ratio * 100) / 100:0.00}:1, but {problem.Required}:1 is needed"
        );
        if (isOfReference)
            problems.Warning(
                ThemeCodes.LowContrastInReference,
                message,
                map["reference"]!.Source,
                $"write in this file: {problem.Section}: {{ {problem.Style}: {{ colour: \"#{problem.Readable().Hex}\" }} }}"
            );
        else
            problems.Error(
                ThemeCodes.LowContrast,
                message,
                (place ?? map).Source,
                "make one of the two colours darker or lighter (WCAG 2.2, 1.4.3)"
            );
    }

    /// <summary>
    /// The place to correct: the colour of the style, otherwise the named colour that it refers to, of the text or of the background;
    /// <see langword="null"/> if the theme says neither.
    /// </summary>
    private static DataNode? PlaceOf(ContrastProblem problem, DataMap map)
    {
        if (map.Find(problem.Section, problem.Style, "colour") is { } own)
            return own;
        if (problem.Section == "character-styles" && map.Find(problem.Section, problem.Style, "fill") is { } fill)
            return fill;
        if (
            problem.Style == Core.Model.StyleNames.TableHeader
            && (map.Find("table", "header-text") ?? map.Find("table", "header-fill")) is { } header
        )
            return header;
        return Find(map, problem.Text) ?? Find(map, problem.Background);
    }

    /// <summary>The place of a colour, in <c>colours</c> before the styles that may use it.</summary>
    private static DataNode? Find(DataMap map, Colour colour)
    {
        foreach (var entry in map.Entries.OrderBy(entry => entry.Key == "colours" ? 0 : 1))
        {
            if (entry.Value is DataMap inner && Find(inner, colour) is { } found)
                return found;
            if (entry.Value is DataText text && Colour.TryParse(text.Value, out var value) && value == colour)
                return text;
        }

        return null;
    }
}
