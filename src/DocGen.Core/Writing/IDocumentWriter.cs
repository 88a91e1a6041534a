using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Writing;

/// <summary>
/// A format. A writer is given a document that has been through all passes and only says how its format spells each node; it takes
/// no decision that another writer would have to take too. Writers have no state of their own and may be used by several threads.
/// </summary>
public interface IDocumentWriter
{
    /// <summary>The name on the command line and in front matter, for example <c>docx</c>.</summary>
    string Format { get; }

    /// <summary>The extension of the main file, with its dot.</summary>
    string Extension { get; }

    /// <summary>The media type of the main file (RFC 6838), for example <c>application/pdf</c>.</summary>
    string MediaType { get; }

    /// <summary>The writer of pages of a web site in this format; <see langword="null"/> when no page can be in it.</summary>
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

/// <summary>What a writer made.</summary>
/// <param name="Main">The main file.</param>
/// <param name="Assets">Other files, by path relative to the main file's folder, for example <c>annual-report-2023/cover.png</c>.</param>
public sealed record WrittenDocument(ReadOnlyMemory<byte> Main, ImmutableArray<WrittenAsset> Assets);

/// <summary>A file beside the main one.</summary>
public sealed record WrittenAsset(string Path, ReadOnlyMemory<byte> Bytes);
