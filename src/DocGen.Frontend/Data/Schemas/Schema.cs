using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>A JSON Schema for data. Immutable and safe for concurrent use.</summary>
public sealed class Schema
{
    private readonly SchemaNode _root;

    private Schema(SchemaNode root) => _root = root;

    /// <summary>Reads a schema.</summary>
    /// <param name="units">What it may call units.</param>
    /// <returns><see langword="null"/> when an error has been reported.</returns>
    public static Schema? Read(SourceText source, UnitNames units, int maxDepth, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return SchemaCompiler.Compile(source, units, maxDepth, diagnostics) is { } root ? new Schema(root) : null;
    }

    /// <summary>Validates the data, reports every violation, and returns the data with the units of the schema.</summary>
    public DataNode Apply(DataNode node, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(node);
        return new SchemaValidator(diagnostics).Apply(node, _root, null);
    }
}
