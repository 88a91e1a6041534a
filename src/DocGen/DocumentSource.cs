using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using DocGen.Compiling;
using DocGen.Frontend.Data;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;

namespace DocGen;

/// <summary>
/// The sources of one document: a template, data, and the files that they refer to, in memory or in a folder. Immutable: each <c>With</c>
/// method returns a new source, so that one with a template and its files can be the base of many documents.
/// </summary>
public sealed partial class DocumentSource
{
    private readonly ReadOnlyMemory<byte>? _template;
    private readonly MemorySourceFiles _files;
    private readonly ISourceFiles? _others;
    private readonly ImmutableArray<GivenData> _data;

    private DocumentSource(
        string id,
        ReadOnlyMemory<byte>? template,
        MemorySourceFiles files,
        ISourceFiles? others,
        ImmutableArray<GivenData> data
    )
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!DocumentId.IsValid(id))
            throw new ArgumentException(
                $"'{id}' is not an id, which has lower-case letters a to z, digits, and hyphens between them",
                nameof(id)
            );
        (Id, _template, _files, _others, _data) = (id, template, files, others, data);
    }

    /// <summary>A document with a template in memory.</summary>
    /// <param name="id">The id in the front matter of the template, which also names the document's files, and the template in
    /// messages.</param>
    /// <param name="template">The template with its front matter.</param>
    public DocumentSource(string id, string template)
        : this(id, Encoding.UTF8.GetBytes(template)) { }

    /// <summary>A document with a template in memory, in UTF-8.</summary>
    /// <inheritdoc cref="DocumentSource(string, string)"/>
    public DocumentSource(string id, ReadOnlyMemory<byte> template)
        : this(id, template, MemorySourceFiles.Empty, null, []) { }

    /// <summary>A document of a project folder, with its <c>docgen.yaml</c>, data, partials, pictures and themes.</summary>
    /// <param name="folder">The project folder. Its files are read on first use and cached.</param>
    /// <param name="id">The name of its template.</param>
    public static DocumentSource FromFolder(string folder, string id) => FromFiles(DocGenEngine.ReadFolder(folder), id);

    /// <summary>A document of files that are arranged as in a project folder.</summary>
    /// <param name="files">The files.</param>
    /// <param name="id">The name of its template.</param>
    public static DocumentSource FromFiles(ISourceFiles files, string id)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new DocumentSource(id, null, MemorySourceFiles.Empty, files, []);
    }

    /// <summary>Reads a template in UTF-8 from a stream, from its current position to its end; the stream is not closed.</summary>
    /// <param name="id">The id in the front matter of the template.</param>
    /// <param name="template">The template with its front matter.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    public static async Task<DocumentSource> ReadAsync(string id, Stream template, CancellationToken cancellation = default) =>
        new(id, await ReadBytesAsync(template, cancellation).ConfigureAwait(false));

    /// <summary>The id of the document.</summary>
    public string Id { get; }

    internal ImmutableArray<GivenData> Data => _data;

    /// <summary>Adds an object as data, by way of its JSON, without reflection.</summary>
    /// <param name="name">The name in the template. Front matter need not declare it; if it does, its file is not read.</param>
    /// <param name="value">The object, serialised immediately.</param>
    /// <param name="type">The JSON contract from a <c>JsonSerializerContext</c>: <c>OrderJson.Default.Order</c>. Units of numbers come from
    /// <see cref="UnitAttribute"/>, or from the schema.</param>
    /// <param name="schema">The path of a JSON Schema among the files, for validation; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentException">The name is invalid or taken, or a unit of the type is unknown.</exception>
    public DocumentSource WithData<T>(string name, T value, JsonTypeInfo<T> type, string? schema = null) =>
        With(new GivenData(name, schema) { Object = JsonData.Of(value, type) });

    /// <summary>Adds YAML, or JSON, as data.</summary>
    /// <param name="name">The name in the template. Front matter need not declare it; if it does, its file is not read.</param>
    /// <param name="yaml">The text. In messages it is the file <c>data/name.yaml</c>.</param>
    /// <param name="schema">The path of a JSON Schema among the files, for validation. If <see langword="null"/>, the first line of the
    /// text may name one, as in a project; without a schema the data is not validated, and numbers have no units.</param>
    /// <exception cref="ArgumentException">The name is invalid or taken.</exception>
    public DocumentSource WithYaml(string name, string yaml, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return With(new GivenData(name, schema) { Yaml = Encoding.UTF8.GetBytes(yaml) });
    }

    /// <summary>Adds YAML, or JSON, in UTF-8 from a stream, from its current position to its end; the stream is not closed.</summary>
    /// <inheritdoc cref="WithYaml"/>
    public async Task<DocumentSource> WithYamlAsync(
        string name,
        Stream yaml,
        string? schema = null,
        CancellationToken cancellation = default
    ) => With(new GivenData(name, schema) { Yaml = await ReadBytesAsync(yaml, cancellation).ConfigureAwait(false) });

    /// <summary>Adds a file with its path in a project folder: a partial, a picture, a theme, a schema, <c>docgen.yaml</c>.</summary>
    /// <param name="path">The path, for example <c>templates/_partials/address.sbn.md</c>.</param>
    /// <param name="content">The content.</param>
    /// <exception cref="ArgumentException">The path is not valid.</exception>
    public DocumentSource WithFile(string path, ReadOnlyMemory<byte> content) =>
        new(Id, _template, _files.With(path, content), _others, _data);

    /// <inheritdoc cref="WithFile(string, ReadOnlyMemory{byte})"/>
    public DocumentSource WithFile(string path, string content) => WithFile(path, Encoding.UTF8.GetBytes(content));

    /// <summary>The files of this source, which take precedence over those that all documents share.</summary>
    internal ISourceFiles FilesOver(ISourceFiles? shared)
    {
        ISourceFiles files = _others is null ? _files : new LayeredSourceFiles(_files, _others);
        return shared is null ? files : new LayeredSourceFiles(files, shared);
    }

    /// <summary>The files, with the template and the YAML in the folders of a project.</summary>
    internal ISourceFiles Lay(ISourceFiles files, ProjectFolders folders)
    {
        var own = MemorySourceFiles.Empty;
        if (_template is { } template)
            own = own.With($"{folders.Templates}/{Id}.sbn.md", template);
        foreach (var given in _data)
            if (given.Yaml is { } yaml)
                own = own.With(given.PathIn(folders), yaml);
        return new LayeredSourceFiles(own, files);
    }

    private DocumentSource With(GivenData data)
    {
        if (!Name().IsMatch(data.Name) || data.Name is "document" or "documents")
            throw new ArgumentException($"data cannot be called '{data.Name}' in a template; write a word such as 'order'");
        if (_data.Any(other => other.Name == data.Name))
            throw new ArgumentException($"there are data '{data.Name}' already");
        return new DocumentSource(Id, _template, _files, _others, _data.Add(data));
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBytesAsync(Stream stream, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes, cancellation).ConfigureAwait(false);
        return bytes.ToArray();
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*\\z")]
    private static partial Regex Name();
}
