using System.Buffers.Binary;
using System.Text;

namespace DocGen.Sites.MkDocs;

/// <summary>Writes a message catalogue in binary form (GNU gettext, "The Format of GNU MO Files"), without a hash table.</summary>
internal static class MessageCatalogue
{
    private const uint Magic = 0x950412DE;
    private const int HeaderLength = 28;

    public static byte[] Write(IReadOnlyDictionary<string, string> translations)
    {
        // The translation of the empty message specifies the encoding; messages are in the order of their bytes.
        var entries = translations
            .Append(new("", "Content-Type: text/plain; charset=UTF-8\n"))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => (Key: Encoding.UTF8.GetBytes(entry.Key), Value: Encoding.UTF8.GetBytes(entry.Value)))
            .ToList();
        var tableLength = entries.Count * 8;
        var text = HeaderLength + (2 * tableLength);
        var bytes = new byte[text + entries.Sum(entry => entry.Key.Length + entry.Value.Length + 2)];
        uint[] header = [Magic, 0, (uint)entries.Count, HeaderLength, (uint)(HeaderLength + tableLength), 0, (uint)text];
        for (var i = 0; i < header.Length; i++)
            Put(bytes, i * 4, header[i]);
        for (var i = 0; i < entries.Count; i++)
            text = Append(bytes, HeaderLength + (i * 8), text, entries[i].Key);
        for (var i = 0; i < entries.Count; i++)
            text = Append(bytes, HeaderLength + tableLength + (i * 8), text, entries[i].Value);
        return bytes;
    }

    /// <summary>Writes a text with its descriptor, and returns the offset of the next one, after the terminating null.</summary>
    private static int Append(byte[] bytes, int descriptor, int offset, byte[] text)
    {
        Put(bytes, descriptor, (uint)text.Length);
        Put(bytes, descriptor + 4, (uint)offset);
        text.CopyTo(bytes, offset);
        return offset + text.Length + 1;
    }

    private static void Put(byte[] bytes, int offset, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(offset), value);
}
