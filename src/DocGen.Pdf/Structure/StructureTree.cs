using DocGen.Core.Layout.Tagging;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Structure;

/// <summary>
/// The logical structure of a document while it is painted (ISO 32000-1, 14.7): which element each piece of content belongs to, and on
/// which pages it has come to stand.
/// </summary>
internal sealed class StructureTree
{
    private readonly Dictionary<MarkedContent, ContentPlace> _places = [];
    private readonly Dictionary<StructureElement, int> _ids = [];
    private readonly Dictionary<StructureElement, List<(int Annotation, int Page)>> _annotations = [];
    private readonly PdfFile _file;

    public StructureTree(StructureElement root, PdfFile file)
    {
        (Root, _file) = (root, file);
        Index(root);
    }

    public StructureElement Root { get; }

    /// <summary>The tag of the element that content belongs to.</summary>
    public string TypeOf(MarkedContent content) => StructureNames.Of(PlaceOf(content).Owner.Type);

    public StructureElement OwnerOf(MarkedContent content) => PlaceOf(content).Owner;

    /// <summary>Where content stands: page object and identifier, in order.</summary>
    public List<(int Page, int Mcid)> SequencesOf(MarkedContent content) => PlaceOf(content).Sequences;

    /// <summary>The annotations of a link, in order.</summary>
    public IReadOnlyList<(int Annotation, int Page)> AnnotationsOf(StructureElement element) => _annotations.TryGetValue(element, out var found) ? found : [];

    /// <summary>The lower left corner and size of a figure, in points, once it is painted.</summary>
    public (double X, double Y)? OriginOf(MarkedContent content) => PlaceOf(content).Origin;

    public int IdOf(StructureElement element) => _ids[element];

    /// <summary>Notes where content begins to be painted.</summary>
    /// <param name="x">Left edge of what it is painted on, in points.</param>
    /// <param name="y">Its upper edge.</param>
    public void Place(MarkedContent content, double x, double y)
    {
        var place = PlaceOf(content);
        place.Origin ??= (x, y);
    }

    /// <summary>Notes the sequences of a page that has been painted.</summary>
    /// <param name="page">The number of the page object.</param>
    /// <param name="marks">Content by marked-content identifier.</param>
    public void Add(int page, List<MarkedContent> marks)
    {
        for (var mcid = 0; mcid < marks.Count; mcid++) PlaceOf(marks[mcid]).Sequences.Add((page, mcid));
    }

    public void AddAnnotation(StructureElement element, int annotation, int page)
    {
        if (!_annotations.TryGetValue(element, out var list)) _annotations.Add(element, list = []);
        list.Add((annotation, page));
    }

    private ContentPlace PlaceOf(MarkedContent content) =>
        _places.TryGetValue(content, out var place) ? place : throw new InvalidOperationException("content is painted that the structure does not hold");

    private void Index(StructureElement element)
    {
        _ids.Add(element, _file.Reserve());
        foreach (var kid in element.Kids)
        {
            if (kid is StructureElement child) Index(child);
            else if (kid is MarkedContent content) _places.Add(content, new ContentPlace(element));
        }
    }

    private sealed class ContentPlace(StructureElement owner)
    {
        public StructureElement Owner { get; } = owner;

        public List<(int Page, int Mcid)> Sequences { get; } = new(1);

        public (double X, double Y)? Origin { get; set; }
    }
}
