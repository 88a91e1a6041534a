using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;

namespace DocGen.Frontend.Data;

/// <summary>A value read from YAML, with the place it was read from.</summary>
public abstract record DataNode(SourceSpan Source);

/// <summary>A mapping; keys are unique and keep their order.</summary>
internal sealed record DataMap(SourceSpan Source, ImmutableArray<DataEntry> Entries) : DataNode(Source)
{
    private Dictionary<string, DataNode>? _byKey;

    /// <summary>The value of a key, or <see langword="null"/>.</summary>
    public DataNode? this[string key] =>
        (_byKey ??= Entries.ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal)).GetValueOrDefault(key);
}

/// <summary>A key and its value.</summary>
internal sealed record DataEntry(string Key, SourceSpan KeySource, DataNode Value);

/// <summary>A sequence.</summary>
internal sealed record DataList(SourceSpan Source, ImmutableArray<DataNode> Items) : DataNode(Source);

/// <summary>A number; its unit comes from the schema's <c>x-unit</c>.</summary>
internal sealed record DataFigure(SourceSpan Source, Figure Figure) : DataNode(Source);

/// <summary>Text.</summary>
internal sealed record DataText(SourceSpan Source, string Value) : DataNode(Source);

/// <summary>A calendar date, written <c>2023-11-29</c>.</summary>
internal sealed record DataDate(SourceSpan Source, DateOnly Value) : DataNode(Source);

/// <summary><c>true</c> or <c>false</c>, and nothing else (YAML 1.2.2, 10.3.2).</summary>
internal sealed record DataBoolean(SourceSpan Source, bool Value) : DataNode(Source);

/// <summary><c>null</c>, <c>~</c> or nothing at all.</summary>
internal sealed record DataNull(SourceSpan Source) : DataNode(Source);
