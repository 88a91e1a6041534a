using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using DocGen.Charts;
using DocGen.Compiling;
using DocGen.Core.Model;
using DocGen.Frontend.Sources;
using DocGen.Writers.Word;

namespace DocGen.Caching;

/// <summary>The identity of the program: if it changes, all output may change.</summary>
internal static class ProgramIdentity
{
    /// <summary>
    /// A hash of the builds of the program's own assemblies and of all extensions of the engine (formats, functions, directives,
    /// languages), its fonts, the versions of all libraries, and the runtime, whose compression affects the output.
    /// </summary>
    public static ContentHash Of(Toolset tools)
    {
        var text = new StringBuilder();
        foreach (
            var type in (Type[])[typeof(Document), typeof(ISourceFiles), typeof(DocxWriter), typeof(DrawCharts), typeof(ProgramIdentity)]
        )
            Add(type.Module);
        foreach (var writer in tools.Writers)
        {
            Add(writer.GetType().Module);
            text.Append(writer.GetType().FullName).Append(writer.Format).Append(writer.Extension).Append('\n');
        }

        foreach (var language in tools.Languages.All)
        {
            Add(language.Plural.Method.Module);
            text.Append(language.Tag).Append('\n');
        }

        foreach (var function in tools.CustomFunctions)
            text.Append(function.Name).Append(' ').Append(function.CodeId).Append('\n');
        foreach (var directive in tools.CustomDirectives)
        {
            Add(directive.GetType().Module);
            text.Append(directive.Name).Append(' ').Append(directive.GetType().FullName).Append('\n');
        }

        foreach (var font in tools.Fonts.CustomFiles)
            text.Append(ContentHash.Of(font.Span)).Append('\n');
        text.Append(RuntimeInformation.FrameworkDescription).Append('\n').Append(Libraries());
        return ContentHash.Of(MemoryMarshal.AsBytes(text.ToString().AsSpan()));

        // The id of a build depends only on its source (deterministic builds).
        void Add(Module module) => text.Append(module.ModuleVersionId).Append('\n');
    }

    /// <summary>The host's list of libraries and versions; the host itself if all are in a single file.</summary>
    private static string Libraries()
    {
        var list = (AppContext.GetData("APP_CONTEXT_DEPS_FILES") as string)?.Split(';', 2)[0];
        if (File.Exists(list))
            return ContentHash.Of(File.ReadAllBytes(list)).ToString();
        var host = new FileInfo(Environment.ProcessPath ?? "");
        return host.Exists ? $"{host.Length} {host.LastWriteTimeUtc.Ticks}" : "";
    }
}
