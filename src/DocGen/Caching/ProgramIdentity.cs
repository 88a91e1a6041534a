using System.Runtime.InteropServices;
using System.Text;
using DocGen.Charts;
using DocGen.Core.Model;
using DocGen.Core.Writing;
using DocGen.Frontend.Sources;
using DocGen.Writers.Word;

namespace DocGen.Caching;

/// <summary>What stands for the program: what it makes may change whenever this does.</summary>
internal static class ProgramIdentity
{
    /// <summary>
    /// The builds of the program's own assemblies and of the formats', the versions of all libraries, and the runtime, whose compression
    /// goes
    /// into the files.
    /// </summary>
    public static ContentHash Of(IEnumerable<IDocumentWriter> writers)
    {
        var text = new StringBuilder();
        foreach (
            var type in (Type[])[typeof(Document), typeof(ISourceFiles), typeof(DocxWriter), typeof(DrawCharts), typeof(DocGenProject)]
        )
            Add(type);
        foreach (var writer in writers)
        {
            Add(writer.GetType());
            text.Append(writer.GetType().FullName).Append(writer.Format).Append(writer.Extension).Append('\n');
        }

        text.Append(RuntimeInformation.FrameworkDescription).Append('\n').Append(Libraries());
        return ContentHash.Of(MemoryMarshal.AsBytes(text.ToString().AsSpan()));

        // A build's id follows from its source (deterministic builds).
        void Add(Type type) => text.Append(type.Module.ModuleVersionId).Append('\n');
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
