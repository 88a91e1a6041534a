using System.Runtime.InteropServices;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Pages;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Structure;

/// <summary>
/// The logical structure of a document while it is painted (ISO 32000-1, 14.7): the object of each element, and the pages on which each
/// piece of content appears. What is kept for a node is found by its number.
/// </summary>
internal sealed class StructureTree
{
    /// <summary>The object number of the root; those of the other elements follow in reading order.</summary>
    private readonly int _rootId;

    /// <summary>The first marked-content sequence of each piece of content; nearly all have a single one.</summary>
    private readonly (int Page, int Mcid)[] _first;

    private readonly Dictionary<int, List<(int Page, int Mcid)>> _further = [];
    private readonly Dictionary<int, List<(int Annotation, int Page)>> _annotations = [];
    private readonly Dictionary<int, BoundingBox> _boxes = [];

    public StructureTree(PagedDocument document, PdfFile file)
    {
        Root = document.Structure;
        _rootId = file.Reserve(document.ElementCount);
        _first = new (int, int)[document.ContentCount];
    }

    public StructureElement Root { get; }

    /// <summary>The structure type of the element that content belongs to.</summary>
    public static string TypeOf(MarkedContent content) => StructureNames.Of(OwnerOf(content).Type);

    public static StructureElement OwnerOf(MarkedContent content) =>
        content.Owner ?? throw new InvalidOperationException("content is painted that the structure does not hold");

    /// <summary>
    /// The first marked-content sequence of content: page object number and marked-content identifier; page 0 if it is not painted.
    /// </summary>
    public (int Page, int Mcid) FirstSequenceOf(MarkedContent content) => _first[content.Number];

    /// <summary>The other marked-content sequences of content, in order.</summary>
    public IReadOnlyList<(int Page, int Mcid)> FurtherSequencesOf(MarkedContent content) => Kept(_further, content);

    /// <summary>The annotations of a link, in order.</summary>
    public IReadOnlyList<(int Annotation, int Page)> AnnotationsOf(StructureElement element) => Kept(_annotations, element);

    /// <summary>The bounding box of everything painted for a figure, or <see langword="null"/> if nothing was painted.</summary>
    public BoundingBox? BoxOf(MarkedContent content) => _boxes.TryGetValue(content.Number, out var box) ? box : null;

    public int IdOf(StructureElement element) => _rootId + element.Number;

    /// <summary>Extends the bounding box of content; needed for figures only (ISO 14289-1, 7.3).</summary>
    public void Extend(ContentMark mark, in BoundingBox box)
    {
        if (mark is not MarkedContent { Owner.Type: StructureType.Figure } content)
            return;
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_boxes, content.Number, out var exists);
        known = exists ? known.Around(box) : box;
    }

    /// <summary>Records the marked-content sequences of a page that has been painted.</summary>
    /// <param name="page">The object number of the page.</param>
    /// <param name="marks">The content, indexed by marked-content identifier.</param>
    public void Add(int page, List<MarkedContent> marks)
    {
        for (var mcid = 0; mcid < marks.Count; mcid++)
        {
            ref var first = ref _first[marks[mcid].Number];
            if (first.Page == 0)
                first = (page, mcid);
            else
                Keep(_further, marks[mcid], (page, mcid));
        }
    }

    public void AddAnnotation(StructureElement element, int annotation, int page) => Keep(_annotations, element, (annotation, page));

    private static IReadOnlyList<T> Kept<T>(Dictionary<int, List<T>> lists, IStructureNode node) =>
        lists.TryGetValue(node.Number, out var list) ? list : [];

    private static void Keep<T>(Dictionary<int, List<T>> lists, IStructureNode node, T item)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, node.Number, out _);
        (list ??= []).Add(item);
    }
}

/// <summary>A rectangle on a page, in points from its lower left corner.</summary>
internal readonly record struct BoundingBox(double Left, double Bottom, double Right, double Top)
{
    /// <summary>The smallest rectangle that contains both.</summary>
    public BoundingBox Around(in BoundingBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));
}
