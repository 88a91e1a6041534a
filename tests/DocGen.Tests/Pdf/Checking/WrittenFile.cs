using System.Buffers.Binary;
using System.Buffers.Text;
using System.IO.Compression;
using DocGen.Pdf.Objects;

namespace DocGen.Tests.Pdf.Checking;

/// <summary>
/// A file of <see cref="PdfFile"/> as a reader finds it: from its end to the cross-reference stream, and from there to each object (ISO
/// 32000-1, 7.5). Every step that leads elsewhere than it says is an error.
/// </summary>
internal sealed class WrittenFile
{
    private const int EntryWidth = 7;

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly Dictionary<int, PdfValue> _objects = [];
    private readonly Dictionary<int, ReadOnlyMemory<byte>> _streams = [];

    // The first byte of each direct (uncompressed) object, and the byte after it.
    private readonly List<(int Start, int End, int Id)> _places = [];

    private WrittenFile(ReadOnlyMemory<byte> bytes) => _bytes = bytes;

    /// <summary>All objects, those that unpack others and the cross-reference among them.</summary>
    public IReadOnlyDictionary<int, PdfValue> Objects => _objects;

    /// <summary>The dictionary of the cross-reference stream.</summary>
    public PdfDictionary Trailer { get; private set; } = null!;

    /// <exception cref="BrokenPdfException">Something is not where the file says.</exception>
    public static WrittenFile Read(ReadOnlyMemory<byte> bytes)
    {
        var file = new WrittenFile(bytes);
        file.Read();
        return file;
    }

    /// <summary>A dictionary by its number.</summary>
    public PdfDictionary Dictionary(int id) =>
        _objects.GetValueOrDefault(id) as PdfDictionary ?? throw new BrokenPdfException($"object {id} is no dictionary");

    /// <summary>The object itself, or the one that it refers to.</summary>
    public PdfValue? Resolve(PdfValue? value) => value is PdfReference reference ? _objects.GetValueOrDefault(reference.Id) : value;

    /// <summary>Whether the object is a stream.</summary>
    public bool IsStream(int id) => _streams.ContainsKey(id);

    /// <summary>What a stream holds, expanded when its only filter is Flate.</summary>
    public byte[] Stream(int id)
    {
        if (!_streams.TryGetValue(id, out var data))
            throw new BrokenPdfException($"object {id} is no stream");
        if (Dictionary(id).Name("Filter") != "FlateDecode")
            return data.ToArray();
        try
        {
            using var source = new ZLibStream(new MemoryStream(data.ToArray()), CompressionMode.Decompress);
            using var target = new MemoryStream();
            source.CopyTo(target);
            return target.ToArray();
        }
        catch (InvalidDataException)
        {
            throw new BrokenPdfException($"the stream of object {id} cannot be expanded");
        }
    }

    private void Read()
    {
        var start = FindCrossReference();
        var reference = ReadAt(start, expected: null);
        Trailer = Dictionary(reference);
        var index = Stream(reference);
        if (index.Length != EntryWidth * (Trailer.Int("Size") ?? 0))
            throw new BrokenPdfException($"the cross-reference has {index.Length} bytes for {Trailer.Int("Size")} objects");
        var packed = new Dictionary<int, List<(int Id, int Index)>>();
        for (var id = 0; id * EntryWidth < index.Length; id++)
        {
            var entry = index.AsSpan(id * EntryWidth, EntryWidth);
            var (place, number) = ((int)BinaryPrimitives.ReadUInt32BigEndian(entry[1..]), BinaryPrimitives.ReadUInt16BigEndian(entry[5..]));
            if (entry[0] == 1 && id != reference)
                ReadAt(place, id);
            else if (entry[0] == 1 && place != start)
                throw new BrokenPdfException($"object {id}, the cross-reference, does not know its own place");
            else if (entry[0] == 2)
                packed.TryAdd(place, []);
            if (entry[0] == 2)
                packed[place].Add((id, number));
        }

        CheckPlaces(start);
        foreach (var (stream, objects) in packed)
            Unpack(stream, objects);
    }

    private int FindCrossReference()
    {
        var bytes = _bytes.Span;
        var at = bytes.LastIndexOf("\nstartxref\n"u8);
        if (
            at < 0
            || !Utf8Parser.TryParse(bytes[(at + 11)..], out int start, out var length)
            || !bytes[(at + 11 + length)..].SequenceEqual("\n%%EOF\n"u8)
        )
            throw new BrokenPdfException("the file does not end with the place of its cross-reference");
        return start;
    }

    /// <summary>Reads an object that stands by itself.</summary>
    /// <param name="expected">The number that it must have.</param>
    /// <returns>Its number.</returns>
    private int ReadAt(int start, int? expected)
    {
        var bytes = _bytes.Span;
        if (
            start < 0
            || start >= bytes.Length
            || !Utf8Parser.TryParse(bytes[start..], out int id, out var length)
            || (expected is not null && id != expected)
        )
            throw new BrokenPdfException(
                expected is null
                    ? $"the cross-reference does not begin at byte {start}, where the file says"
                    : $"the cross-reference says that object {expected} begins at byte {start}, and it does not"
            );
        var parser = new PdfParser(bytes, start + length);
        if (!parser.Take(" 0 obj\n"u8))
            throw new BrokenPdfException($"no object begins at byte {start}, where the file says that object {id} does");
        var value = parser.Read();
        _objects.Add(id, value);
        parser.SkipSpace();
        if (!parser.Take("stream\n"u8))
            throw new BrokenPdfException($"object {id} stands by itself and is no stream");
        if (
            value is not PdfDictionary dictionary
            || dictionary.Int("Length") is not { } size
            || size < 0
            || parser.At + size > bytes.Length
        )
            throw new BrokenPdfException($"the stream of object {id} does not say its length");
        _streams.Add(id, _bytes.Slice(parser.At, size));
        var end = new PdfParser(bytes, parser.At + size);
        if (!end.Take("\nendstream\nendobj\n"u8))
            throw new BrokenPdfException($"the stream of object {id} is not as long as it says");
        _places.Add((start, end.At, id));
        return id;
    }

    /// <summary>From the header on, each object begins where the one before it ends: nothing was written that cannot be found.</summary>
    private void CheckPlaces(int last)
    {
        _places.Sort();
        var end = _bytes.Span.IndexOf("\n"u8) + 7;
        foreach (var place in _places)
        {
            if (place.Start != end)
                throw new BrokenPdfException(
                    $"between byte {end} and object {place.Id} at byte {place.Start} there is what no cross-reference leads to"
                );
            end = place.End;
        }

        if (_places[^1].Start != last)
            throw new BrokenPdfException($"object {_places[^1].Id} stands behind the cross-reference");
    }

    /// <summary>Reads the objects of an object stream (7.5.7), each of which must be there where the cross-reference says.</summary>
    private void Unpack(int stream, List<(int Id, int Index)> expected)
    {
        var dictionary = Dictionary(stream);
        var data = Stream(stream).AsSpan();
        var (count, first) = (dictionary.Int("N") ?? 0, dictionary.Int("First") ?? 0);
        if (dictionary.Name("Type") != "ObjStm" || count != expected.Count)
            throw new BrokenPdfException(
                $"object stream {stream} has {count} objects, and the cross-reference finds {expected.Count} in it"
            );
        var header = new PdfParser(data, 0);
        var places = new (int Id, int Offset)[count];
        for (var i = 0; i < count; i++)
        {
            if (header.Read() is not PdfNumber id || header.Read() is not PdfNumber offset)
                throw new BrokenPdfException($"object stream {stream} has no numbers at its head");
            places[i] = ((int)id.Value, first + (int)offset.Value);
        }

        foreach (var (id, index) in expected)
        {
            if (index >= count || places[index].Id != id)
                throw new BrokenPdfException(
                    $"the cross-reference says that object {id} is number {index} in object stream {stream}, and it is not"
                );
        }

        for (var i = 0; i < count; i++)
        {
            var parser = new PdfParser(data, places[i].Offset);
            _objects.Add(places[i].Id, parser.Read());
            parser.SkipSpace();
            if (parser.At != (i + 1 < count ? places[i + 1].Offset : data.Length))
                throw new BrokenPdfException($"object {places[i].Id} in object stream {stream} does not end where the next begins");
        }
    }
}
