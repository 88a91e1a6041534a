using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Writing;

namespace DocGen;

/// <summary>What came of a document in memory.</summary>
/// <param name="Id">The document.</param>
/// <param name="Files">One for each format without errors, in the order of the engine's formats; none when the document has
/// errors.</param>
/// <param name="Diagnostics">Everything there is to say, each thing once, by file and line.</param>
public sealed record RenderResult(string Id, ImmutableArray<RenderedFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether there are no errors.</summary>
    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    /// <summary>The file of a format.</summary>
    /// <exception cref="InvalidOperationException">There is none: because of errors, which the message contains, or because the format was
    /// not requested.</exception>
    public RenderedFile this[string format] =>
        Files.FirstOrDefault(file => file.Format == format)
        ?? throw new InvalidOperationException(
            Succeeded
                ? $"'{Id}' was not made as '{format}'"
                : $"'{Id}' has errors:\n" + string.Join('\n', Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error))
        );
}

/// <summary>A document in one format.</summary>
/// <param name="Format">The name of the format.</param>
/// <param name="Name">The file name, for example <c>order.pdf</c>.</param>
/// <param name="MediaType">The media type, for example <c>application/pdf</c>.</param>
/// <param name="Bytes">The content.</param>
/// <param name="Assets">Additional files, by path relative to the folder of the file: the pictures of a page.</param>
public sealed record RenderedFile(
    string Format,
    string Name,
    string MediaType,
    ReadOnlyMemory<byte> Bytes,
    ImmutableArray<WrittenAsset> Assets
)
{
    /// <summary>A stream over the file, for reading.</summary>
    public Stream OpenRead() =>
        System.Runtime.InteropServices.MemoryMarshal.TryGetArray(Bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(Bytes.ToArray(), writable: false);

    /// <summary>Writes the file to a stream, which is not closed.</summary>
    public Task WriteToAsync(Stream stream, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.WriteAsync(Bytes, cancellation).AsTask();
    }
}
