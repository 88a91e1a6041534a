using System.Buffers.Binary;
using System.Text;

namespace DocGen.Writers.Word.Packaging;

/// <summary>
/// Writes a zip file (PKWARE APPNOTE 6.3) that is the same on every run and machine: entries in the given order, all dated 1980-01-01,
/// without operating system attributes. <see cref="System.IO.Compression.ZipArchive"/> writes the host system and its permissions.
/// </summary>
internal sealed class ZipContainer
{
    private const ushort Version = 20;
    private const ushort Deflate = 8;
    private const ushort FirstOfJanuary1980 = 0x0021;
    private const int LocalHeader = 30;
    private const int CentralHeader = 46;
    private const int EndRecord = 22;

    private readonly List<(byte[] Name, PackedPart Part)> _entries = [];

    public void Add(string name, PackedPart part) => _entries.Add((Encoding.ASCII.GetBytes(name), part));

    public byte[] ToArray()
    {
        var size = EndRecord;
        foreach (var (name, part) in _entries)
            size += LocalHeader + CentralHeader + (2 * name.Length) + part.Deflated.Length;
        var bytes = new byte[size];
        var offsets = new int[_entries.Count];
        var at = 0;
        for (var i = 0; i < _entries.Count; i++)
        {
            var (name, part) = _entries[i];
            offsets[i] = at;
            Write32(bytes, ref at, 0x04034B50);
            WriteCommon(bytes, ref at, name, part);
            name.CopyTo(bytes, at);
            at += name.Length;
            part.Deflated.Span.CopyTo(bytes.AsSpan(at));
            at += part.Deflated.Length;
        }

        var directory = at;
        for (var i = 0; i < _entries.Count; i++)
        {
            var (name, part) = _entries[i];
            Write32(bytes, ref at, 0x02014B50);
            Write16(bytes, ref at, Version);
            WriteCommon(bytes, ref at, name, part);
            at += 10; // no comment, disk 0, no attributes
            Write32(bytes, ref at, (uint)offsets[i]);
            name.CopyTo(bytes, at);
            at += name.Length;
        }

        var directorySize = at - directory;
        Write32(bytes, ref at, 0x06054B50);
        at += 4; // disk 0 of 0
        Write16(bytes, ref at, (ushort)_entries.Count);
        Write16(bytes, ref at, (ushort)_entries.Count);
        Write32(bytes, ref at, (uint)directorySize);
        Write32(bytes, ref at, (uint)directory);
        return bytes;
    }

    /// <summary>The fields that local headers and directory entries have in common.</summary>
    private static void WriteCommon(byte[] bytes, ref int at, byte[] name, PackedPart part)
    {
        Write16(bytes, ref at, Version);
        Write16(bytes, ref at, 0);
        Write16(bytes, ref at, Deflate);
        Write16(bytes, ref at, 0);
        Write16(bytes, ref at, FirstOfJanuary1980);
        Write32(bytes, ref at, part.Crc);
        Write32(bytes, ref at, (uint)part.Deflated.Length);
        Write32(bytes, ref at, (uint)part.Size);
        Write16(bytes, ref at, (ushort)name.Length);
        Write16(bytes, ref at, 0);
    }

    private static void Write16(byte[] bytes, ref int at, ushort value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(at), value);
        at += 2;
    }

    private static void Write32(byte[] bytes, ref int at, uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(at), value);
        at += 4;
    }
}
