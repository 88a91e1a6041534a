using DocGen.Core.Drawing;

namespace DocGen.Pdf.Content;

/// <summary>What was painted on a page and what must be known of it elsewhere.</summary>
internal sealed class PageContent
{
    /// <summary>The structure's places by marked-content identifier.</summary>
    public List<MarkedContent> Marks { get; } = [];

    public List<(LinkArea Area, double X, double Y)> Links { get; } = [];

    public List<(string Id, double X, double Y)> Destinations { get; } = [];

    /// <summary>Height of the page in points, from which places are counted upwards.</summary>
    public required double Height { get; init; }

    public required Length Width { get; init; }
}
