using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Sources;

/// <summary>Adds the lines of the source files to diagnostics, which may be read later.</summary>
/// <param name="files">The files from which the lines are read.</param>
public sealed class SourceLines(ISourceFiles files)
{
    private const long LargestFile = 1 << 24;

    private readonly Dictionary<string, SourceText?> _sources = new(StringComparer.Ordinal);

    // One string a line, however many diagnostics it has.
    private readonly Dictionary<(string File, int Line), string> _lines = [];

    /// <summary>The diagnostics with their lines, except for lines that cannot be shown.</summary>
    public ImmutableArray<Diagnostic> Attach(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.IsEmpty
            ? diagnostics
            :
            [
                .. diagnostics.Select(diagnostic =>
                    diagnostic with
                    {
                        LocationLine = Find(diagnostic.Location),
                        DataLine = Find(diagnostic.Data),
                    }
                ),
            ];

    private string? Find(SourceSpan? span)
    {
        if (span is not { Line: > 0 } place || Find(place.File) is not { } source || place.Line > source.LineCount)
            return null;
        ref var line = ref CollectionsMarshal.GetValueRefOrAddDefault(_lines, (place.File, place.Line), out _);
        return line ??= source.GetLine(place.Line);
    }

    private SourceText? Find(string path)
    {
        if (_sources.TryGetValue(path, out var known))
            return known;
        if (files.GetLength(path) is not <= LargestFile)
            return _sources[path] = null;
        // Why a file cannot be read is the diagnostic itself.
        if (SourceReader.TryReadBytes(files, path, [], null) is not { Span: var bytes })
            return _sources[path] = null;
        // UTF-16 has a zero byte in every other place: nothing of it can be shown.
        return _sources[path] = bytes.Contains((byte)0) ? null : new SourceText(path, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
    }
}
