using System.Collections.Immutable;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Images;
using DocGen.Core.Model;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;

namespace DocGen.Compiling;

/// <summary>The data files that are attached to a document with <c>attach: data</c> in its front matter.</summary>
internal static class AttachedData
{
    /// <summary>RFC 9512.</summary>
    private const string Yaml = "application/yaml";

    /// <summary>RFC 8259.</summary>
    private const string Json = "application/json";

    /// <summary>
    /// The data of a document and of the documents that it is composed of, because it is checked against the data of its parts.
    /// </summary>
    /// <param name="head">The document.</param>
    /// <param name="documents">Its parts; whether they attach data to their own files is ignored.</param>
    /// <param name="folder">The data folder, to which the names are relative.</param>
    /// <param name="given">Data supplied by a program, which replaces files of the same names.</param>
    /// <param name="files">The files from which the data was read.</param>
    /// <param name="diagnostics">Receives a diagnostic if there is nothing to attach.</param>
    public static ImmutableArray<AttachedFile> Of(
        FrontMatter head,
        IEnumerable<FrontMatter> documents,
        string folder,
        ImmutableArray<GivenData> given,
        ISourceFiles files,
        DiagnosticBag diagnostics
    )
    {
        if (head.AttachSource is not { } asked)
            return [];
        var description = head.Info.Language.Words.SourceData;
        var attached = new SortedDictionary<string, AttachedFile>(StringComparer.Ordinal);
        foreach (var own in head.Data.Where(data => !given.Any(other => other.Name == data.Name)).Concat(documents.SelectMany(d => d.Data)))
            Add(own.Path[(folder.Length + 1)..], Yaml, files.Read(own.Path));
        foreach (var own in given)
            if (own.Object is { } data)
                Add(own.Name + ".json", Json, data.Json);
            else
                Add(own.Name + ".yaml", Yaml, own.Yaml!.Value);
        if (attached.Count == 0)
        {
            var message = head.Documents.IsEmpty
                ? "the document has no data to attach"
                : "neither the document nor its documents have data to attach";
            diagnostics.Warning(
                CompositionCodes.NothingToAttach,
                message,
                asked,
                "name the files that it is made from under 'data', or leave 'attach' out"
            );
        }

        return [.. attached.Values];

        void Add(string name, string type, ReadOnlyMemory<byte> bytes) =>
            attached[name] = new AttachedFile(name, type, description, TextOf(bytes));
    }

    /// <summary>The text of a file in UTF-8 without a byte order mark and with LF line ends, as it is stored in Git.</summary>
    private static ReadOnlyMemory<byte> TextOf(ReadOnlyMemory<byte> file) =>
        LineFeeds.Only(file.Span.StartsWith(Encoding.UTF8.Preamble) ? file[Encoding.UTF8.Preamble.Length..] : file);
}
