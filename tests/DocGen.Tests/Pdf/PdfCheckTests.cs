using System.Text;
using System.Text.RegularExpressions;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Pdf;
using DocGen.Pdf.Fonts;
using DocGen.Pdf.Objects;
using DocGen.Tests.Passes;
using DocGen.Tests.Pdf.Checking;

namespace DocGen.Tests.Pdf;

/// <summary>A file that is not what it says is noticed, whatever is wrong with it.</summary>
public sealed class PdfCheckTests
{
    private static readonly byte[] Good = WriteSample();

    private static readonly Dictionary<string, Action<EditedPdf>> Damages = new(StringComparer.Ordinal)
    {
        ["refers to object 9999, which there is not"] = pdf => pdf.Catalog.Entries["Metadata"] = new PdfReference(9999),
        ["the catalog has no pages"] = pdf => pdf.Catalog.Entries.Remove("Pages"),
        ["the catalog has no structure tree"] = pdf => pdf.Catalog.Entries.Remove("StructTreeRoot"),
        ["the structure tree has no element"] = pdf => pdf.Structure.Entries.Remove("K"),
        ["the page tree says that it has 1 pages, and has 3"] = pdf => pdf.Pages.Entries["Count"] = new PdfNumber(1),
        ["is no page of the page tree"] = pdf => pdf.Page().Entries["Parent"] = pdf.Catalog["StructTreeRoot"]!,
        ["page 1 has no content"] = pdf => pdf.Page().Entries.Remove("Contents"),
        ["page 1 has no place in the parent tree"] = pdf => pdf.Page().Entries.Remove("StructParents"),
        ["object * is no stream"] = pdf => pdf.Page().Entries["Contents"] = pdf.Catalog["StructTreeRoot"]!,
        ["page 1: marked content does not end"] = pdf =>
            pdf.EditContent(content => content[..content.LastIndexOf("EMC", StringComparison.Ordinal)]),
        ["page 1: marked content ends that has not begun"] = pdf => pdf.EditContent(content => content + "EMC\n"),
        ["page 1: marked content stands within marked content"] = pdf =>
            pdf.EditContent(content => content.Replace("EMC\n", "/Artifact BMC EMC EMC\n", StringComparison.Ordinal)),
        ["page 1: an identifier of marked content is no number"] = pdf =>
            pdf.EditContent(content => content.Replace("/MCID 1>>", "/MCID/x>>", StringComparison.Ordinal)),
        ["page 1 has an identifier of marked content twice"] = pdf =>
            pdf.EditContent(content => content.Replace("/MCID 1>>", "/MCID 0>>", StringComparison.Ordinal)),
        ["page 1 has 0 pieces of marked content, and * in the parent tree"] = pdf =>
            pdf.EditContent(content => content[..(content.IndexOf("EMC\n", StringComparison.Ordinal) + 4)]),
        ["has content 777 of page object *, which is not painted there"] = pdf => EditedPdf.Kids(pdf.First("P")).Add(new PdfNumber(777)),
        ["content 0 of page 1 is not in the structure tree"] = pdf => EditedPdf.Kids(pdf.First("H1")).Clear(),
        ["has content * of page object *, which belongs to element * already"] = pdf =>
            EditedPdf.Kids(pdf.First("P")).Add(EditedPdf.Kids(pdf.First("H1"))[0]),
        ["does not say on which page"] = pdf => pdf.First("P").Entries.Remove("Pg"),
        ["has a kid that is none"] = pdf => EditedPdf.Kids(pdf.First("P")).Add(new PdfWord("null")),
        ["says that its parent is"] = pdf => pdf.First("P").Entries["P"] = pdf.Catalog["StructTreeRoot"]!,
        ["stands in the structure tree twice"] = pdf => EditedPdf.Kids(pdf.First("Document")).Add(EditedPdf.Kids(pdf.First("Document"))[0]),
        ["the TH element * is not in the structure tree"] = pdf => EditedPdf.Kids(pdf.First("TR")).RemoveAt(0),
        ["and is no element"] = pdf => EditedPdf.Kids(pdf.First("Document")).Add(pdf.Catalog["Pages"]!),
        ["is not in the parent tree"] = pdf => pdf.Page().Entries["StructParents"] = new PdfNumber(500),
        ["content 0 of page 1 belongs to element *, and the parent tree says another"] = pdf =>
            pdf.Array(Parents(pdf)[1]).Items[0] = new PdfReference(pdf.Elements("P").First().Id),
        ["page 1 has * pieces of marked content, and * in the parent tree"] = pdf => pdf.Array(Parents(pdf)[1]).Items.RemoveAt(0),
        ["key 7 of the parent tree stands where 1 is expected"] = pdf => Parents(pdf)[2] = new PdfNumber(7),
        ["the next key of the parent tree"] = pdf => pdf.Structure.Entries["ParentTreeNextKey"] = new PdfNumber(1),
        ["has an object reference to nothing"] = pdf => LinkReference(pdf).Entries.Remove("Obj"),
        ["has annotation *, which belongs to element * already"] = pdf => EditedPdf.Kids(pdf.First("P")).Add(LinkReference(pdf)),
        ["which is not on its page"] = pdf => LinkReference(pdf).Entries["Pg"] = pdf.Pages.Items("Kids")[2],
        ["annotation * of page 1 is not in the structure tree"] = pdf => EditedPdf.Kids(pdf.First("Link")).RemoveAt(1),
        ["annotation * of page 1 belongs to element *, and the parent tree says another"] = pdf =>
            pdf.Get(LinkReference(pdf).Reference("Obj")).Entries["StructParent"] = new PdfNumber(0),
        ["has the identifier of element"] = pdf => pdf.Elements("TH").Last().Element.Entries["ID"] = pdf.First("TH")["ID"]!,
        ["does not lead to its element"] = pdf => Identifiers(pdf)[1] = Identifiers(pdf)[3],
        ["no element has the identifier"] = pdf => pdf.First("Note").Entries.Remove("ID"),
        ["names the header zz, which there is not"] = pdf =>
            ((PdfArray)((PdfDictionary)pdf.Elements("TD").Last().Element["A"]!)["Headers"]!).Items[0] = new PdfString("zz"),
    };

    private static readonly Dictionary<string, Func<byte[], byte[]>> Broken = new(StringComparer.Ordinal)
    {
        ["the file does not end with the place of its cross-reference"] = file => file[..^7],
        ["no object begins at byte *, where the file says"] = file => Replace(file, " 0 obj\n<</Type/XRef", " 0 odd\n<</Type/XRef"),
        ["the cross-reference does not begin at byte *, where the file says"] = file =>
            [.. file.AsSpan(0, 15), (byte)'\n', .. file.AsSpan(15)],
        ["the cross-reference says that object * begins at byte *, and it does not"] = file =>
            EditedPdf.WithIndex(file, index => EditedPdf.Move(index, FirstStream(index), 1)),
        ["the cross-reference says that object * is number * in object stream *, and it is not"] = file =>
            EditedPdf.WithIndex(file, index => index[(7 * FirstPacked(index)) + 6]++),
        ["object stream * has * objects, and the cross-reference finds * in it"] = file =>
            EditedPdf.WithIndex(file, index => index[7 * FirstPacked(index)] = 0),
        ["is no dictionary"] = file => EditedPdf.WithIndex(file, index => EditedPdf.Move(index, FirstPacked(index), 5000)),
        ["there is what no cross-reference leads to"] = file => EditedPdf.WithIndex(file, index => index[7 * FirstStream(index)] = 0),
        ["does not know its own place"] = file => EditedPdf.WithIndex(file, index => EditedPdf.Move(index, (index.Length / 7) - 1, 1)),
        ["bytes for 1 objects"] = file => Replace(file, "/Size ", "/Size 1/Was "),
        ["is not as long as it says"] = file => Shorten(file),
        ["stands by itself and is no stream"] = file => Replace(file, ">>\nstream\n", ">>\nstraem\n"),
        ["does not say its length"] = file => Replace(file, "/Length ", "/Lenght "),
        ["cannot be expanded"] = file => Flip(file),
    };

    public static TheoryData<string> DamagedObjects => [.. Damages.Keys];

    public static TheoryData<string> DamagedFiles => [.. Broken.Keys];

    public static TheoryData<string> Documents => [.. DocGenProject.Open(Repository.Root).ListDocuments()];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_document_is_what_it_says(string id)
    {
        var bag = new DiagnosticBag();
        var compiled = DocGenProject.Open(Repository.Root).Compile(id, bag);
        PdfCheck.Run(new PdfWriter().Write(compiled.Document!, compiled.Theme!, bag).Main);
    }

    [Fact]
    public void A_file_that_is_written_again_as_it_is_is_good()
    {
        PdfCheck.Run(Good);
        PdfCheck.Run(new EditedPdf(Good).Write());
        PdfCheck.Run(EditedPdf.WithIndex(Good, _ => { }));
    }

    [Theory]
    [MemberData(nameof(DamagedObjects))]
    public void What_is_wrong_in_the_objects_is_named(string message)
    {
        var pdf = new EditedPdf(Good);
        Damages[message](pdf);
        Noticed(message, pdf.Write());
    }

    [Theory]
    [MemberData(nameof(DamagedFiles))]
    public void What_is_wrong_in_the_file_is_named(string message) => Noticed(message, Broken[message](Good));

    [Fact]
    public void An_object_that_is_written_twice_is_noticed()
    {
        var streams = new PdfFile(Work.Uninterrupted);
        var stream = streams.AddStream([], "a"u8);
        streams.WriteStream(stream, [], "b"u8);
        Noticed("there is what no cross-reference leads to", streams.End(stream, stream));
        var packed = new PdfFile(Work.Uninterrupted);
        var twice = packed.Add(new PdfBuffer().Raw("<<>>"u8));
        packed.Write(twice, new PdfBuffer().Raw("<<>>"u8));
        Noticed("has 2 objects, and the cross-reference finds 1 in it", packed.End(twice, twice));
    }

    [Theory]
    [InlineData("<<1 2>>", "there is not a key")]
    [InlineData("<</A 1/A 2>>", "has the key A twice")]
    [InlineData("[1", "there is not an object")]
    [InlineData("(a", "there is not the end of a string")]
    [InlineData("(a(", "there is not an escaped parenthesis")]
    [InlineData("<41", "there is not the end of a string")]
    [InlineData("<4x>", "there is not hexadecimal digits")]
    [InlineData("-", "there is not a number")]
    [InlineData("<<>>>>", "does not end where the next begins")]
    public void What_is_no_object_is_noticed(string content, string message)
    {
        var file = new PdfFile(Work.Uninterrupted);
        var id = file.Add(new PdfBuffer().Utf8(content));
        Noticed(message, file.End(id, id));
    }

    /// <param name="message">A part of the message; a star matches any text.</param>
    private static void Noticed(string message, byte[] file) =>
        Assert.Matches(
            Regex.Escape(message).Replace("\\*", ".*", StringComparison.Ordinal),
            Assert.Throws<BrokenPdfException>(() => PdfCheck.Run(file)).Message
        );

    /// <summary>Three pages with a heading, links, a table of two levels, a list and a footnote.</summary>
    private static byte[] WriteSample()
    {
        var inner = new Link("https://example.org/", Drafts.Words("kommunernes aftale"));
        TableRow[] rows =
        [
            new(TableRowKind.Header, [Drafts.Cell("a"), Drafts.Cell("bc", columns: 2)]),
            new(TableRowKind.Header, [Drafts.Cell("d"), Drafts.Cell("e"), Drafts.Cell("f")]),
            .. Enumerable
                .Range(1, 90)
                .Select(i => new TableRow(TableRowKind.Body, [Drafts.Cell($"r{i}"), Drafts.Cell("1"), Drafts.Cell("2")])),
        ];
        Assert.True(
            TableGrid.TryBuild(
                [new(ColumnAlignment.Left, IsHeader: true), new(ColumnAlignment.Left), new(ColumnAlignment.Left)],
                [.. rows],
                out var grid,
                out var problem
            ),
            problem
        );
        var (document, bag) = Drafts.RunAll(
            Drafts.Of(
                Drafts.Heading(1, "Titel"),
                new Paragraph([new Text("Læs "), inner, new Text(" om det."), new Footnote([Drafts.Paragraph("En note.")])]),
                new ListBlock(ListKind.Bullet, [new ListItem([Drafts.Paragraph("et")]), new ListItem([Drafts.Paragraph("to")])]),
                new Table(grid)
            ),
            metrics: FontSet.BuiltIn
        );
        Assert.Empty(bag);
        return new PdfWriter().Write(document, Theme.Default, bag).Main.ToArray();
    }

    private static List<PdfValue> Parents(EditedPdf pdf) => ((PdfArray)pdf.Get(pdf.Structure.Reference("ParentTree"))["Nums"]!).Items;

    private static List<PdfValue> Identifiers(EditedPdf pdf) =>
        ((PdfArray)pdf.Get(((PdfReference)((PdfDictionary)pdf.Structure["IDTree"]!).Items("Kids")[0]).Id)["Names"]!).Items;

    private static PdfDictionary LinkReference(EditedPdf pdf) =>
        EditedPdf.Kids(pdf.First("Link")).OfType<PdfDictionary>().First(kid => kid.Name("Type") == "OBJR");

    private static int FirstStream(byte[] index) => Enumerable.Range(0, index.Length / 7).First(id => index[7 * id] == 1);

    private static int FirstPacked(byte[] index) => Enumerable.Range(0, index.Length / 7).First(id => index[7 * id] == 2);

    private static byte[] Replace(byte[] file, string before, string after)
    {
        var text = Encoding.Latin1.GetString(file);
        var at = text.LastIndexOf(before, StringComparison.Ordinal);
        return Encoding.Latin1.GetBytes(text[..at] + after + text[(at + before.Length)..]);
    }

    /// <summary>Says one byte less of the first stream.</summary>
    private static byte[] Shorten(byte[] file)
    {
        var bytes = file.ToArray();
        var at = bytes.AsSpan().IndexOf("/Length "u8) + 8;
        while (char.IsAsciiDigit((char)bytes[at + 1]))
            at++;
        bytes[at] = (byte)(bytes[at] == '0' ? '1' : bytes[at] - 1);
        return bytes;
    }

    /// <summary>Damages the first stream within.</summary>
    private static byte[] Flip(byte[] file)
    {
        var bytes = file.ToArray();
        bytes[bytes.AsSpan().IndexOf("stream\n"u8) + 40] ^= 0xFF;
        return bytes;
    }
}
