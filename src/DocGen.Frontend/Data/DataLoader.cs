using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Frontend.Data.Schemas;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data;

/// <summary>Loads data: reads, parses, validates against its schema and gives each number its unit.</summary>
public static class DataLoader
{
    private const string Modeline = "# yaml-language-server: $schema=";

    /// <summary>Loads a file whose first line names its schema, by a path relative to the file.</summary>
    /// <param name="units">The units allowed in its schema.</param>
    /// <param name="requestedBy">The place that names the file; a missing file is reported there.</param>
    /// <returns>The data, or <see langword="null"/> when an error has been reported.</returns>
    public static DataNode? Load(
        ISourceFiles files,
        string path,
        UnitNames units,
        DataLimits limits,
        DiagnosticBag bag,
        SourceSpan? requestedBy = null,
        Work? work = null
    )
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(bag);
        if (SourceReader.TryRead(files, path, limits.MaxFileBytes, bag, requestedBy) is not { } source)
            return null;
        var schema = FindSchema(files, source, units, limits, bag);
        var node = YamlReader.Read(source, limits, bag, work);
        return schema is null || node is null ? null : schema.Apply(node, bag, work: work);
    }

    /// <summary>Loads a file with a built-in schema, such as <c>docgen.yaml</c> or a theme.</summary>
    /// <param name="schema">The schema.</param>
    /// <inheritdoc cref="Load(ISourceFiles, string, UnitNames, DataLimits, DiagnosticBag, SourceSpan?, Work)"/>
    public static DataNode? Load(
        ISourceFiles files,
        string path,
        Schema schema,
        DataLimits limits,
        DiagnosticBag bag,
        SourceSpan? requestedBy = null
    )
    {
        ArgumentNullException.ThrowIfNull(limits);
        return SourceReader.TryRead(files, path, limits.MaxFileBytes, bag, requestedBy) is { } source
            ? Load(source, 0, source.Text.Length, schema, limits, bag)
            : null;
    }

    /// <summary>Loads a part of a file, such as front matter.</summary>
    /// <inheritdoc cref="Load(ISourceFiles, string, Schema, DataLimits, DiagnosticBag, SourceSpan?)"/>
    public static DataNode? Load(SourceText source, int start, int length, Schema schema, DataLimits limits, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return YamlReader.Read(source, start, length, limits, bag) is { } node ? schema.Apply(node, bag) : null;
    }

    /// <summary>
    /// Loads a file whose schema is specified by the program; otherwise its first line may name one, and without a schema the data is not
    /// validated.
    /// </summary>
    /// <param name="schemaPath">The path of the schema, relative to the project folder.</param>
    /// <inheritdoc cref="Load(ISourceFiles, string, UnitNames, DataLimits, DiagnosticBag, SourceSpan?, Work)"/>
    public static DataNode? LoadGiven(
        ISourceFiles files,
        string path,
        string? schemaPath,
        UnitNames units,
        DataLimits limits,
        DiagnosticBag bag,
        Work? work = null
    )
    {
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(bag);
        if (SourceReader.TryRead(files, path, limits.MaxFileBytes, bag, null) is not { } source)
            return null;
        if (schemaPath is null && source.GetLine(1).StartsWith(Modeline, StringComparison.Ordinal))
            return Load(files, path, units, limits, bag, null, work);
        var schema = schemaPath is null ? null : FindSchema(files, schemaPath, units, limits, bag);
        var node = YamlReader.Read(source, limits, bag, work);
        return node is null || schemaPath is null ? node : schema?.Apply(node, bag, work: work);
    }

    /// <summary>Loads a schema that is specified by the program.</summary>
    /// <returns><see langword="null"/> if an error has been reported.</returns>
    public static Schema? FindSchema(ISourceFiles files, string path, UnitNames units, DataLimits limits, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return SourceReader.TryRead(files, path, limits.MaxFileBytes, bag, null) is { } text
            ? SchemaCache.Get(text, units, limits, bag)
            : null;
    }

    private static Schema? FindSchema(ISourceFiles files, SourceText source, UnitNames units, DataLimits limits, DiagnosticBag bag)
    {
        var line = source.GetLine(1);
        if (!line.StartsWith(Modeline, StringComparison.Ordinal))
        {
            bag.Error(
                SchemaCodes.NoSchema,
                "the first line does not name the file's schema",
                new SourceSpan(source.Path, 1, 1),
                $"begin the file with '{Modeline}schemas/NAME.schema.json'"
            );
            return null;
        }

        var relative = line[Modeline.Length..].Trim();
        var place = new SourceSpan(source.Path, 1, Modeline.Length + 1, relative.Length);
        if (Resolve(source.Path, relative) is not { } path)
        {
            bag.Error(
                SchemaCodes.NoSchema,
                $"'{relative}' is not a file of the project",
                place,
                "give a path relative to this file, for example schemas/NAME.schema.json"
            );
            return null;
        }

        return SourceReader.TryRead(files, path, limits.MaxFileBytes, bag, place) is { } text
            ? SchemaCache.Get(text, units, limits, bag)
            : null;
    }

    /// <summary>
    /// A path relative to a file, or <see langword="null"/> if it is not a valid relative path or leaves the project folder.
    /// </summary>
    private static string? Resolve(string file, string relative)
    {
        if (
            relative.Length == 0
            || relative.Contains(':', StringComparison.Ordinal)
            || relative.Contains('\\', StringComparison.Ordinal)
            || relative[0] == '/'
        )
            return null;
        var parts = new List<string>(file.Split('/')[..^1]);
        foreach (var part in relative.Split('/'))
        {
            if (part is "." or "")
                continue;
            if (part != "..")
                parts.Add(part);
            else if (parts.Count == 0)
                return null;
            else
                parts.RemoveAt(parts.Count - 1);
        }

        return string.Join('/', parts);
    }
}
