using System.Collections.Immutable;
using DocGen.Core.Layout.Pages;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Structure;

/// <summary>Writes bookmarks (ISO 32000-1, 12.3.3).</summary>
internal static class OutlineWriter
{
    /// <summary>Deeper levels are present but collapsed when the document is opened.</summary>
    private const int OpenLevels = 2;

    /// <returns>The object number of the outline dictionary, or 0 if there are no bookmarks.</returns>
    public static int Write(ImmutableArray<OutlineItem> items, PdfFile file)
    {
        if (items.IsEmpty)
            return 0;
        var root = new Node(file.Reserve(), null);
        var open = new Stack<Node>([root]);
        foreach (var item in items)
        {
            while (open.Count > item.Level)
                open.Pop();
            var node = new Node(file.Reserve(), item);
            open.Peek().Kids.Add(node);
            open.Push(node);
        }

        Write(root, 0, file);
        return root.Id;
    }

    private static void Write(Node node, int parent, PdfFile file)
    {
        var buffer = new PdfBuffer();
        buffer.Raw("<<"u8);
        if (node.Item is { } item)
            buffer
                .Raw("/Title"u8)
                .Text(item.Title)
                .Raw("/Parent "u8)
                .Ref(parent)
                .Raw("/Dest"u8)
                .Text(DestinationNames.Of(item.DestinationId));
        else
            buffer.Raw("/Type/Outlines"u8);
        if (node.Previous != 0)
            buffer.Raw("/Prev "u8).Ref(node.Previous);
        if (node.Next != 0)
            buffer.Raw("/Next "u8).Ref(node.Next);
        if (node.Kids.Count > 0)
        {
            var visible = Visible(node, node.Item?.Level ?? 0);
            buffer
                .Raw("/First "u8)
                .Ref(node.Kids[0].Id)
                .Raw("/Last "u8)
                .Ref(node.Kids[^1].Id)
                .Raw("/Count "u8)
                .Int((node.Item?.Level ?? 0) < OpenLevels ? visible : -node.Kids.Count);
        }

        file.Write(node.Id, buffer.Raw(">>"u8));
        for (var i = 0; i < node.Kids.Count; i++)
        {
            node.Kids[i].Previous = i == 0 ? 0 : node.Kids[i - 1].Id;
            node.Kids[i].Next = i == node.Kids.Count - 1 ? 0 : node.Kids[i + 1].Id;
            Write(node.Kids[i], node.Id, file);
        }
    }

    private static int Visible(Node node, int level)
    {
        var count = node.Kids.Count;
        if (level + 1 < OpenLevels)
            foreach (var kid in node.Kids)
                count += Visible(kid, level + 1);
        return count;
    }

    private sealed class Node(int id, OutlineItem? item)
    {
        public int Id => id;

        public OutlineItem? Item => item;

        public List<Node> Kids { get; } = [];

        public int Previous { get; set; }

        public int Next { get; set; }
    }
}
