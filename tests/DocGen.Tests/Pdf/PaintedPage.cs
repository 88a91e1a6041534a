using System.Collections.Immutable;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Pages;
using DocGen.Pdf;
using DocGen.Tests.Passes;
using DocGen.Tests.Pdf.Checking;

namespace DocGen.Tests.Pdf;

/// <summary>A page with a few items on it, written as a PDF and read again.</summary>
internal sealed class PaintedPage
{
    private readonly WrittenFile _file;
    private readonly PdfDictionary _resources;

    /// <param name="draw">Makes the items, which all belong to one paragraph.</param>
    public PaintedPage(Func<MarkedContent, IEnumerable<FrameItem>> draw)
    {
        var root = new StructureElement(StructureType.Document);
        var mark = root.Add(new StructureElement(StructureType.P)).Add(new MarkedContent());
        var items = draw(mark)
            .Select((item, i) => new Placed(Length.FromPoints(20), Length.FromPoints(20 * (i + 1)), item))
            .ToImmutableArray();
        var frame = new Frame(Length.FromPoints(400), Length.FromPoints(600), items);
        var bag = new DiagnosticBag();
        Bytes = new PdfWriter().Write(new PagedDocument(Drafts.Info, [new Page("1", frame)], root), bag).Main.ToArray();
        Assert.Empty(bag);
        PdfCheck.Run(Bytes);
        _file = WrittenFile.Read(Bytes);
        var page = _file.Objects.Values.OfType<PdfDictionary>().Single(value => value.Name("Type") == "Page");
        _resources = _file.Dictionary(page.Reference("Resources")!.Value);
        Content = Encoding.Latin1.GetString(_file.Stream(page.Reference("Contents")!.Value));
    }

    public byte[] Bytes { get; }

    /// <summary>The content stream.</summary>
    public string Content { get; }

    /// <summary>Text in a plain face of 10 points.</summary>
    public static TextRun Text(string value, MarkedContent mark) =>
        new(
            value,
            new TextStyle(new TextFace(new FontFace("Source Sans 3", [], "sans-serif"), false, false, Length.FromPoints(10)), Colour.Black),
            mark
        );

    /// <summary>What a font, pattern or picture of the page is, by its name in the resources.</summary>
    public (PdfDictionary Dictionary, int Id) Resource(string kind, string name)
    {
        var id = ((PdfDictionary)_resources[kind]!).Reference(name)!.Value;
        return (_file.Dictionary(id), id);
    }

    /// <summary>The names of a kind of resources.</summary>
    public IEnumerable<string> Resources(string kind) => (_resources[kind] as PdfDictionary)?.Entries.Keys ?? Enumerable.Empty<string>();

    public PdfDictionary Dictionary(PdfValue? reference) => _file.Dictionary(((PdfReference)reference!).Id);

    public string Stream(int id) => Encoding.Latin1.GetString(_file.Stream(id));
}
