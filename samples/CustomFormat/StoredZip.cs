using System.IO.Hashing;
using System.Text;

namespace DocGen.Samples.CustomFormat;

/// <summary>
/// A ZIP file (ISO/IEC 21320-1) whose entries are stored as they are. <see cref="System.IO.Compression.ZipArchive"/> writes which system
/// it runs on, and deflate makes other bytes on other processors; the same document should be the same file everywhere.
/// </summary>
/// <param name="date">The time stamp of the entries: midnight of this day.</param>
internal sealed class StoredZip(DateOnly date) : IDisposable
{
    private const ushort Version = 20;

    private readonly MemoryStream _file = new();
    private readonly MemoryStream _directory = new();
    private ushort _count;

    public void Add(string name, ReadOnlyMemory<byte> content)
    {
        var offset = (uint)_file.Position;
        using (var local = new BinaryWriter(_file, Encoding.UTF8, leaveOpen: true))
        {
            local.Write(0x04034B50);
            WriteHeader(local, name, content.Span);
            local.Write(Encoding.ASCII.GetBytes(name));
            local.Write(content.Span);
        }

        using var central = new BinaryWriter(_directory, Encoding.UTF8, leaveOpen: true);
        central.Write(0x02014B50);
        central.Write(Version);
        WriteHeader(central, name, content.Span);
        central.Write(new byte[10]); // Comment, disk and attributes: none.
        central.Write(offset);
        central.Write(Encoding.ASCII.GetBytes(name));
        _count++;
    }

    public byte[] ToArray()
    {
        var (start, length) = ((uint)_file.Length, (uint)_directory.Length);
        _directory.WriteTo(_file);
        using var end = new BinaryWriter(_file, Encoding.UTF8, leaveOpen: true);
        end.Write(0x06054B50);
        end.Write(0); // Disks: only this one.
        end.Write(_count);
        end.Write(_count);
        end.Write(length);
        end.Write(start);
        end.Write((ushort)0); // No comment.
        return _file.ToArray();
    }

    public void Dispose()
    {
        _file.Dispose();
        _directory.Dispose();
    }

    /// <summary>What the local and the central header have in common: from the version to the length of the extra field.</summary>
    private void WriteHeader(BinaryWriter writer, string name, ReadOnlySpan<byte> content)
    {
        writer.Write(Version);
        writer.Write((ushort)0); // Flags.
        writer.Write((ushort)0); // Method: stored.
        writer.Write((ushort)0); // Time.
        writer.Write((ushort)(((Math.Clamp(date.Year, 1980, 2107) - 1980) << 9) | (date.Month << 5) | date.Day));
        writer.Write(Crc32.HashToUInt32(content));
        writer.Write((uint)content.Length);
        writer.Write((uint)content.Length);
        writer.Write((ushort)name.Length);
        writer.Write((ushort)0); // No extra field.
    }
}
