using System.Collections.Immutable;
using DocGen.Core.Diagnostics;

namespace DocGen.Caching;

/// <summary>What a document was made from, what came of it, and what there was to say.</summary>
/// <param name="Program">The program that made it.</param>
/// <param name="Inputs">Every file that was asked for, also those that were not there, and every folder that was listed.</param>
/// <param name="Outputs">Every file of the document in the output folder.</param>
/// <param name="Diagnostics">Warnings and infos, to be said again.</param>
internal sealed record CacheEntry(
    ContentHash Program,
    ImmutableArray<CacheInput> Inputs,
    ImmutableArray<CacheOutput> Outputs,
    ImmutableArray<Diagnostic> Diagnostics
);

/// <summary>A file that a document depends on.</summary>
/// <param name="Path">Relative to the project folder; with a slash at the end, a folder whose files were listed.</param>
/// <param name="Hash"><see langword="null"/> when there was no such file.</param>
internal readonly record struct CacheInput(string Path, ContentHash? Hash);

/// <summary>A file that a document consists of.</summary>
/// <param name="Path">Relative to the output folder.</param>
internal readonly record struct CacheOutput(string Path, ContentHash Hash);
