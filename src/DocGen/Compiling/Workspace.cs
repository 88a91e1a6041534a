using System.Collections.Concurrent;
using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Files;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;

namespace DocGen.Compiling;

/// <summary>
/// The state shared by the documents of one build: the tools, the files, the settings, and all loaded data files and themes.
/// </summary>
internal sealed class Workspace(Toolset tools, ISourceFiles files, ProjectSettings settings, Work work)
{
    private readonly ConcurrentDictionary<string, Lazy<object>> _loaded = new(StringComparer.Ordinal);

    public Toolset Tools { get; } = tools;

    public ISourceFiles Files { get; } = files;

    public ProjectSettings Settings { get; } = settings;

    /// <summary>The build, which can be cancelled.</summary>
    public Work Work { get; } = work;

    /// <summary>The source of a document with data supplied by a program; <see langword="null"/> in a project.</summary>
    public (string Id, ImmutableArray<GivenData> Data)? Given { get; init; }

    /// <summary>The data that a program supplies to a document.</summary>
    public ImmutableArray<GivenData> GivenTo(string id) => Given is { } source && source.Id == id ? source.Data : [];

    /// <summary>Loads a file once for all documents; its problems are reported to each document that uses it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="load">Reads the file.</param>
    /// <param name="files">The files of the requesting document, which record the dependencies.</param>
    /// <param name="diagnostics">The diagnostics of the requesting document.</param>
    public T? Load<T>(string path, Func<ISourceFiles, DiagnosticBag, T?> load, RecordingSourceFiles files, DiagnosticBag diagnostics)
        where T : class
    {
        var lazy = _loaded.GetOrAdd(
            path,
            _ => new Lazy<object>(() =>
            {
                var recording = new RecordingSourceFiles(Files);
                var bag = new DiagnosticBag();
                var value = load(recording, bag);
                return new Loaded<T>(value, [.. bag], [.. recording.Used]);
            })
        );
        var loaded = (Loaded<T>)lazy.Value;
        diagnostics.AddRange(loaded.Diagnostics);
        files.AddRange(loaded.Dependencies);
        return loaded.Value;
    }

    private sealed record Loaded<T>(T? Value, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<string> Dependencies);
}
