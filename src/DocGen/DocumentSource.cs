using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using DocGen.Frontend.Data;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;

namespace DocGen;

/// <summary>
/// What one document is made from: a template, data, and the files that they name, in memory or in a folder. Immutable: each <c>With</c>
/// gives
/// another source, so that one with the template and its files can serve many documents.
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
            throw new ArgumentException($"'{id}' is no id: it has lower-case letters a to z, digits, and hyphens between them", nameof(id));
        (Id, _template, _files, _others, _data) = (id, template, files, others, data);
    }

    /// <summary>A document whose template is in memory.</summary>
    /// <param name="id">As the template's front matter says; names the document's files, and the template in messages.</param>
    /// <param name="template">The template with its front matter.</param>
    public DocumentSource(string id, string template)
        : this(id, Encoding.UTF8.GetBytes(template)) { }

    /// <summary>A document whose template is in memory, as UTF-8.</summary>
    /// <inheritdoc cref="DocumentSource(string, string)"/>
    public DocumentSource(string id, ReadOnlyMemory<byte> template)
        : this(id, template, MemorySourceFiles.Empty, null, []) { }

    /// <summary>A document of a project folder, with its <c>docgen.yaml</c>, data, partials, pictures and themes.</summary>
    /// <param name="folder">The project folder. Its files are taken as they are when they are first needed, and kept.</param>
    /// <param name="id">The name of its template.</param>
    public static DocumentSource FromFolder(string folder, string id) => FromFiles(DocGenEngine.ReadFolder(folder), id);

    /// <summary>A document of files that lie as in a project folder.</summary>
    /// <param name="files">The files.</param>
    /// <param name="id">The name of its template.</param>
    public static DocumentSource FromFiles(ISourceFiles files, string id)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new DocumentSource(id, null, MemorySourceFiles.Empty, files, []);
    }

    /// <summary>Reads a template from a stream, UTF-8, from where it stands to its end; the stream is not closed.</summary>
    /// <param name="id">As the template's front matter says.</param>
    /// <param name="template">The template with its front matter.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<DocumentSource> ReadAsync(string id, Stream template, CancellationToken cancellation = default) =>
        new(id, await ReadBytesAsync(template, cancellation).ConfigureAwait(false));

    /// <summary>The document.</summary>
    public string Id { get; }

    internal ImmutableArray<GivenData> Data => _data;

    /// <summary>Gives an object as data, by way of its JSON, without reflection.</summary>
    /// <param name="name">What the template calls it. Front matter need not declare it; if it does, its file is not read.</param>
    /// <param name="value">The object, as it is now.</param>
    /// <param name="type">From a <c>JsonSerializerContext</c>: <c>OrderJson.Default.Order</c>. Units of numbers come from
    /// <see cref="UnitAttribute"/>, or from the schema.</param>
    /// <param name="schema">The path of a JSON Schema among the files that the data are held to; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentException">The name is none, or given already; or a unit of the type is not known.</exception>
    public DocumentSource WithData<T>(string name, T value, JsonTypeInfo<T> type, string? schema = null) =>
        With(new GivenData(name, schema) { Object = JsonData.Of(value, type) });

    /// <summary>Gives YAML, or JSON, as data.</summary>
    /// <param name="name">What the template calls it. Front matter need not declare it; if it does, its file is not read.</param>
    /// <param name="yaml">The text. In messages it is the file <c>data/name.yaml</c>.</param>
    /// <param name="schema">The path of a JSON Schema among the files that the data are held to. When <see langword="null"/>, the first
    /// line of
    /// the text may name one, as in a project; without any the data are taken as they are, and numbers have no units.</param>
    /// <exception cref="ArgumentException">The name is none, or given already.</exception>
    public DocumentSource WithYaml(string name, string yaml, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(yaml);
        return With(new GivenData(name, schema) { Yaml = Encoding.UTF8.GetBytes(yaml) });
    }

    /// <summary>Gives YAML, or JSON, as data from a stream, UTF-8, from where it stands to its end; the stream is not closed.</summary>
    /// <inheritdoc cref="WithYaml"/>
    public async Task<DocumentSource> WithYamlAsync(
        string name,
        Stream yaml,
        string? schema = null,
        CancellationToken cancellation = default
    ) => With(new GivenData(name, schema) { Yaml = await ReadBytesAsync(yaml, cancellation).ConfigureAwait(false) });

    /// <summary>Adds a file, as it would lie in a project folder: a partial, a picture, a theme, a schema, <c>docgen.yaml</c>.</summary>
    /// <param name="path">For example <c>templates/_partials/address.sbn.md</c>.</param>
    /// <param name="content">Its bytes.</param>
    /// <exception cref="ArgumentException">The path is none.</exception>
    public DocumentSource WithFile(string path, ReadOnlyMemory<byte> content) =>
        new(Id, _template, _files.With(path, content), _others, _data);

    /// <inheritdoc cref="WithFile(string, ReadOnlyMemory{byte})"/>
    public DocumentSource WithFile(string path, string content) => WithFile(path, Encoding.UTF8.GetBytes(content));

    /// <summary>The files that it brings, in front of those that every document has.</summary>
    internal ISourceFiles FilesOver(ISourceFiles? shared)
    {
        ISourceFiles files = _others is null ? _files : new LayeredSourceFiles(_files, _others);
        return shared is null ? files : new LayeredSourceFiles(files, shared);
    }

    /// <summary>The files with the template and the YAML in the folders where a project has them.</summary>
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

/// <summary>Data that a program gives.</summary>
/// <param name="Name">What the template calls them.</param>
/// <param name="Schema">The path of what they are held to.</param>
internal sealed record GivenData(string Name, string? Schema)
{
    /// <summary>The object; <see langword="null"/> for YAML.</summary>
    public JsonData? Object { get; init; }

    /// <summary>The text; <see langword="null"/> for an object.</summary>
    public ReadOnlyMemory<byte>? Yaml { get; init; }

    /// <summary>The file that YAML is in.</summary>
    public string PathIn(ProjectFolders folders) => $"{folders.Data}/{Name}.yaml";
}
