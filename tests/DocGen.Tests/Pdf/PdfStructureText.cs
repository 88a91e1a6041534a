using System.Text;
using DocGen.Tests.Pdf.Checking;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace DocGen.Tests.Pdf;

/// <summary>
/// Reads a PDF as assistive technology does: element by element along its structure tree, with an independent reader (PdfPig). What is not
/// in the structure is not read.
/// </summary>
internal sealed class PdfStructureText
{
    private readonly PdfDocument _document;
    private readonly Dictionary<(int Page, int Mcid), string> _texts = [];
    private readonly Dictionary<IndirectReference, int> _pages = [];

    private PdfStructureText(PdfDocument document)
    {
        _document = document;
        foreach (var page in document.GetPages())
        foreach (var content in page.GetMarkedContents())
            Collect(page.Number, content);
        IndexPages((DictionaryToken)Get(document.Structure.Catalog.CatalogDictionary, "Pages")!);
    }

    /// <summary>The Document element. Every file that a test reads is checked first.</summary>
    public static PdfElement Read(byte[] file)
    {
        PdfCheck.Run(file);
        using var document = PdfDocument.Open(file);
        var reader = new PdfStructureText(document);
        var root = (DictionaryToken)reader.Get(document.Structure.Catalog.CatalogDictionary, "StructTreeRoot")!;
        return reader.Element((DictionaryToken)reader.Get(root, "K")!, page: 0);
    }

    private void Collect(int page, MarkedContentElement content)
    {
        if (content.MarkedContentIdentifier >= 0)
            _texts.Add((page, content.MarkedContentIdentifier), TextOf(content));
        else
            foreach (var child in content.Children)
                Collect(page, child);
    }

    // The text of a nested sequence is part of that of the outer one; it is read at its first character.
    private static string TextOf(MarkedContentElement content)
    {
        if (content.ActualText is { Length: > 0 } actual)
            return actual;
        var text = new StringBuilder();
        var open = content.Children.ToList();
        foreach (var letter in content.Letters)
        {
            if (content.Children.Any(child => child.Letters.Contains(letter)))
            {
                if (open.FirstOrDefault(child => child.Letters.Contains(letter)) is not { } child)
                    continue;
                open.Remove(child);
                text.Append(TextOf(child));
            }
            else
            {
                text.Append(letter.Value);
            }
        }

        foreach (var child in open)
            text.Append(TextOf(child));
        return text.ToString();
    }

    private void IndexPages(DictionaryToken pages)
    {
        foreach (var kid in ((ArrayToken)Get(pages, "Kids")!).Data)
            _pages.Add(((IndirectReferenceToken)kid).Data, _pages.Count + 1);
    }

    private PdfElement Element(DictionaryToken dictionary, int page)
    {
        if (dictionary.Data.TryGetValue("Pg", out var own))
            page = PageOf(own);
        var element = new PdfElement(((NameToken)Get(dictionary, "S")!).Data) { AlternativeText = TextOf(Get(dictionary, "Alt")) };
        if (Get(dictionary, "K") is not { } kids)
            return element;
        foreach (var kid in kids is ArrayToken array ? array.Data : [kids])
        {
            if (kid is NumericToken mcid)
                element.Add(_texts[(page, mcid.Int)]);
            else
                Add(element, (DictionaryToken)Resolve(kid), page);
        }

        return element;
    }

    private void Add(PdfElement element, DictionaryToken kid, int page)
    {
        var type = Get(kid, "Type") is NameToken name ? name.Data : "";
        if (type == "MCR")
            element.Add(_texts[(PageOf(kid.Data["Pg"]), ((NumericToken)Get(kid, "MCID")!).Int)]);
        else if (type != "OBJR")
            element.Add(Element(kid, page));
    }

    private int PageOf(IToken reference) => _pages[((IndirectReferenceToken)reference).Data];

    private static string? TextOf(IToken? token) =>
        token switch
        {
            StringToken text => text.Data,
            HexToken hex => Encoding.BigEndianUnicode.GetString(hex.Bytes.ToArray().AsSpan(2)),
            _ => null,
        };

    private IToken? Get(DictionaryToken dictionary, string key) => dictionary.Data.TryGetValue(key, out var value) ? Resolve(value) : null;

    private IToken Resolve(IToken token) =>
        token is IndirectReferenceToken reference ? _document.Structure.GetObject(reference.Data).Data : token;
}

/// <summary>An element of the structure tree, with its text and its children in order.</summary>
internal sealed class PdfElement(string type)
{
    private readonly List<object> _kids = [];

    public string Type => type;

    public string? AlternativeText { get; init; }

    public IEnumerable<PdfElement> Children => _kids.OfType<PdfElement>();

    /// <summary>What is read aloud; a figure says its alternative text.</summary>
    public string Text
    {
        get
        {
            if (AlternativeText is not null)
                return AlternativeText + " ";
            var text = new StringBuilder();
            for (var i = 0; i < _kids.Count; i++)
            {
                // As in the other formats: what a figure is called, then what it says.
                if (
                    _kids[i] is PdfElement { Type: "Figure" } figure
                    && i + 1 < _kids.Count
                    && _kids[i + 1] is PdfElement { Type: "Caption" } caption
                )
                {
                    text.Append(caption.Text).Append(figure.Text);
                    i++;
                    continue;
                }

                text.Append(_kids[i] is PdfElement element ? element.Text : _kids[i]);
            }

            // A block ends a line.
            if (type is not ("Span" or "Link" or "Reference" or "Code" or "Note"))
                text.Append(' ');
            return text.ToString();
        }
    }

    public void Add(object kid) => _kids.Add(kid);

    public IEnumerable<PdfElement> All(string wanted) =>
        Children.SelectMany(child => child.All(wanted)).Prepend(this).Where(element => element.Type == wanted);

    /// <summary>The tree as lines: type, and the text of what holds text.</summary>
    public IEnumerable<string> Lines(int depth = 0)
    {
        var text = string.Concat(_kids.Where(kid => kid is string));
        yield return new string(' ', 2 * depth)
            + type
            + (
                AlternativeText is { } alt ? $" [{alt}]"
                : text.Length > 0 ? " " + text
                : ""
            );
        foreach (var child in Children)
        foreach (var line in child.Lines(depth + 1))
            yield return line;
    }
}
