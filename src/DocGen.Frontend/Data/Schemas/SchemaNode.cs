using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Core.Figures;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>The types of JSON Schema (draft-07, validation 6.1.1) that YAML data can have.</summary>
[Flags]
internal enum SchemaTypes
{
    None = 0,
    Object = 1,
    Array = 2,
    String = 4,
    Number = 8,
    Integer = 16,
    Boolean = 32,
    Null = 64,
}

/// <summary>A compiled schema: the constraints on a value. What is <see langword="null"/> or empty is not constrained.</summary>
internal sealed class SchemaNode
{
    public SchemaTypes Types { get; set; }

    public string? Description { get; set; }

    public FrozenDictionary<string, SchemaNode> Properties { get; set; } = FrozenDictionary<string, SchemaNode>.Empty;

    public ImmutableArray<string> Required { get; set; } = [];

    /// <summary>The names that the key of this value had in earlier versions; they are refused, with the name of now.</summary>
    public ImmutableArray<string> FormerNames { get; set; } = [];

    /// <summary>Keys that are not among the properties: allowed, refused, or validated against a schema.</summary>
    public bool AllowsOtherKeys { get; set; } = true;

    public SchemaNode? OtherKeys { get; set; }

    public SchemaNode? KeyNames { get; set; }

    public int? MinimumKeys { get; set; }

    public SchemaNode? Items { get; set; }

    public int? MinimumItems { get; set; }

    public int? MaximumItems { get; set; }

    public bool UniqueItems { get; set; }

    public ImmutableArray<string> Values { get; set; } = [];

    public Regex? Pattern { get; set; }

    public bool IsDate { get; set; }

    public int? MinimumLength { get; set; }

    public int? MaximumLength { get; set; }

    public decimal? Minimum { get; set; }

    public decimal? Maximum { get; set; }

    public decimal? ExclusiveMinimum { get; set; }

    public decimal? ExclusiveMaximum { get; set; }

    public Unit? Unit { get; set; }

    /// <summary>Alternatives, at least one of which must match.</summary>
    public ImmutableArray<SchemaNode> AnyOf { get; set; } = [];

    /// <summary>The schema that a <c>$ref</c> refers to.</summary>
    public SchemaNode? Reference { get; set; }

    /// <summary>This node, or the node it refers to.</summary>
    public SchemaNode Target => Reference?.Target ?? this;
}
