using DocGen.Core.Writing;
using DocGen.Files;

namespace DocGen.Building;

/// <summary>The files that one document consists of, and those of an earlier build that it no longer has.</summary>
/// <param name="Files">To be there, by path; two formats that bring the same asset bring it once.</param>
/// <param name="Removals">To be removed, ordinal order.</param>
internal sealed record OutputPlan(IReadOnlyList<OutputFile> Files, IReadOnlyList<string> Removals)
{
    /// <summary>Plans a document.</summary>
    /// <param name="id">The document.</param>
    /// <param name="written">What its writers made.</param>
    /// <param name="all">All formats that there are.</param>
    /// <param name="complete">Whether these are all the document's formats; only then is it known which old files are not needed.</param>
    /// <param name="folder">The output folder.</param>
    public static OutputPlan Make(
        string id,
        IReadOnlyList<(IDocumentWriter Writer, WrittenDocument Document)> written,
        IEnumerable<IDocumentWriter> all,
        bool complete,
        OutputFolder folder)
    {
        var files = new SortedDictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var (writer, document) in written)
        {
            Add(id + writer.Extension, document.Main);
            foreach (var asset in document.Assets)
            {
                if (!asset.Path.StartsWith(id + "/", StringComparison.Ordinal))
                    throw new InvalidOperationException($"the {writer.Format} writer put '{asset.Path}' outside the folder '{id}/'");
                Add(asset.Path, asset.Bytes);
            }
        }

        if (!complete) return new OutputPlan([.. files.Values], []);
        var removals = folder.List(id).Where(path => !files.ContainsKey(path)).ToList();
        foreach (var writer in all)
        {
            var main = id + writer.Extension;
            if (!files.ContainsKey(main) && folder.Exists(main)) removals.Add(main);
        }

        removals.Sort(StringComparer.Ordinal);
        return new OutputPlan([.. files.Values], removals);

        void Add(string path, ReadOnlyMemory<byte> bytes)
        {
            if (files.TryGetValue(path, out var known) && !known.Bytes.Span.SequenceEqual(bytes.Span))
                throw new InvalidOperationException($"two writers made different files '{path}'");
            files[path] = new OutputFile(path, bytes);
        }
    }
}
