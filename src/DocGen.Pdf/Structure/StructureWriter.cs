using System.Globalization;
using DocGen.Core.Drawing;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Structure;

/// <summary>Writes the structure tree, its parent tree and its ID tree (ISO 32000-1, 14.7.2 to 14.7.5).</summary>
internal sealed class StructureWriter(StructureTree tree, PdfFile file)
{
    private readonly PdfBuffer _out = new();
    private readonly List<(string Id, int Element)> _identified = [];
    private readonly Dictionary<StructureElement, string> _identifiers = [];

    /// <summary>Writes everything.</summary>
    /// <param name="pages">The marked content of each page, indexed by StructParents key.</param>
    /// <param name="annotations">The elements of annotations; their keys follow those of the pages.</param>
    /// <returns>The object number of the structure tree root.</returns>
    public int Write(IReadOnlyList<List<MarkedContent>> pages, IReadOnlyList<StructureElement> annotations)
    {
        Identify(tree.Root);
        var root = file.Reserve();
        WriteElement(tree.Root, root);
        var parents = WriteParentTree(pages, annotations);
        _out.Clear();
        // Aside is not a standard structure type of PDF 1.7; all others are (14.8.4).
        _out.Raw("<</Type/StructTreeRoot/RoleMap<</Aside/Div>>/K "u8)
            .Ref(tree.IdOf(tree.Root))
            .Raw("/ParentTree "u8)
            .Ref(parents)
            .Raw("/ParentTreeNextKey "u8)
            .Int(pages.Count + annotations.Count);
        if (_identified.Count > 0)
            WriteIdentifiers();
        file.Write(root, _out.Raw(">>"u8));
        return root;
    }

    /// <summary>
    /// Gives an identifier to header cells that other cells refer to, and to notes (ISO 14289-1, 7.9). Identifiers sort in the order in
    /// which they are written.
    /// </summary>
    private void Identify(StructureElement element)
    {
        if (element.Type == StructureType.Note)
            IdentifierOf(element);
        // By index, here and below: enumerating a list through its interface allocates an object, once per cell of a table.
        if (element.Cell is { } cell)
            for (var i = 0; i < cell.Headers.Count; i++)
                IdentifierOf(cell.Headers[i]);
        for (var i = 0; i < element.Kids.Count; i++)
            if (element.Kids[i] is StructureElement child)
                Identify(child);
    }

    private string IdentifierOf(StructureElement element)
    {
        if (_identifiers.TryGetValue(element, out var identifier))
            return identifier;
        identifier = "e" + _identifiers.Count.ToString("D6", CultureInfo.InvariantCulture);
        _identifiers.Add(element, identifier);
        _identified.Add((identifier, tree.IdOf(element)));
        return identifier;
    }

    private void WriteElement(StructureElement element, int parent)
    {
        var id = tree.IdOf(element);
        var page = FirstPage(element);
        _out.Clear();
        _out.Raw("<</Type/StructElem/S"u8).Name(StructureNames.Of(element.Type)).Raw("/P "u8).Ref(parent);
        if (page != 0)
            _out.Raw("/Pg "u8).Ref(page);
        if (_identifiers.TryGetValue(element, out var identifier))
            _out.Raw("/ID"u8).Text(identifier);
        if (element.Title is { } title)
            _out.Raw("/T"u8).Text(title);
        if (element.Language is { } language)
            _out.Raw("/Lang"u8).Text(language);
        if (element.AlternativeText is { } alternative)
            _out.Raw("/Alt"u8).Text(alternative);
        if (element.ActualText is { } actual)
            _out.Raw("/ActualText"u8).Text(actual);
        WriteAttributes(element);
        WriteKids(element, page);
        file.Write(id, _out.Raw(">>"u8));
        for (var i = 0; i < element.Kids.Count; i++)
            if (element.Kids[i] is StructureElement child)
                WriteElement(child, id);
    }

    private void WriteKids(StructureElement element, int page)
    {
        var annotations = tree.AnnotationsOf(element);
        if (element.Kids.Count == 0 && annotations.Count == 0)
            return;
        _out.Raw("/K["u8);
        for (var i = 0; i < element.Kids.Count; i++)
        {
            if (element.Kids[i] is StructureElement child)
            {
                _out.Ref(tree.IdOf(child)).Space();
                continue;
            }

            var content = (MarkedContent)element.Kids[i];
            WriteSequence(tree.FirstSequenceOf(content), page);
            var further = tree.FurtherSequencesOf(content);
            for (var j = 0; j < further.Count; j++)
                WriteSequence(further[j], page);
        }

        for (var i = 0; i < annotations.Count; i++)
        {
            var (annotation, on) = annotations[i];
            _out.Raw("<</Type/OBJR/Obj "u8).Ref(annotation).Raw("/Pg "u8).Ref(on).Raw(">>"u8);
        }

        _out.Raw("]"u8);
    }

    private void WriteSequence((int Page, int Mcid) sequence, int page)
    {
        if (sequence.Page == 0)
            return;
        if (sequence.Page == page)
            _out.Int(sequence.Mcid).Space();
        else
            _out.Raw("<</Type/MCR/Pg "u8).Ref(sequence.Page).Raw("/MCID "u8).Int(sequence.Mcid).Raw(">>"u8);
    }

    private int FirstPage(StructureElement element)
    {
        for (var i = 0; i < element.Kids.Count; i++)
            if (element.Kids[i] is MarkedContent content && tree.FirstSequenceOf(content).Page is not 0 and var page)
                return page;
        return 0;
    }

    private void WriteAttributes(StructureElement element)
    {
        if (element.ListNumbering is { } numbering)
            _out.Raw("/A<</O/List/ListNumbering"u8).Name(StructureNames.Of(numbering)).Raw(">>"u8);
        if (element.Summary is { } summary)
            _out.Raw("/A<</O/Table/Summary"u8).Text(summary).Raw(">>"u8);
        if (element.Cell is { } cell)
            WriteCell(cell);
        if (element is { Type: StructureType.Figure, Kids: [MarkedContent content, ..] } && tree.BoxOf(content) is { } box)
        {
            _out.Raw("/A<</O/Layout/Placement/Block/BBox["u8)
                .Real(box.Left)
                .Space()
                .Real(box.Bottom)
                .Space()
                .Real(box.Right)
                .Space()
                .Real(box.Top)
                .Raw("]>>"u8);
        }
    }

    private void WriteCell(TableCellAttributes cell)
    {
        if (cell is { RowSpan: 1, ColumnSpan: 1, Scope: null, Headers.Count: 0 })
            return;
        _out.Raw("/A<</O/Table"u8);
        if (cell.Scope is { } scope)
            _out.Raw("/Scope"u8).Name(StructureNames.Of(scope));
        if (cell.RowSpan > 1)
            _out.Raw("/RowSpan "u8).Int(cell.RowSpan);
        if (cell.ColumnSpan > 1)
            _out.Raw("/ColSpan "u8).Int(cell.ColumnSpan);
        if (cell.Headers.Count > 0)
        {
            _out.Raw("/Headers["u8);
            for (var i = 0; i < cell.Headers.Count; i++)
                _out.Text(IdentifierOf(cell.Headers[i]));
            _out.Raw("]"u8);
        }

        _out.Raw(">>"u8);
    }

    private int WriteParentTree(IReadOnlyList<List<MarkedContent>> pages, IReadOnlyList<StructureElement> annotations)
    {
        var numbers = new PdfBuffer();
        numbers.Raw("<</Nums["u8);
        for (var i = 0; i < pages.Count; i++)
        {
            _out.Clear();
            _out.Raw("["u8);
            foreach (var mark in pages[i])
                _out.Ref(tree.IdOf(StructureTree.OwnerOf(mark))).Space();
            numbers.Int(i).Space().Ref(file.Add(_out.Raw("]"u8))).Space();
        }

        for (var i = 0; i < annotations.Count; i++)
            numbers.Int(pages.Count + i).Space().Ref(tree.IdOf(annotations[i])).Space();
        return file.Add(numbers.Raw("]>>"u8));
    }

    private void WriteIdentifiers()
    {
        _out.Raw("/IDTree<</Kids["u8);
        var leaf = new PdfBuffer();
        leaf.Raw("<</Limits["u8).Text(_identified[0].Id).Text(_identified[^1].Id).Raw("]/Names["u8);
        foreach (var (id, element) in _identified)
            leaf.Text(id).Ref(element).Space();
        _out.Ref(file.Add(leaf.Raw("]>>"u8))).Raw("]>>"u8);
        leaf.Release();
    }
}
