using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using DocGen.Charts;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Writing;
using DocGen.Frontend.Sources;
using DocGen.Writers.Word;

namespace DocGen.Caching;

/// <summary>What stands for the program: what it makes may change whenever this does.</summary>
internal static class ProgramIdentity
{
    /// <summary>
    /// The builds of the program's own assemblies, of the formats' and of the languages', the versions of all libraries, and the runtime,
    /// whose compression goes into the files.
    /// </summary>
    public static ContentHash Of(IEnumerable<IDocumentWriter> writers, LanguageSet languages)
    {
        var text = new StringBuilder();
        foreach (
            var type in (Type[])[typeof(Document), typeof(ISourceFiles), typeof(DocxWriter), typeof(DrawCharts), typeof(DocGenProject)]
        )
            Add(type.Module);
        foreach (var writer in writers)
        {
            Add(writer.GetType().Module);
            text.Append(writer.GetType().FullName).Append(writer.Format).Append(writer.Extension).Append('\n');
        }

        foreach (var language in languages.All)
        {
            Add(language.Plural.Method.Module);
            text.Append(language.Tag).Append('\n');
        }

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
