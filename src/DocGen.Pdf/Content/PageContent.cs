using DocGen.Core.Drawing;

namespace DocGen.Pdf.Content;

/// <summary>The result of painting a page: what other parts of the file refer to.</summary>
internal sealed class PageContent
{
    /// <summary>The marked content of the structure tree, indexed by marked-content identifier.</summary>
    public List<MarkedContent> Marks { get; } = [];

    public List<(LinkArea Area, double X, double Y)> Links { get; } = [];

    public List<(string Id, double X, double Y)> Destinations { get; } = [];

    /// <summary>The height of the page in points, needed because positions are measured upwards.</summary>
    public required double Height { get; init; }

    public required Length Width { get; init; }
}
