namespace DocGen.Tests.Pdf.Checking;

/// <summary>
/// The structure tree is closed (ISO 32000-1, 14.7): each element is the kid of the one that it names as its parent, and of no other; each
/// piece of marked content and each annotation belongs to one element, and the parent tree leads from it to just that element.
/// </summary>
internal sealed class StructureCheck
{
    private readonly WrittenFile _file;
    private readonly List<CheckedPage> _pages;
    private readonly int _root;
    private readonly HashSet<int> _elements = [];
    private readonly Dictionary<(int Page, int Mcid), int> _content = [];
    private readonly Dictionary<int, int> _annotations = [];
    private readonly Dictionary<string, int> _identified = new(StringComparer.Ordinal);
    private readonly List<(int Element, string Header)> _headers = [];

    private StructureCheck(WrittenFile file)
    {
        _file = file;
        var catalog = file.Dictionary(file.Trailer.Reference("Root") ?? 0);
        _pages = PageList.Read(file, catalog);
        _root = catalog.Reference("StructTreeRoot") ?? throw new BrokenPdfException("the catalog has no structure tree");
    }

    public static void Run(WrittenFile file)
    {
        var check = new StructureCheck(file);
        var root = file.Dictionary(check._root);
        check.Visit(root.Reference("K") ?? throw new BrokenPdfException("the structure tree has no element"), check._root);
        foreach (var (id, value) in file.Objects)
        {
            if (value is PdfDictionary element && element.Name("Type") == "StructElem" && !check._elements.Contains(id))
                throw new BrokenPdfException($"the {element.Name("S")} element {id} is not in the structure tree");
        }

        var parents = check.ReadParentTree(root);
        check.CheckContent(parents);
        check.CheckAnnotations(parents);
        check.CheckIdentifiers(root);
    }

    private void Visit(int id, int parent)
    {
        var element = _file.Dictionary(id);
        var name = $"the {element.Name("S")} element {id}";
        if (element.Name("Type") != "StructElem")
            throw new BrokenPdfException($"object {id} stands in the structure tree below {parent} and is no element");
        if (!_elements.Add(id))
            throw new BrokenPdfException($"{name} stands in the structure tree twice");
        if (element.Reference("P") != parent)
            throw new BrokenPdfException($"{name} is a kid of {parent}, and says that its parent is {element.Reference("P")}");
        Identify(element, id, name);
        foreach (var kid in element.Items("K"))
        {
            if (kid is PdfReference child)
                Visit(child.Id, id);
            else if (kid is PdfNumber mcid)
                Add(id, name, element.Reference("Pg"), (int)mcid.Value);
            else if (kid is PdfDictionary reference && reference.Name("Type") == "MCR")
                Add(id, name, reference.Reference("Pg"), reference.Int("MCID"));
            else if (kid is PdfDictionary annotation && annotation.Name("Type") == "OBJR")
                AddAnnotation(id, name, annotation);
            else
                throw new BrokenPdfException($"{name} has a kid that is none");
        }
    }

    private void Add(int element, string name, int? page, int? mcid)
    {
        if (page is null || mcid is null)
            throw new BrokenPdfException($"{name} has content and does not say on which page");
        if (!_content.TryAdd((page.Value, mcid.Value), element))
            throw new BrokenPdfException(
                $"{name} has content {mcid} of page object {page}, which belongs to element {_content[(page.Value, mcid.Value)]} already"
            );
    }

    private void AddAnnotation(int element, string name, PdfDictionary reference)
    {
        var annotation = reference.Reference("Obj") ?? throw new BrokenPdfException($"{name} has an object reference to nothing");
        if (!_annotations.TryAdd(annotation, element))
            throw new BrokenPdfException(
                $"{name} has annotation {annotation}, which belongs to element {_annotations[annotation]} already"
            );
        if (_pages.Find(page => page.Id == reference.Reference("Pg"))?.Annotations.Contains(annotation) != true)
            throw new BrokenPdfException($"{name} has annotation {annotation}, which is not on its page");
    }

    private void Identify(PdfDictionary element, int id, string name)
    {
        if (element["ID"] is PdfString identifier && !_identified.TryAdd(identifier.Value, id))
            throw new BrokenPdfException($"{name} has the identifier of element {_identified[identifier.Value]}");
        if (element["A"] is not PdfDictionary attributes)
            return;
        foreach (var header in attributes.Items("Headers"))
            _headers.Add((id, (header as PdfString)?.Value ?? ""));
    }

    /// <summary>The parent tree (14.7.4.4) by key: it is a single leaf.</summary>
    private Dictionary<int, PdfValue> ReadParentTree(PdfDictionary root)
    {
        var numbers = _file.Dictionary(root.Reference("ParentTree") ?? 0).Items("Nums");
        var parents = new Dictionary<int, PdfValue>(numbers.Count / 2);
        for (var i = 0; i + 1 < numbers.Count; i += 2)
        {
            var key = (int)((numbers[i] as PdfNumber)?.Value ?? -1);
            if (key != parents.Count)
                throw new BrokenPdfException($"key {key} of the parent tree stands where {parents.Count} is expected");
            parents.Add(key, numbers[i + 1]);
        }

        return root.Int("ParentTreeNextKey") == parents.Count
            ? parents
            : throw new BrokenPdfException("the next key of the parent tree is not free, or not the next");
    }

    private void CheckContent(Dictionary<int, PdfValue> parents)
    {
        var known = 0;
        foreach (var page in _pages)
        {
            if (_file.Resolve(parents.GetValueOrDefault(page.Key)) is not PdfArray owners)
                throw new BrokenPdfException($"page {page.Number} is not in the parent tree");
            if (owners.Items.Count != page.Marks.Count)
                throw new BrokenPdfException(
                    $"page {page.Number} has {page.Marks.Count} pieces of marked content, and {owners.Items.Count} in the parent tree"
                );
            foreach (var mcid in page.Marks)
            {
                if (!_content.TryGetValue((page.Id, mcid), out var element))
                    throw new BrokenPdfException($"content {mcid} of page {page.Number} is not in the structure tree");
                if (mcid >= owners.Items.Count || owners.Items[mcid] is not PdfReference owner || owner.Id != element)
                    throw new BrokenPdfException(
                        $"content {mcid} of page {page.Number} belongs to element {element}, and the parent tree says another"
                    );
                known++;
            }
        }

        if (known == _content.Count)
            return;
        var painted = _pages.SelectMany(page => page.Marks.Select(mcid => (page.Id, mcid))).ToHashSet();
        var (place, missing) = _content.First(content => !painted.Contains(content.Key));
        throw new BrokenPdfException($"element {missing} has content {place.Mcid} of page object {place.Page}, which is not painted there");
    }

    private void CheckAnnotations(Dictionary<int, PdfValue> parents)
    {
        foreach (var page in _pages)
        {
            foreach (var annotation in page.Annotations)
            {
                if (!_annotations.TryGetValue(annotation, out var element))
                    throw new BrokenPdfException($"annotation {annotation} of page {page.Number} is not in the structure tree");
                if (
                    _file.Dictionary(annotation).Int("StructParent") is not { } key
                    || parents.GetValueOrDefault(key) is not PdfReference owner
                    || owner.Id != element
                )
                    throw new BrokenPdfException(
                        $"annotation {annotation} of page {page.Number} belongs to element {element}, and the parent tree says another"
                    );
            }
        }
    }

    /// <summary>Identifiers lead to their elements, and the headers that cells name are there (14.7.2, 14.8.5.7).</summary>
    private void CheckIdentifiers(PdfDictionary root)
    {
        var names = new Dictionary<string, int?>(StringComparer.Ordinal);
        foreach (var leaf in (root["IDTree"] as PdfDictionary)?.Items("Kids") ?? [])
        {
            var pairs = ((PdfDictionary)_file.Resolve(leaf)!).Items("Names");
            for (var i = 0; i + 1 < pairs.Count; i += 2)
                names.Add((pairs[i] as PdfString)?.Value ?? "", (pairs[i + 1] as PdfReference)?.Id);
        }

        foreach (var (identifier, element) in _identified)
            if (!names.Remove(identifier, out var found) || found != element)
                throw new BrokenPdfException($"the identifier {identifier} does not lead to its element {element}");
        if (names.Count > 0)
            throw new BrokenPdfException($"no element has the identifier {names.Keys.First()}");
        foreach (var (element, header) in _headers)
            if (!_identified.ContainsKey(header))
                throw new BrokenPdfException($"cell {element} names the header {header}, which there is not");
    }
}
