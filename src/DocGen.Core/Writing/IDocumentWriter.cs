using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Writing;

/// <summary>
/// An output format. A writer receives a document after all passes and only serialises it; decisions that another writer would have to make
/// too are made by passes. Writers are stateless and safe for concurrent use.
/// </summary>
public interface IDocumentWriter
{
    /// <summary>The name on the command line and in front matter, for example <c>docx</c>.</summary>
    string Format { get; }

    /// <summary>The extension of the main file, including the dot.</summary>
    string Extension { get; }

    /// <summary>The media type of the main file (RFC 6838), for example <c>application/pdf</c>.</summary>
    string MediaType { get; }

    /// <summary>The writer for pages of a website in this format; <see langword="null"/> if the format is not used for websites.</summary>
    IDocumentWriter? ForSite() => null;

    /// <summary>Writes one document.</summary>
    /// <param name="document">After all passes.</param>
    /// <param name="theme">The theme it was prepared with.</param>
    /// <param name="diagnostics">Receives a DG6 diagnostic for whatever the format cannot express.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <returns>The bytes of the main file, and of the files beside it.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics, CancellationToken cancellation = default);
}

/// <summary>The output of a writer.</summary>
/// <param name="Main">The main file.</param>
/// <param name="Assets">Other files, by path relative to the folder of the main file, for example
/// <c>annual-report-2023/cover.png</c>.</param>
public sealed record WrittenDocument(ReadOnlyMemory<byte> Main, ImmutableArray<WrittenAsset> Assets);

/// <summary>A file beside the main one.</summary>
public sealed record WrittenAsset(string Path, ReadOnlyMemory<byte> Bytes);
