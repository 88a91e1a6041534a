using DocGen.Core.Diagnostics;
using DocGen.Core.Images;
using DocGen.Core.Themes;
using DocGen.Files;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Themes;
using DocGen.Writers.Word.ReferenceStyle;

namespace DocGen.Compiling;

/// <summary>Loads the theme of a document.</summary>
internal static class ThemeLoader
{
    /// <summary>
    /// The theme named in front matter; it is read once for all documents that use it. A theme without the layout of the document is
    /// reported.
    /// </summary>
    public static Theme? Load(Workspace workspace, FrontMatter head, RecordingSourceFiles files, DiagnosticBag diagnostics)
    {
        var path = $"{workspace.Settings.Folders.Themes}/{head.Theme}.yaml";

        // Looked up through the files of the document, because a missing file is a dependency too.
        var theme = files.GetLength(path) is null
            ? BuiltIn(workspace, head, diagnostics)
            : workspace.Load(
                path,
                (source, bag) =>
                    ThemeReader.Read(
                        source,
                        path,
                        bag,
                        null,
                        DataFiles.ToDataLimits(workspace.Settings.Limits),
                        ReadReference,
                        ImageHeader.Describe
                    ),
                files,
                diagnostics
            );
        if (theme is not null && !theme.Layouts.ContainsKey(head.Info.Layout))
        {
            var layouts = theme.Layouts.Keys.Order(StringComparer.Ordinal).ToList();
            var hint = DidYouMean.Hint(head.Info.Layout, layouts) ?? $"the layouts are {string.Join(", ", layouts)}";
            diagnostics.Error(
                BuildCodes.UnknownLayout,
                $"the theme '{theme.Name}' has no layout '{head.Info.Layout}'",
                head.LayoutSource,
                hint
            );
        }

        return theme;
    }

    private static ThemeDefinition? ReadReference(string path, ReadOnlyMemory<byte> file, SourceSpan place, DiagnosticBag diagnostics) =>
        ReferenceStyleReader.Read(path, file, ImageHeader.Describe, place, diagnostics);

    private static Theme? BuiltIn(Workspace workspace, FrontMatter head, DiagnosticBag diagnostics)
    {
        if (head.Theme == Theme.Default.Name)
            return Theme.Default;
        var folders = workspace.Settings.Folders;
        var names = workspace
            .Files.List(folders.Themes)
            .Where(file => file.EndsWith(".yaml", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .ToList();
        var hint =
            DidYouMean.Hint(head.Theme, names)
            ?? (
                names.Count > 0
                    ? $"the themes are {string.Join(", ", names)}"
                    : $"write {folders.Themes}/{head.Theme}.yaml, or leave the theme out: then the built-in one is used"
            );
        diagnostics.Error(BuildCodes.UnknownTheme, $"there is no theme '{head.Theme}'", head.ThemeSource, hint);
        return null;
    }
}
