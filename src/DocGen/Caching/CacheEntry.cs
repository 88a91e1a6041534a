using System.Collections.Immutable;
using DocGen.Core.Diagnostics;

namespace DocGen.Caching;

/// <summary>The dependencies, output files and diagnostics of a document.</summary>
/// <param name="Program">The identity of the program that built it.</param>
/// <param name="Inputs">Every file that was looked up, including missing ones, and every folder that was listed.</param>
/// <param name="Outputs">Every file of the document in the output folder.</param>
/// <param name="Diagnostics">Warnings and infos, to be reported again.</param>
internal sealed record CacheEntry(
    ContentHash Program,
    ImmutableArray<CacheInput> Inputs,
    ImmutableArray<CacheOutput> Outputs,
    ImmutableArray<Diagnostic> Diagnostics
);

/// <summary>A file that a document depends on.</summary>
/// <param name="Path">The path relative to the project folder; a listed folder ends with a slash.</param>
/// <param name="Hash"><see langword="null"/> if the file did not exist.</param>
internal readonly record struct CacheInput(string Path, ContentHash? Hash);

/// <summary>An output file of a document.</summary>
/// <param name="Path">The path relative to the output folder.</param>
internal readonly record struct CacheOutput(string Path, ContentHash Hash);
