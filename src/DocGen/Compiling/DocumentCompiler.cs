using System.Collections.Immutable;
using DocGen.Building;
using DocGen.Charts;
using DocGen.Core.Diagnostics;
using DocGen.Core.Layout;
using DocGen.Core.Passes;
using DocGen.Core.Themes;
using DocGen.Files;
using DocGen.Frontend.Markdown;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;
using DocGen.Frontend.Templates;
using DocGen.Frontend.Themes;
using DocGen.Images;
using DocGen.Writers.Word.House;

namespace DocGen.Compiling;

/// <summary>From a template to a document that the writers can take. Each stage reports all its problems; the next one is begun only without errors.</summary>
internal sealed class DocumentCompiler(Workspace workspace)
{
    private readonly ProjectFolders _folders = workspace.Settings.Folders;
    private readonly TemplateExpander _expander = new();

    public Compilation Compile(string id, DiagnosticBag diagnostics)
    {
        var files = new RecordingSourceFiles(workspace.Files);
        var result = Compile(id, files, diagnostics);
        return result with { Dependencies = [.. files.Used] };
    }

    private Compilation Compile(string id, RecordingSourceFiles files, DiagnosticBag diagnostics)
    {
        var limits = workspace.Settings.Limits;
        var result = new Compilation();
        var path = $"{_folders.Templates}/{id}.sbn.md";
        if (SourceReader.TryRead(files, path, limits.FileBytes, diagnostics, null) is not { } template) return result;
        if (FrontMatterReader.Read(template, id, workspace.Settings, diagnostics) is not { } head) return result;

        // Front matter, data and theme are one stage: their problems do not depend on each other.
        var data = LoadData(head, files, diagnostics);
        var theme = LoadTheme(head, files, diagnostics);
        result = result with { FrontMatter = head, Theme = theme };
        if (diagnostics.HasErrors || theme is null) return result;

        var scope = new TemplateScope(head.Info, files)
        {
            Data = data,
            PartialsFolder = _folders.Partials,
            Limits = ToTemplateLimits(limits),
            ReadFragment = fragment => MarkdownReader.ReadBlocks(fragment, diagnostics),
        };
        if (_expander.Expand(template, head.BodyOffset, scope, diagnostics) is not { } expanded || diagnostics.HasErrors) return result;

        var document = DocumentPipeline.Run(MarkdownReader.Read(expanded, head.Info, diagnostics), theme, diagnostics, new DrawCharts(ApproximateFontMetrics.Instance), new DrawDiagrams(ApproximateFontMetrics.Instance));
        document = new ImageLoader(files, _folders.Images, limits.ImageBytes).Load(document, diagnostics);
        return result with { Document = document };
    }

    private ImmutableArray<TemplateData> LoadData(FrontMatter head, RecordingSourceFiles files, DiagnosticBag diagnostics)
    {
        var data = ImmutableArray.CreateBuilder<TemplateData>(head.Data.Length);
        foreach (var reference in head.Data)
        {
            var node = DataFiles.Load(workspace, reference.Path, reference.Source, files, diagnostics);
            if (node is not null) data.Add(new TemplateData(reference.Name, node, reference.Source));
        }

        return data.ToImmutable();
    }

    private Theme? LoadTheme(FrontMatter head, RecordingSourceFiles files, DiagnosticBag diagnostics)
    {
        var path = $"{_folders.Themes}/{head.Theme}.yaml";
        Theme? theme;
        if (workspace.Files.GetLength(path) is null)
        {
            theme = head.Theme == Theme.Default.Name ? Theme.Default : null;
            if (theme is null)
            {
                var names = workspace.Files.List(_folders.Themes)
                    .Where(file => file.EndsWith(".yaml", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file)).ToList();
                var hint = DidYouMean.Hint(head.Theme, names)
                    ?? (names.Count > 0 ? $"the themes are {string.Join(", ", names)}" : $"write {path}, or leave the theme out: then the built-in one is used");
                diagnostics.Error(BuildCodes.UnknownTheme, $"there is no theme '{head.Theme}'", head.ThemeSource, hint);
            }
        }
        else
        {
            theme = workspace.Load(path, (source, bag) => ThemeReader.Read(source, path, bag, limits: DataFiles.ToDataLimits(workspace.Settings.Limits), readReference: HouseStyleReader.Read), files, diagnostics);
        }

        if (theme is not null && !theme.Layouts.ContainsKey(head.Info.Layout))
        {
            var layouts = theme.Layouts.Keys.Order(StringComparer.Ordinal).ToList();
            var hint = DidYouMean.Hint(head.Info.Layout, layouts) ?? $"the layouts are {string.Join(", ", layouts)}";
            diagnostics.Error(BuildCodes.UnknownLayout, $"the theme '{theme.Name}' has no layout '{head.Info.Layout}'", head.LayoutSource, hint);
        }

        return theme;
    }

    private static TemplateLimits ToTemplateLimits(ProjectLimits limits) => new()
    {
        LoopTurns = limits.Loops,
        CallDepth = limits.Recursion,
        OutputLength = limits.OutputCharacters,
        PartialBytes = limits.FileBytes,
        Time = limits.Time,
    };
}
