using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Outputs;

namespace DocGen.Building;

/// <summary>Compiles and writes documents in memory only, to find all their problems.</summary>
/// <param name="compiler">Shared by all documents.</param>
/// <param name="tools">The tools with the formats.</param>
internal sealed class DocumentValidator(DocumentCompiler compiler, Toolset tools)
{
    public DocumentResult Validate(string id, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var compilation = compiler.Compile(id, diagnostics);
        var laidOut = compiler.TakePages(id);
        if (compilation is { Document: not null } && !diagnostics.HasErrors)
            new FormatWriting(tools, cancellation).WriteAll(compilation, laidOut, [], diagnostics);
        return new DocumentResult(id, diagnostics.HasErrors ? DocumentStatus.Failed : DocumentStatus.Unchanged)
        {
            FrontMatter = compilation.FrontMatter,
            Diagnostics = DiagnosticOrder.Sort(diagnostics),
            Dependencies = compilation.Dependencies,
        };
    }
}
