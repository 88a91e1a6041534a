using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace DocGen.Writers.Word.Xml;

/// <summary>
/// A growable buffer for UTF-8 XML in a pooled array. Tags are written as pre-encoded literals, so that the only work per node is to copy
/// bytes and to escape text.
/// </summary>
internal sealed class XmlBuffer : IDisposable
{
    private byte[] _bytes;

    public XmlBuffer(int capacity = 4096) => _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Copies bytes that are already XML.</summary>
    public XmlBuffer Raw(ReadOnlySpan<byte> xml)
    {
        xml.CopyTo(Room(xml.Length));
        Length += xml.Length;
        return this;
    }

    public XmlBuffer Number(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>Copies text that needs no escaping, such as a generated id.</summary>
    public XmlBuffer Plain(ReadOnlySpan<char> text)
    {
        Length += Encoding.UTF8.GetBytes(text, Room(text.Length * 3));
        return this;
    }

    /// <summary>Writes character data or an attribute value in double quotes, escaped (XML 1.0, 2.4 and 3.3.3).</summary>
    public XmlBuffer Escaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var at = text.IndexOfAny(XmlCharacters.Special);
            if (at < 0)
                return Plain(text);
            Plain(text[..at]);
            Raw(XmlCharacters.Escape(text[at]));
            text = text[(at + 1)..];
        }
    }

    /// <summary>Writes an attribute: a space, its name, and its escaped value in quotes.</summary>
    public XmlBuffer Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<char> value) =>
        Raw(" "u8).Raw(name).Raw("=\""u8).Escaped(value).Raw("\""u8);

    public XmlBuffer Attribute(ReadOnlySpan<byte> name, long value) => Raw(" "u8).Raw(name).Raw("=\""u8).Number(value).Raw("\""u8);

    /// <summary>Writes an empty element with a <c>w:val</c> attribute.</summary>
    public XmlBuffer Value(ReadOnlySpan<byte> element, ReadOnlySpan<char> value) =>
        Raw("<"u8).Raw(element).Attribute("w:val"u8, value).Raw("/>"u8);

    public XmlBuffer Value(ReadOnlySpan<byte> element, long value) => Raw("<"u8).Raw(element).Attribute("w:val"u8, value).Raw("/>"u8);

    /// <summary>Inserts bytes at a position; meant for positions near the end.</summary>
    public void Insert(int position, ReadOnlySpan<byte> xml)
    {
        _ = Room(xml.Length);
        _bytes.AsSpan(position, Length - position).CopyTo(_bytes.AsSpan(position + xml.Length));
        xml.CopyTo(_bytes.AsSpan(position));
        Length += xml.Length;
    }

    /// <summary>Removes all content.</summary>
    public void Clear() => Length = 0;

    /// <summary>Removes everything after a length.</summary>
    public void Truncate(int length) => Length = length;

    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        Length = 0;
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Length + count));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        return _bytes.AsSpan(Length);
    }
}
