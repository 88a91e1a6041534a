using DocGen.Core.Diagnostics;
using DocGen.Frontend.Data;
using DocGen.Frontend.Templates.Parsing;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Values;

/// <summary>A map in a template.</summary>
internal abstract class MapValue
{
    public abstract IEnumerable<string> Keys { get; }

    public abstract int Count { get; }

    /// <summary>The place from which it was read, if it is data.</summary>
    public virtual SourceSpan? Source => null;

    public abstract bool TryGet(string key, out object? value);
}

/// <summary>A map of data; members are wrapped on access.</summary>
internal sealed class DataMapValue(DataMap map) : MapValue
{
    public override IEnumerable<string> Keys => map.Entries.Select(entry => entry.Key);

    public override int Count => map.Entries.Length;

    public override SourceSpan? Source => map.Source;

    public DataMap Node => map;

    public override bool TryGet(string key, out object? value)
    {
        var node = map[key];
        value = node is null ? null : Value.Of(node);
        return node is not null;
    }
}

/// <summary>A map made by the template; keys keep their order.</summary>
internal sealed class ObjectValue : MapValue
{
    private readonly OrderedDictionary<string, object?> _members = new(StringComparer.Ordinal);

    /// <summary>The data from which it was made, if that is a single place.</summary>
    public SourceSpan? Origin { get; init; }

    public override SourceSpan? Source => Origin;

    /// <summary>The template that contains the map, if it is a literal <c>{ … }</c>.</summary>
    public ParsedTemplate? Site { get; init; }

    /// <summary>The node of the literal.</summary>
    public ScriptObjectInitializerExpression? Node { get; init; }

    /// <summary>The place of a member in the literal, or of the whole map.</summary>
    public SourceSpan? PlaceOf(string key, bool ofValue)
    {
        if (Site is null || Node is null)
            return null;
        var member = Find(key);
        return Site.SpanOf(
            member is null ? Node
            : ofValue ? member.Value!
            : member.Name!
        );
    }

    /// <summary>The node of a member's value in the literal.</summary>
    public ScriptNode? NodeOf(string key) => Find(key)?.Value;

    public override IEnumerable<string> Keys => _members.Keys;

    public override int Count => _members.Count;

    public override bool TryGet(string key, out object? value) => _members.TryGetValue(key, out value);

    public void Set(string key, object? value) => _members[key] = value;

    private ScriptObjectMember? Find(string key)
    {
        if (Node is null)
            return null;
        foreach (var member in Node.Members)
        {
            var name = member.Name is ScriptVariable variable ? variable.Name : (member.Name as ScriptLiteral)?.Value as string;
            if (name == key)
                return member;
        }

        return null;
    }
}
