using System.Collections.Immutable;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Core.Layout;
using DocGen.Core.Writing;
using DocGen.Outputs;

namespace DocGen.Building;

/// <summary>Writes documents in their formats.</summary>
/// <param name="tools">Has the writers.</param>
/// <param name="cancellation">Ends the writing.</param>
internal sealed class FormatWriting(Toolset tools, CancellationToken cancellation)
{
    /// <summary>The writers of the formats that are asked for, or else of those that the front matter asks for.</summary>
    public IEnumerable<IDocumentWriter> WritersOf(Compilation compilation, ImmutableArray<string> asked)
    {
        var wanted = asked.IsEmpty ? compilation.FrontMatter!.Formats : asked;
        return tools.Writers.Where(writer => wanted.IsEmpty || wanted.Contains(writer.Format));
    }

    /// <summary>Writes a document in all these formats, except for those whose writer reports an error or fails.</summary>
    public List<(IDocumentWriter Writer, WrittenDocument Document)> WriteAll(
        Compilation compilation,
        LaidOutDocument? laidOut,
        ImmutableArray<string> asked,
        DiagnosticBag diagnostics
    )
    {
        var written = new List<(IDocumentWriter Writer, WrittenDocument Document)>(tools.Writers.Length);
        foreach (var writer in WritersOf(compilation, asked))
            if (Write(writer, compilation, laidOut, diagnostics) is { } document)
                written.Add((writer, document));
        return written;
    }

    /// <summary>
    /// Writes a document in a format. An error of one format, such as a character that its fonts do not have, is no error of the others. A
    /// fault of a writer that does not come with DocGen is reported; one of DocGen's own is a bug.
    /// </summary>
    /// <returns><see langword="null"/> if there is an error.</returns>
    public WrittenDocument? Write(IDocumentWriter writer, Compilation compilation, LaidOutDocument? laidOut, DiagnosticBag diagnostics)
    {
        cancellation.ThrowIfCancellationRequested();
        var own = new DiagnosticBag();
        try
        {
            var written = WriteAny(writer, compilation, laidOut, own);
            if (tools.CustomWriters.Contains(writer) && OutputPlan.FindStray(compilation.Document!.Info.Id, written) is { } stray)
                Fail($"put '{stray}' outside the folder '{compilation.Document.Info.Id}/'");
            return own.HasErrors ? null : written;
        }
        catch (Exception exception)
            when (tools.CustomWriters.Contains(writer)
                && (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
            )
        {
            ExtensionLog.Failed(tools.Log, "writer", writer.Format, compilation.Document!.Info.Id, exception);
            Fail($"failed: {exception.GetType().Name}: {exception.Message}");
            return null;
        }
        finally
        {
            diagnostics.AddRange(own);
        }

        void Fail(string what) =>
            own.Error(
                BuildCodes.WriterFailed,
                $"the writer of '{writer.Format}' {what}",
                compilation.FrontMatter!.Info.Origin,
                "it is not part of DocGen: report this to its authors"
            );
    }

    private WrittenDocument WriteAny(IDocumentWriter writer, Compilation compilation, LaidOutDocument? laidOut, DiagnosticBag diagnostics)
    {
        var own = new DiagnosticBag();
        try
        {
            return WritePages(writer, compilation, laidOut, own);
        }
        finally
        {
            // What stands nowhere in the text, such as the title in a header, is at the front matter.
            var place = compilation.FrontMatter?.Info.Origin?.Template;
            diagnostics.AddRange(own.Select(diagnostic => diagnostic.Location is null ? diagnostic with { Location = place } : diagnostic));
        }
    }

    /// <summary>Writes the pages that there are already, where the writer prints in the same fonts.</summary>
    private WrittenDocument WritePages(IDocumentWriter writer, Compilation compilation, LaidOutDocument? laidOut, DiagnosticBag diagnostics)
    {
        if (writer is not IPageWriter pages || laidOut is null || !ReferenceEquals(laidOut.Metrics, pages.Metrics))
            return writer.Write(compilation.Document!, compilation.Theme!, diagnostics, cancellation);
        diagnostics.AddRange(laidOut.Diagnostics);
        return pages.Write(laidOut.Pages, diagnostics, cancellation);
    }
}
