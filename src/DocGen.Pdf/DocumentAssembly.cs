using System.Globalization;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Pages;
using DocGen.Pdf.Attachments;
using DocGen.Pdf.Content;
using DocGen.Pdf.Fonts;
using DocGen.Pdf.Images;
using DocGen.Pdf.Metadata;
using DocGen.Pdf.Objects;
using DocGen.Pdf.Structure;

namespace DocGen.Pdf;

/// <summary>Assembles one file: first the pages, then the resources that they used, then the objects that point to them.</summary>
internal sealed class DocumentAssembly
{
    private readonly PagedDocument _document;
    private readonly FontSet _fonts;
    private readonly DiagnosticBag _diagnostics;
    private readonly Work _work;
    private readonly PdfFile _file;
    private readonly DocumentResources _resources;
    private readonly StructureTree _structure;
    private readonly List<List<MarkedContent>> _marks = [];
    private readonly List<StructureElement> _annotated = [];
    private readonly List<(string Id, int Page, double X, double Y)> _destinations = [];

    public DocumentAssembly(PagedDocument document, FontSet fonts, DiagnosticBag diagnostics, Work work)
    {
        (_document, _fonts, _diagnostics, _work, _file) = (document, fonts, diagnostics, work, new PdfFile(work));
        _resources = new DocumentResources(_file);
        _structure = new StructureTree(document, _file);
    }

    public byte[] Write()
    {
        var pages = WritePages();
        foreach (var font in _resources.Fonts)
            FontWriter.Write(font, _file);
        foreach (var (source, image) in _resources.Images)
        {
            _work.Step();
            var place = image.First?.Template ?? new SourceSpan(source, 0, 0);
            new ImageWriter(source, place, _file, _diagnostics).Write(image.Id, _document.Images[source]);
        }

        foreach (var (paint, pattern) in _resources.Patterns)
            PatternWriter.Write(pattern.Id, paint, _file);
        _resources.Write();
        var structure = new StructureWriter(_structure, _file).Write(_marks, _annotated);
        var catalog = WriteCatalog(pages, structure);
        return _file.End(catalog, _file.Add(InfoDictionary.Write(_document.Info, PdfWriter.Producer)));
    }

    private int WritePages()
    {
        var tree = _file.Reserve();
        var ids = new int[_document.Pages.Length];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = _file.Reserve();
        var painter = new PagePainter(_resources, _structure, _document.Images, _fonts, _diagnostics);
        var contents = new List<(PageContent Page, int Stream)>();
        for (var i = 0; i < ids.Length; i++)
        {
            _work.Step();
            var page = painter.Paint(_document.Pages[i]);
            contents.Add((page, _file.AddStream([], painter.Stream)));
            _structure.Add(ids[i], page.Marks);
            _marks.Add(page.Marks);
            foreach (var (id, x, y) in page.Destinations)
                _destinations.Add((id, ids[i], x, y));
        }

        painter.ReportSubstitutes();
        var known = _destinations.Select(destination => destination.Id).ToHashSet(StringComparer.Ordinal);
        var buffer = new PdfBuffer();
        for (var i = 0; i < ids.Length; i++)
        {
            var (page, stream) = contents[i];
            buffer.Clear();
            buffer
                .Raw("<</Type/Page/Parent "u8)
                .Ref(tree)
                .Raw("/MediaBox[0 0 "u8)
                .Points(page.Width)
                .Space()
                .Real(page.Height)
                .Raw("]/Resources "u8)
                .Ref(_resources.Id)
                .Raw("/Contents "u8)
                .Ref(stream)
                .Raw("/StructParents "u8)
                .Int(i)
                .Raw("/Tabs/S"u8);
            // Soft masks are blended in the colour space of the output intent (ISO 19005-2, 6.2.10).
            if (_resources.Images.Count > 0)
                buffer.Raw("/Group<</Type/Group/S/Transparency/CS/DeviceRGB>>"u8);
            var links = page.Links.Where(link => link.Area.Target.DestinationId is not { } id || known.Contains(id)).ToList();
            if (links.Count > 0)
            {
                buffer.Raw("/Annots["u8);
                foreach (var (area, x, y) in links)
                    buffer.Ref(WriteLink(area, x, y, ids[i])).Space();
                buffer.Raw("]"u8);
            }

            _file.Write(ids[i], buffer.Raw(">>"u8));
        }

        buffer.Clear();
        buffer.Raw("<</Type/Pages/Count "u8).Int(ids.Length).Raw("/Kids["u8);
        foreach (var id in ids)
            buffer.Ref(id).Space();
        _file.Write(tree, buffer.Raw("]>>"u8));
        return tree;
    }

    /// <summary>A link annotation (ISO 32000-1, 12.5.6.5), with the Print flag and a description for assistive technology.</summary>
    private int WriteLink(LinkArea area, double x, double y, int page)
    {
        var link = new PdfBuffer();
        link.Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8)
            .Real(x)
            .Space()
            .Real(y - area.Height.Points)
            .Space()
            .Real(x + area.Width.Points)
            .Space()
            .Real(y)
            .Raw("]/P "u8)
            .Ref(page)
            .Raw("/Contents"u8)
            .Text(area.Contents)
            .Raw("/StructParent "u8)
            .Int(_document.Pages.Length + _annotated.Count);
        if (area.Target.DestinationId is { } id)
            link.Raw("/Dest"u8).Text(DestinationNames.Of(id));
        else
            link.Raw("/A<</S/URI/URI"u8).Text(WebAddresses.Escape(area.Target.Uri!)).Raw(">>"u8);
        var annotation = _file.Add(link.Raw(">>"u8));
        _annotated.Add(area.Element);
        _structure.AddAnnotation(area.Element, annotation, page);
        return annotation;
    }

    private int WriteCatalog(int pages, int structure)
    {
        var metadata = _file.AddStream(
            "/Type/Metadata/Subtype/XML"u8,
            XmpPacket.Write(_document.Info, PdfWriter.Producer).Written,
            compress: false
        );
        var profile = _file.AddStream("/N 3"u8, SrgbProfile.Bytes);
        var names = DestinationNames.Write(_destinations, _file);
        var attached = EmbeddedFiles.Write(_document.Info, _file);
        var outline = OutlineWriter.Write(_document.Outline, _file);
        var catalog = new PdfBuffer();
        catalog
            .Raw("<</Type/Catalog/Pages "u8)
            .Ref(pages)
            .Raw("/Lang"u8)
            .Text(_document.Info.Language.Tag)
            .Raw("/MarkInfo<</Marked true>>/StructTreeRoot "u8)
            .Ref(structure)
            .Raw("/Metadata "u8)
            .Ref(metadata)
            .Raw(
                "/ViewerPreferences<</DisplayDocTitle true>>"u8
                    + "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB"u8
                    + " IEC61966-2.1)/DestOutputProfile "u8
            )
            .Ref(profile)
            .Raw(">>]/PageLabels<</Nums["u8);
        WriteLabels(catalog);
        catalog.Raw("]>>"u8);
        WriteNames(catalog, names, attached);
        if (outline != 0)
            catalog.Raw("/Outlines "u8).Ref(outline).Raw("/PageMode/UseOutlines"u8);
        return _file.Add(catalog.Raw(">>"u8));
    }

    /// <summary>The name dictionary (7.7.4) and the files associated with the document (ISO 19005-3, annex E).</summary>
    private static void WriteNames(PdfBuffer catalog, int destinations, IReadOnlyList<(string Name, int Specification)> attached)
    {
        if (destinations == 0 && attached.Count == 0)
            return;
        catalog.Raw("/Names<<"u8);
        if (destinations != 0)
            catalog.Raw("/Dests "u8).Ref(destinations);
        if (attached.Count > 0)
        {
            catalog.Raw("/EmbeddedFiles<</Names["u8);
            foreach (var (name, specification) in attached)
                catalog.Text(name).Ref(specification).Space();
            catalog.Raw("]>>"u8);
        }

        catalog.Raw(">>"u8);
        if (attached.Count == 0)
            return;
        catalog.Raw("/AF["u8);
        foreach (var (_, specification) in attached)
            catalog.Ref(specification).Space();
        catalog.Raw("]"u8);
    }

    /// <summary>Page labels (12.4.2): a range for each run of consecutive numbers, and one for each label outside such a run.</summary>
    private void WriteLabels(PdfBuffer catalog)
    {
        var expected = -1;
        for (var i = 0; i < _document.Pages.Length; i++)
        {
            var label = _document.Pages[i].Label;
            var isNumber = int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            if (isNumber && number == expected)
            {
                expected++;
                continue;
            }

            expected = isNumber ? number + 1 : -1;
            catalog.Int(i);
            if (isNumber)
                catalog.Raw("<</S/D/St "u8).Int(Math.Max(1, number)).Raw(">>"u8);
            else
                catalog.Raw("<</P"u8).Text(label).Raw(">>"u8);
        }
    }
}
