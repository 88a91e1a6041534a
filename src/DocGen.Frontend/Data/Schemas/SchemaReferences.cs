using System.Diagnostics;
using System.Globalization;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// Binds <c>$ref</c> to the schemas of the same file, by JSON pointer or <c>$id</c> (draft-07, core 8), once all are compiled: a schema may
/// refer to itself.
/// </summary>
internal sealed class SchemaReferences(DataNode root, KeywordReader read)
{
    /// <summary>The address of a file that has no <c>$id</c>.</summary>
    public static readonly Uri Root = new("schema:///");

    /// <summary>How many schemas may be applied to one value, each by the one before it.</summary>
    private const int LongestChain = 64;

    private readonly Dictionary<DataNode, SchemaNode> _nodes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, DataNode> _byAddress = new(StringComparer.Ordinal) { [Root.AbsoluteUri] = root };
    private readonly List<(SchemaNode Node, string Reference, Uri Address, DataNode Place)> _references = [];

    /// <summary>Begins a schema, which may have an <c>$id</c>.</summary>
    /// <param name="address">The address of the schema around it.</param>
    /// <returns>The address that its references are relative to.</returns>
    public Uri Enter(DataMap schema, Uri address)
    {
        // Beside $ref nothing counts.
        if (schema["$ref"] is not null || schema["$id"] is not DataText { Value: var id } place)
            return address;
        if (!Uri.TryCreate(address, id, out var own))
        {
            read.Refuse(place, $"'{DataWords.Shortened(id)}' is not an address", "write the name of the file, or remove it");
            return address;
        }

        if (!_byAddress.TryAdd(own.AbsoluteUri.TrimEnd('#'), schema) && own.AbsoluteUri.TrimEnd('#') != address.AbsoluteUri)
            read.Refuse(place, $"another schema in this file has the address '{DataWords.Shortened(id)}'", "give each its own");
        return own.Fragment.Length > 1 ? address : own;
    }

    /// <summary>Keeps what a schema was compiled to.</summary>
    public void Add(DataNode json, SchemaNode node) => _nodes[json] = node;

    /// <summary>Keeps a reference.</summary>
    /// <param name="node">The schema that refers.</param>
    /// <param name="address">What the reference is relative to.</param>
    public void Refer(SchemaNode node, string reference, Uri address, DataNode place) => _references.Add((node, reference, address, place));

    /// <summary>Gives each reference its schema, and refuses what leads nowhere or in a circle.</summary>
    public void Bind()
    {
        foreach (var (node, reference, address, place) in _references)
        {
            if (Find(reference, address) is { } found && _nodes.TryGetValue(found, out var target))
                node.Reference = target;
            else
                read.Refuse(place, $"'{DataWords.Shortened(reference)}' is not a schema in this file", HintFor(reference));
        }

        CheckChains();
    }

    private DataNode? Find(string reference, Uri address)
    {
        var hash = reference.IndexOf('#', StringComparison.Ordinal);
        var file = hash < 0 ? reference : reference[..hash];
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(reference[(hash + 1)..]);
        if (file.Length > 0 && !Uri.TryCreate(address, file, out address!))
            return null;
        var start = address.AbsoluteUri.TrimEnd('#');
        if (fragment.Length > 0 && fragment[0] != '/')
            return _byAddress.GetValueOrDefault($"{start}#{fragment}");
        var node = _byAddress.GetValueOrDefault(start);
        foreach (var step in fragment.Split('/').Skip(1))
        {
            // RFC 6901, 4.
            var key = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            node = node switch
            {
                DataMap map => map[key],
                DataList list
                    when int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < list.Items.Length =>
                    list.Items[index],
                DataList or DataFigure or DataText or DataDate or DataBoolean or DataNull or null => null,
                _ => throw new UnreachableException(),
            };
        }

        return node;
    }

    private static string HintFor(string reference) =>
        reference.StartsWith('#')
            ? "write #/definitions/NAME, for what stands under 'definitions' at the top of the file"
            : "copy the schema to 'definitions' at the top of this file, and refer to #/definitions/NAME: nothing is fetched";

    /// <summary>
    /// Schemas that apply each other to the same value must come to an end, and soon, since validation recurses. Those of the items or keys
    /// of a value may refer to any other.
    /// </summary>
    private void CheckChains()
    {
        // Kahn's algorithm, from the schemas that apply no other; it recurses into nothing.
        var users = new Dictionary<SchemaNode, List<SchemaNode>>();
        var waiting = new Dictionary<SchemaNode, int>();
        var lengths = new Dictionary<SchemaNode, int>();
        var ready = new Queue<SchemaNode>();
        foreach (var node in _nodes.Values)
        {
            var count = 0;
            foreach (var inner in node.InPlace)
            {
                count++;
                if (!users.TryGetValue(inner, out var list))
                    users.Add(inner, list = []);
                list.Add(node);
            }

            lengths[node] = 1;
            waiting[node] = count;
            if (count == 0)
                ready.Enqueue(node);
        }

        while (ready.TryDequeue(out var node))
        {
            waiting.Remove(node);
            // What it refers to is bound already: one step leads through any number of references.
            node.Reference = node.Reference?.Target;
            foreach (var user in users.GetValueOrDefault(node, []))
            {
                lengths[user] = Math.Max(lengths[user], lengths[node] + (user.Reference is null ? 1 : 0));
                if (--waiting[user] == 0)
                    ready.Enqueue(user);
            }
        }

        if (waiting.Count > 0)
            RefuseCircle(waiting);
        else if (FirstReference(node => lengths[node] > LongestChain) is { } chain)
            read.Refuse(
                chain.Place,
                $"'{DataWords.Shortened(chain.Reference)}' leads through more than {LongestChain} schemas for the same value",
                "refer to the last of them"
            );
    }

    /// <summary>Reports one circle, at its first reference.</summary>
    /// <param name="open">The schemas of circles, and those that lead to them.</param>
    private void RefuseCircle(Dictionary<SchemaNode, int> open)
    {
        var node = open.Keys.First();
        var walked = new HashSet<SchemaNode>();
        while (walked.Add(node))
            node = node.InPlace.First(open.ContainsKey);
        var circle = new HashSet<SchemaNode>();
        while (circle.Add(node))
            node = node.InPlace.First(open.ContainsKey);
        var (reference, place) = FirstReference(circle.Contains)!.Value;
        read.Refuse(
            place,
            $"'{DataWords.Shortened(reference)}' leads back here without coming to another value",
            "a schema may refer to itself only for an item of a list or the value of a key: put it under 'items' or 'properties'"
        );
    }

    private (string Reference, DataNode Place)? FirstReference(Predicate<SchemaNode> isWrong)
    {
        foreach (var (node, reference, _, place) in _references)
            if (isWrong(node))
                return (reference, place);
        return null;
    }
}
