using DocGen.Core.Drawing;

namespace DocGen.Core.Layout.Pages;

/// <summary>Finds the targets of links.</summary>
internal static class Destinations
{
    /// <summary>The label of the page on which each destination is, by id.</summary>
    public static Dictionary<string, string> LabelsOfDestinations(this PagedDocument document)
    {
        var labels = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var page in document.Pages)
            Find(page.Content, page.Label, labels);
        return labels;
    }

    /// <summary>Records the page label of all destinations in a frame; the first occurrence of an id counts.</summary>
    public static void Find(Frame frame, string label, Dictionary<string, string> labels)
    {
        foreach (var placed in frame.Items)
        {
            if (placed.Item is Destination destination)
                labels.TryAdd(destination.Id, label);
            else if (placed.Item is Group group)
                Find(group.Frame, label, labels);
        }
    }
}
