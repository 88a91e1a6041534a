using System.Buffers.Binary;
using System.Globalization;
using DocGen.Core.Cancellation;
using DocGen.Pdf.Objects;
using DocGen.Tests.Pdf.Checking;

namespace DocGen.Tests.Pdf;

/// <summary>A written file whose objects can be changed and written again under the same numbers.</summary>
internal sealed class EditedPdf
{
    private readonly WrittenFile _file;
    private readonly Dictionary<int, byte[]> _streams;

    public EditedPdf(byte[] file)
    {
        _file = WrittenFile.Read(file);
        _streams = _file.Objects.Keys.Where(_file.IsStream).ToDictionary(id => id, _file.Stream);
    }

    public PdfDictionary Catalog => Get(_file.Trailer.Reference("Root"));

    public PdfDictionary Structure => Get(Catalog.Reference("StructTreeRoot"));

    public PdfDictionary Pages => Get(Catalog.Reference("Pages"));

    public PdfDictionary Get(int? id) => _file.Dictionary(id!.Value);

    public PdfArray Array(PdfValue reference) => (PdfArray)_file.Objects[((PdfReference)reference).Id];

    /// <summary>A page, counted from 0.</summary>
    public PdfDictionary Page(int number = 0) => Get(((PdfReference)Pages.Items("Kids")[number]).Id);

    /// <summary>The elements of a structure type, in the order of their numbers.</summary>
    public IEnumerable<(int Id, PdfDictionary Element)> Elements(string type) =>
        from entry in _file.Objects.OrderBy(entry => entry.Key)
        where entry.Value is PdfDictionary element && element.Name("Type") == "StructElem" && element.Name("S") == type
        select (entry.Key, (PdfDictionary)entry.Value);

    public PdfDictionary First(string type) => Elements(type).First().Element;

    /// <summary>The kids of an element, to be changed.</summary>
    public static List<PdfValue> Kids(PdfDictionary element) => ((PdfArray)element["K"]!).Items;

    /// <summary>Changes the content of the first page.</summary>
    public void EditContent(Func<string, string> edit)
    {
        var stream = Page().Reference("Contents")!.Value;
        _streams[stream] = System.Text.Encoding.Latin1.GetBytes(edit(System.Text.Encoding.Latin1.GetString(_streams[stream])));
    }

    public byte[] Write()
    {
        var file = new PdfFile(Work.Uninterrupted);
        var trailer = _file.Trailer;
        for (var id = 1; id < trailer.Int("Size"); id++)
            file.Reserve();
        foreach (var (id, value) in _file.Objects.OrderBy(entry => entry.Key))
        {
            if (value is PdfDictionary dictionary && _streams.TryGetValue(id, out var data))
            {
                if (dictionary.Name("Type") is "ObjStm" or "XRef")
                    continue;
                var isPlain = dictionary.Name("Filter") == "FlateDecode";
                file.WriteStream(id, Entries(dictionary, isPlain ? ["Length", "Filter"] : ["Length"]).Written, data, compress: isPlain);
            }
            else
            {
                file.Write(id, Add(new PdfBuffer(), value));
            }
        }

        return file.End(trailer.Reference("Root")!.Value, trailer.Reference("Info")!.Value);
    }

    /// <summary>Changes the entries of a file's cross-reference, seven bytes each.</summary>
    public static byte[] WithIndex(byte[] file, Action<byte[]> edit)
    {
        var text = System.Text.Encoding.Latin1.GetString(file);
        var start = int.Parse(
            text[(text.LastIndexOf("startxref\n", StringComparison.Ordinal) + 10)..].Split('\n')[0],
            CultureInfo.InvariantCulture
        );
        var written = WrittenFile.Read(file);
        var id = int.Parse(text[start..].Split(' ')[0], CultureInfo.InvariantCulture);
        var index = written.Stream(id);
        edit(index);
        var tail = new PdfBuffer();
        tail.Int(id)
            .Raw(" 0 obj\n<<"u8)
            .Raw(Entries(written.Trailer, ["Length", "Filter"]).Written)
            .Raw("/Length "u8)
            .Int(index.Length)
            .Raw(">>\nstream\n"u8)
            .Raw(index)
            .Raw("\nendstream\nendobj\nstartxref\n"u8)
            .Int(start)
            .Raw("\n%%EOF\n"u8);
        return [.. file.AsSpan(0, start), .. tail.Written];
    }

    /// <summary>Moves what an entry of a cross-reference says by so many bytes, or objects.</summary>
    public static void Move(byte[] index, int id, int by)
    {
        var place = index.AsSpan((7 * id) + 1);
        BinaryPrimitives.WriteInt32BigEndian(place, BinaryPrimitives.ReadInt32BigEndian(place) + by);
    }

    private static PdfBuffer Entries(PdfDictionary dictionary, string[] without)
    {
        var buffer = new PdfBuffer();
        foreach (var (key, value) in dictionary.Entries)
            if (!without.Contains(key))
                Add(buffer.Name(key).Space(), value);
        return buffer;
    }

    private static PdfBuffer Add(PdfBuffer buffer, PdfValue value)
    {
        switch (value)
        {
            case PdfNumber number:
                return buffer.Real(number.Value);
            case PdfName name:
                return buffer.Name(name.Value);
            case PdfString text:
                return buffer.Bytes(System.Text.Encoding.Latin1.GetBytes(text.Value));
            case PdfWord word:
                return buffer.Utf8(word.Value);
            case PdfReference reference:
                return buffer.Ref(reference.Id);
            case PdfArray array:
                buffer.Raw("["u8);
                foreach (var item in array.Items)
                    Add(buffer, item).Space();
                return buffer.Raw("]"u8);
            default:
                return buffer.Raw("<<"u8).Raw(Entries((PdfDictionary)value, []).Written).Raw(">>"u8);
        }
    }
}
