using DocGen.Core.Cancellation;
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
    /// <param name="units">The units that it may use.</param>
    /// <returns><see langword="null"/> when an error has been reported.</returns>
    public static Schema? Read(SourceText source, UnitNames units, int maxDepth, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(units);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return SchemaCompiler.Compile(source, units, maxDepth, diagnostics) is { } root ? new Schema(root) : null;
    }

    /// <summary>Validates the data, reports every violation, and returns the data with the units of the schema.</summary>
    /// <param name="node">The data.</param>
    /// <param name="diagnostics">Receives the violations.</param>
    /// <param name="isTyped">Whether somebody has typed the numbers: one such as 1.500, with three decimals, is then asked about.</param>
    /// <param name="work">The work that it is a part of.</param>
    public DataNode Apply(DataNode node, DiagnosticBag diagnostics, bool isTyped = true, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(node);
        return SchemaValidator.Validate(node, _root, diagnostics, isTyped, work ?? Work.Uninterrupted);
    }
}
