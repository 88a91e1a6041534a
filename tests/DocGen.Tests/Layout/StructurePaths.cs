using DocGen.Core.Drawing;

namespace DocGen.Tests.Layout;

/// <summary>The path of each node of a structure tree: <c>Sect/Table/TBody/TR[2]/TD[1]</c>, without the Document at the root.</summary>
internal static class StructurePaths
{
    public static Dictionary<IStructureNode, string> Of(StructureElement root)
    {
        var paths = new Dictionary<IStructureNode, string>(ReferenceEqualityComparer.Instance);
        Add(root, "", paths);
        return paths;
    }

    /// <summary>All nodes in reading order.</summary>
    public static IEnumerable<IStructureNode> Nodes(StructureElement element)
    {
        yield return element;
        foreach (var kid in element.Kids)
        {
            if (kid is not StructureElement inner)
            {
                yield return kid;
                continue;
            }

            foreach (var node in Nodes(inner))
                yield return node;
        }
    }

    private static void Add(StructureElement element, string path, Dictionary<IStructureNode, string> paths)
    {
        paths.Add(element, path.Length == 0 ? "Document" : path);
        var counts = new Dictionary<StructureType, int>();
        foreach (var kid in element.Kids)
        {
            if (kid is StructureElement inner)
            {
                var siblings = element.Kids.Count(other => other is StructureElement e && e.Type == inner.Type);
                var number = counts[inner.Type] = counts.GetValueOrDefault(inner.Type) + 1;
                Add(inner, (path.Length == 0 ? "" : path + "/") + inner.Type + (siblings > 1 ? $"[{number}]" : ""), paths);
            }
            else
            {
                paths.Add(kid, path.Length == 0 ? "Document" : path);
            }
        }
    }
}
