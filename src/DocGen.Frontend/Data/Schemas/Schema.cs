using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>A JSON Schema for data. Immutable and safe for concurrent use.</summary>
public sealed class Schema
{
    private readonly SchemaNode _root;

    private Schema(SchemaNode root) => _root = root;

    /// <summary>Reads a schema.</summary>
    /// <returns><see langword="null"/> when an error has been reported.</returns>
    public static Schema? Read(SourceText source, int maxDepth, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return SchemaCompiler.Compile(source, maxDepth, diagnostics) is { } root ? new Schema(root) : null;
    }

    /// <summary>Validates the data, reports every violation, and returns the data with the units of the schema.</summary>
    public DataNode Apply(DataNode node, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(node);
        return new SchemaValidator(diagnostics).Apply(node, _root, null);
    }
}
