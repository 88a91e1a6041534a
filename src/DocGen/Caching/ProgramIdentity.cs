using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using DocGen.Charts;
using DocGen.Core.Model;
using DocGen.Frontend.Sources;
using DocGen.Writers.Word;

namespace DocGen.Caching;

/// <summary>What stands for the program: what it makes may change whenever this does.</summary>
internal static class ProgramIdentity
{
    /// <summary>
    /// The builds of the program's own assemblies and of all that the engine was given (formats, functions, directives, languages), its
    /// fonts, the
    /// versions of all libraries, and the runtime, whose compression goes into the files.
    /// </summary>
    public static ContentHash Of(DocGenEngine engine)
    {
        var text = new StringBuilder();
        foreach (
            var type in (Type[])[typeof(Document), typeof(ISourceFiles), typeof(DocxWriter), typeof(DrawCharts), typeof(DocGenProject)]
        )
            Add(type.Module);
        foreach (var writer in engine.Writers)
        {
            Add(writer.GetType().Module);
            text.Append(writer.GetType().FullName).Append(writer.Format).Append(writer.Extension).Append('\n');
        }

        foreach (var language in engine.Languages.All)
        {
            Add(language.Plural.Method.Module);
            text.Append(language.Tag).Append('\n');
        }

        foreach (var function in engine.CustomFunctions)
            text.Append(function.Name).Append(' ').Append(function.CodeId).Append('\n');
        foreach (var directive in engine.CustomDirectives)
        {
            Add(directive.GetType().Module);
            text.Append(directive.Name).Append(' ').Append(directive.GetType().FullName).Append('\n');
        }

        foreach (var font in engine.Fonts.CustomFiles)
            text.Append(ContentHash.Of(font.Span)).Append('\n');
        text.Append(RuntimeInformation.FrameworkDescription).Append('\n').Append(Libraries());
        return ContentHash.Of(MemoryMarshal.AsBytes(text.ToString().AsSpan()));

        // A build's id follows from its source (deterministic builds).
        void Add(Module module) => text.Append(module.ModuleVersionId).Append('\n');
    }

    /// <summary>The host's list of libraries and their versions; the host itself where all are in one file.</summary>
    private static string Libraries()
    {
        var list = (AppContext.GetData("APP_CONTEXT_DEPS_FILES") as string)?.Split(';', 2)[0];
        if (File.Exists(list))
            return ContentHash.Of(File.ReadAllBytes(list)).ToString();
        var host = new FileInfo(Environment.ProcessPath ?? "");
        return host.Exists ? $"{host.Length} {host.LastWriteTimeUtc.Ticks}" : "";
    }
}
