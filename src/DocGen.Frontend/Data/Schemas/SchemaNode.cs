using System.Collections.Frozen;
using System.Collections.Immutable;
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
    /// <summary>The schema <c>false</c>: no value is allowed.</summary>
    public bool IsNever { get; set; }

    public SchemaTypes Types { get; set; }

    public string? Description { get; set; }

    public FrozenDictionary<string, SchemaNode> Properties { get; set; } = FrozenDictionary<string, SchemaNode>.Empty;

    public ImmutableArray<(Pattern Pattern, SchemaNode Schema)> PatternProperties { get; set; } = [];

    public ImmutableArray<string> Required { get; set; } = [];

    /// <summary>The names that the key of this value had in earlier versions; they are refused, with the name of now.</summary>
    public ImmutableArray<string> FormerNames { get; set; } = [];

    /// <summary>What keys need that are not among the properties; <see langword="null"/> if they are allowed.</summary>
    public SchemaNode? OtherKeys { get; set; }

    public SchemaNode? KeyNames { get; set; }

    public int? MinimumKeys { get; set; }

    public int? MaximumKeys { get; set; }

    /// <summary>The keys that a key requires.</summary>
    public ImmutableArray<(string Key, ImmutableArray<string> Needed)> NeededKeys { get; set; } = [];

    /// <summary>What a key requires of its map.</summary>
    public ImmutableArray<(string Key, SchemaNode Schema)> KeyDependents { get; set; } = [];

    /// <summary>What all items need, or those behind <see cref="FirstItems"/>.</summary>
    public SchemaNode? Items { get; set; }

    /// <summary>What the first items need, one by one.</summary>
    public ImmutableArray<SchemaNode> FirstItems { get; set; } = [];

    public SchemaNode? Contains { get; set; }

    public int? MinimumItems { get; set; }

    public int? MaximumItems { get; set; }

    public bool UniqueItems { get; set; }

    /// <summary>The values of <c>enum</c>.</summary>
    public AllowedValues? Values { get; set; }

    /// <summary>The value of <c>const</c>.</summary>
    public AllowedValues? Constant { get; set; }

    public Pattern? Pattern { get; set; }

    /// <summary>The format <c>date</c>, which makes a text a date.</summary>
    public bool IsDate { get; set; }

    /// <summary>Any other format.</summary>
    public TextFormat? Format { get; set; }

    public int? MinimumLength { get; set; }

    public int? MaximumLength { get; set; }

    public decimal? Minimum { get; set; }

    public decimal? Maximum { get; set; }

    public decimal? ExclusiveMinimum { get; set; }

    public decimal? ExclusiveMaximum { get; set; }

    public decimal? MultipleOf { get; set; }

    public Unit? Unit { get; set; }

    public ImmutableArray<SchemaNode> AllOf { get; set; } = [];

    public ImmutableArray<SchemaNode> AnyOf { get; set; } = [];

    public ImmutableArray<SchemaNode> OneOf { get; set; } = [];

    public SchemaNode? Not { get; set; }

    public SchemaNode? If { get; set; }

    public SchemaNode? Then { get; set; }

    public SchemaNode? Else { get; set; }

    /// <summary>The schema that a <c>$ref</c> refers to; nothing else counts then (draft-07, core 8.3).</summary>
    public SchemaNode? Reference { get; set; }

    /// <summary>This node, or the node it refers to.</summary>
    public SchemaNode Target
    {
        get
        {
            var node = this;
            while (node.Reference is { } next)
                node = next;
            return node;
        }
    }

    /// <summary>The schemas that this one applies to the same value.</summary>
    public IEnumerable<SchemaNode> InPlace =>
        new[] { Reference, Not, If, Then, Else }
            .OfType<SchemaNode>()
            .Concat(AllOf)
            .Concat(AnyOf)
            .Concat(OneOf)
            .Concat(KeyDependents.Select(dependent => dependent.Schema));

    /// <summary>Whether it applies others to the same value. What it says of a value is then computed once.</summary>
    public bool IsCompound =>
        Not is not null || If is not null || !AllOf.IsEmpty || !AnyOf.IsEmpty || !OneOf.IsEmpty || !KeyDependents.IsEmpty;
}
