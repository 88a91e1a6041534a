using System.Buffers.Binary;
using System.IO.Hashing;
using System.Runtime.InteropServices;
using DocGen.Core.Cancellation;

namespace DocGen.Pdf.Objects;

/// <summary>
/// The objects of a file and their offsets (ISO 32000-1, 7.5). Objects that are not streams go into object streams (7.5.7), and the
/// cross-reference table is a stream too (7.5.8). The bytes depend only on what is written.
/// </summary>
internal sealed class PdfFile
{
    /// <summary>
    /// The size of an entry of the cross-reference stream in bytes: a type, an offset or the number of an object stream, an index.
    /// </summary>
    private const int EntryLength = 7;

    /// <summary>Objects per object stream. A reader decompresses the whole stream to get one object.</summary>
    private const int ObjectsInStream = 200;

    /// <summary>
    /// The size of a part of the file in bytes. A single buffer would be copied each time it grows, into arrays so large that the garbage
    /// collector has to collect the whole heap for them.
    /// </summary>
    private const int PartSize = 32 * 1024;

    private readonly Work _work;
    private readonly List<byte[]> _parts = [];
    private readonly XxHash128 _hash = new();
    private readonly PdfBuffer _file = new(PartSize * 2);
    private readonly List<Place> _places = [default];
    private readonly PdfBuffer _packed = new(16 * 1024);
    private readonly PdfBuffer _objects = new(16 * 1024);
    private int _written;
    private readonly List<(int Id, int Offset)> _index = [];

    /// <param name="work">The work that the file is a part of; a step is taken at each object.</param>
    public PdfFile(Work work)
    {
        _work = work;
        // Four bytes above 127 mark the file as binary (7.5.2).
        _file.Raw("%PDF-1.7\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3]).Raw("\n"u8);
    }

    private int Length => _written + _file.Length;

    /// <summary>Reserves the number of an object that is written later.</summary>
    public int Reserve() => Reserve(1);

    /// <summary>Reserves consecutive numbers for objects that are written later.</summary>
    /// <returns>The first of them.</returns>
    public int Reserve(int count)
    {
        _work.Step();
        var first = _places.Count;
        CollectionsMarshal.SetCount(_places, first + count);
        return first;
    }

    /// <summary>Writes an object that is not a stream.</summary>
    public void Write(int id, PdfBuffer content)
    {
        _work.Step();
        if (_index.Count == ObjectsInStream)
            FlushPacked();
        _index.Add((id, _packed.Length));
        _packed.Raw(content.Written).Byte((byte)'\n');
    }

    public int Add(PdfBuffer content)
    {
        var id = Reserve();
        Write(id, content);
        return id;
    }

    /// <summary>Writes a stream.</summary>
    /// <param name="entries">The entries of its dictionary, without Length and Filter.</param>
    /// <param name="compress">Whether to deflate the data; false for data that is compressed already, whose filter is among the
    /// entries.</param>
    public void WriteStream(int id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        if (compress)
            WriteDeflated(id, entries, Deflate.Compress(data, _work));
        else
            WriteStream(id, entries, data, []);
    }

    /// <summary>Writes a stream whose data is a zlib stream already.</summary>
    /// <param name="entries">The entries of its dictionary, without Length and Filter.</param>
    public void WriteDeflated(int id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data) =>
        WriteStream(id, entries, data, "/Filter/FlateDecode"u8);

    private void WriteStream(int id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, ReadOnlySpan<byte> filter)
    {
        _places[id] = new Place(1, Length, 0);
        _file.Int(id).Raw(" 0 obj\n<<"u8).Raw(entries).Raw("/Length "u8).Int(data.Length);
        _file.Raw(filter).Raw(">>\nstream\n"u8).Raw(data).Raw("\nendstream\nendobj\n"u8);
        if (_file.Length >= PartSize)
            EndPart();
    }

    private void EndPart()
    {
        _hash.Append(_file.Written);
        _parts.Add(_file.Written.ToArray());
        _written += _file.Length;
        _file.Clear();
    }

    public int AddStream(ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data, bool compress = true)
    {
        var id = Reserve();
        WriteStream(id, entries, data, compress);
        return id;
    }

    /// <summary>Completes the file.</summary>
    /// <param name="catalog">The document catalog.</param>
    /// <param name="info">The document information dictionary.</param>
    public byte[] End(int catalog, int info)
    {
        FlushPacked();
        // The identifier only distinguishes files (14.4), so it needs no cryptographic hash, which would load the OpenSSL of the system.
        EndPart();
        ReadOnlySpan<byte> id = _hash.GetCurrentHash();
        var xref = Reserve();
        var start = Length;
        _places[xref] = new Place(1, start, 0);
        var entries = new PdfBuffer();
        entries
            .Raw("/Type/XRef/Size "u8)
            .Int(_places.Count)
            .Raw("/W[1 4 2]/Root "u8)
            .Ref(catalog)
            .Raw("/Info "u8)
            .Ref(info)
            .Raw("/ID["u8)
            .Bytes(id)
            .Bytes(id)
            .Raw("]"u8);
        var index = Index();
        WriteStream(xref, entries.Written, index.Written);
        index.Release();
        _file.Raw("startxref\n"u8).Int(start).Raw("\n%%EOF\n"u8);
        EndPart();
        _packed.Release();
        _objects.Release();
        _file.Release();
        var file = GC.AllocateUninitializedArray<byte>(_written);
        var at = 0;
        foreach (var part in _parts)
        {
            part.CopyTo(file, at);
            at += part.Length;
        }

        return file;
    }

    private PdfBuffer Index()
    {
        var index = new PdfBuffer();
        Span<byte> entry = stackalloc byte[EntryLength];
        for (var i = 0; i < _places.Count; i++)
        {
            var place = _places[i];
            entry[0] = place.Type;
            BinaryPrimitives.WriteUInt32BigEndian(entry[1..], (uint)place.Offset);
            // Object 0 heads the list of free objects.
            BinaryPrimitives.WriteUInt16BigEndian(entry[5..], i == 0 ? ushort.MaxValue : (ushort)place.Index);
            index.Raw(entry);
        }

        return index;
    }

    private void FlushPacked()
    {
        if (_index.Count == 0)
            return;
        var id = Reserve();
        _objects.Clear();
        for (var i = 0; i < _index.Count; i++)
        {
            _objects.Int(_index[i].Id).Space().Int(_index[i].Offset).Space();
            _places[_index[i].Id] = new Place(2, id, i);
        }

        var first = _objects.Length;
        _objects.Raw(_packed.Written);
        var entries = new PdfBuffer();
        entries.Raw("/Type/ObjStm/N "u8).Int(_index.Count).Raw("/First "u8).Int(first);
        WriteStream(id, entries.Written, _objects.Written);
        _packed.Clear();
        _index.Clear();
    }

    /// <summary>An entry of the cross-reference stream (table 18).</summary>
    private readonly record struct Place(byte Type, int Offset, int Index);
}
