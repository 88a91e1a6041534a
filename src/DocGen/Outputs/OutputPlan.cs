using DocGen.Core.Writing;
using DocGen.Files;

namespace DocGen.Outputs;

/// <summary>The files of one document, and those of an earlier build that it no longer has.</summary>
/// <param name="Files">The files to write, by path; an asset of two formats is included once.</param>
/// <param name="Removals">The files to remove, in ordinal order.</param>
internal sealed record OutputPlan(IReadOnlyList<OutputFile> Files, IReadOnlyList<string> Removals)
{
    /// <summary>Plans the files of a document.</summary>
    /// <param name="id">The id of the document.</param>
    /// <param name="written">The output of its writers.</param>
    /// <param name="all">All formats.</param>
    /// <param name="complete">Whether these are all formats of the document; only then is it known which old files are obsolete.</param>
    /// <param name="manifest">The files that DocGen has written to the output folder: no others are removed.</param>
    public static OutputPlan Make(
        string id,
        IReadOnlyList<(IDocumentWriter Writer, WrittenDocument Document)> written,
        IReadOnlyCollection<IDocumentWriter> all,
        bool complete,
        OutputManifest manifest
    )
    {
        var files = new SortedDictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var (writer, document) in written)
        {
            if (FindStray(id, document) is { } stray)
                throw new InvalidOperationException($"the {writer.Format} writer put '{stray}' outside the folder '{id}/'");
            Add(id + writer.Extension, document.Main);
            foreach (var asset in document.Assets)
                Add(asset.Path, asset.Bytes);
        }

        if (!complete)
            return new OutputPlan([.. files.Values], []);
        return new OutputPlan(
            [.. files.Values],
            [.. Earlier(id, all, manifest).Where(path => !files.ContainsKey(path) && manifest.HasStill(path))]
        );

        void Add(string path, ReadOnlyMemory<byte> bytes)
        {
            if (files.TryGetValue(path, out var known) && !known.Bytes.Span.SequenceEqual(bytes.Span))
                throw new InvalidOperationException($"two writers made different files '{path}'");
            files[path] = new OutputFile(path, bytes);
        }
    }

    /// <summary>A file that a writer has placed outside the folder of the document.</summary>
    public static string? FindStray(string id, WrittenDocument written) =>
        written
            .Assets.Select(asset => asset.Path)
            .FirstOrDefault(path =>
                !path.StartsWith(id + "/", StringComparison.Ordinal) || path.Split('/').Any(part => part is "" or "." or "..")
            );

    /// <summary>The files of earlier builds of a document, in ordinal order; they need not exist any longer.</summary>
    public static IEnumerable<string> Earlier(string id, IEnumerable<IDocumentWriter> writers, OutputManifest manifest) =>
        writers.Select(writer => id + writer.Extension).Where(manifest.Contains).Concat(manifest.Below(id)).Order(StringComparer.Ordinal);
}
