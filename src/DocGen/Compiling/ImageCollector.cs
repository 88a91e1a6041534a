using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Compiling;

/// <summary>Finds the pictures of a document, in reading order, each once.</summary>
internal sealed class ImageCollector(Work work) : DocumentWalker(work)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Image> _images = [];

    /// <summary>The first use of every picture of a document that has been lowered.</summary>
    public static IReadOnlyList<Image> Collect(Document document, Work work)
    {
        var collector = new ImageCollector(work);
        collector.Visit(document.Content);
        return collector._images;
    }

    protected override void Visit(Inline inline)
    {
        if (inline is Image image && _seen.Add(image.Source))
            _images.Add(image);
        VisitChildren(inline);
    }
}
