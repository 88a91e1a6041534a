using DocGen.Core.Drawing;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Structure;

/// <summary>
/// The logical structure of a document while it is painted (ISO 32000-1, 14.7): the element that each piece of content belongs to, and the
/// pages on which it appears.
/// </summary>
internal sealed class StructureTree
{
    private readonly Dictionary<MarkedContent, ContentPlace> _places;
    private readonly Dictionary<StructureElement, int> _ids;
    private readonly Dictionary<StructureElement, List<(int Annotation, int Page)>> _annotations = [];
    private readonly PdfFile _file;

    /// <summary>The result of the last lookup, as consecutive content usually has the same mark.</summary>
    private (MarkedContent? Content, ContentPlace? Place) _last;

    public StructureTree(StructureElement root, PdfFile file)
    {
        (Root, _file) = (root, file);
        var (elements, contents) = (0, 0);
        Count(root, ref elements, ref contents);
        (_ids, _places) = (new(elements), new(contents));
        file.Expect(elements);
        Index(root);
    }

    public StructureElement Root { get; }

    /// <summary>The structure type of the element that content belongs to.</summary>
    public string TypeOf(MarkedContent content) => StructureNames.Of(PlaceOf(content).Owner.Type);

    public StructureElement OwnerOf(MarkedContent content) => PlaceOf(content).Owner;

    /// <summary>The marked-content sequences of content, in order: page object number and marked-content identifier.</summary>
    public List<(int Page, int Mcid)> SequencesOf(MarkedContent content) => PlaceOf(content).Sequences;

    /// <summary>The annotations of a link, in order.</summary>
    public IReadOnlyList<(int Annotation, int Page)> AnnotationsOf(StructureElement element) =>
        _annotations.TryGetValue(element, out var found) ? found : [];

    /// <summary>The bounding box of everything painted for a figure, or <see langword="null"/> if nothing was painted.</summary>
    public BoundingBox? BoxOf(MarkedContent content) => PlaceOf(content).BoundingBox;

    public int IdOf(StructureElement element) => _ids[element];

    /// <summary>Extends the bounding box of content; needed for figures only (ISO 14289-1, 7.3).</summary>
    public void Extend(ContentMark mark, in BoundingBox box)
    {
        if (mark is not MarkedContent content || PlaceOf(content) is not { Owner.Type: StructureType.Figure } place)
            return;
        place.BoundingBox = place.BoundingBox is { } known ? known.Around(box) : box;
    }

    /// <summary>Records the marked-content sequences of a page that has been painted.</summary>
    /// <param name="page">The object number of the page.</param>
    /// <param name="marks">The content, indexed by marked-content identifier.</param>
    public void Add(int page, List<MarkedContent> marks)
    {
        for (var mcid = 0; mcid < marks.Count; mcid++)
            PlaceOf(marks[mcid]).Sequences.Add((page, mcid));
    }

    public void AddAnnotation(StructureElement element, int annotation, int page)
    {
        if (!_annotations.TryGetValue(element, out var list))
            _annotations.Add(element, list = []);
        list.Add((annotation, page));
    }

    private ContentPlace PlaceOf(MarkedContent content)
    {
        if (ReferenceEquals(content, _last.Content))
            return _last.Place!;
        if (!_places.TryGetValue(content, out var place))
            throw new InvalidOperationException("content is painted that the structure does not hold");
        _last = (content, place);
        return place;
    }

    private static void Count(StructureElement element, ref int elements, ref int contents)
    {
        elements++;
        for (var i = 0; i < element.Kids.Count; i++)
        {
            if (element.Kids[i] is StructureElement child)
                Count(child, ref elements, ref contents);
            else
                contents++;
        }
    }

    private void Index(StructureElement element)
    {
        _ids.Add(element, _file.Reserve());
        for (var i = 0; i < element.Kids.Count; i++)
        {
            if (element.Kids[i] is StructureElement child)
                Index(child);
            else if (element.Kids[i] is MarkedContent content)
                _places.Add(content, new ContentPlace(element));
        }
    }

    private sealed class ContentPlace(StructureElement owner)
    {
        public StructureElement Owner { get; } = owner;

        public List<(int Page, int Mcid)> Sequences { get; } = new(1);

        public BoundingBox? BoundingBox { get; set; }
    }
}

/// <summary>A rectangle on a page, in points from its lower left corner.</summary>
internal readonly record struct BoundingBox(double Left, double Bottom, double Right, double Top)
{
    /// <summary>The smallest rectangle that contains both.</summary>
    public BoundingBox Around(in BoundingBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Bottom, other.Bottom), Math.Max(Right, other.Right), Math.Max(Top, other.Top));
}
