using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data;

/// <summary>
/// Reads YAML 1.2 (core schema, <c>docs/decisions/0001-yaml-scalars.md</c>) and records the place of every value. <see cref="DataLimits"/>
/// bounds time and memory for any text.
/// </summary>
internal static class YamlReader
{
    /// <summary>Reads a whole file; an empty one is a <see cref="DataNull"/>.</summary>
    /// <returns>The value, or <see langword="null"/> when an error has been reported.</returns>
    public static DataNode? Read(SourceText source, DataLimits limits, DiagnosticBag bag, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Read(source, 0, source.Text.Length, limits, bag, work);
    }

    /// <summary>Reads a part of a file, such as front matter; positions refer to the whole file.</summary>
    /// <inheritdoc cref="Read(SourceText, DataLimits, DiagnosticBag, Work)"/>
    public static DataNode? Read(SourceText source, int start, int length, DataLimits limits, DiagnosticBag bag, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(bag);
        var errors = new DiagnosticBag();
        DataNode? node = null;
        if (YamlCharacters.Check(source, start, length, errors))
            node = new YamlBuilder(source, start, length, limits, errors, work ?? Work.Uninterrupted).Build();
        bag.AddRange(errors);
        return errors.HasErrors ? null : node;
    }
}
