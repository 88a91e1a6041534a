using System.Buffers;
using System.Buffers.Text;
using System.Text;
using DocGen.Core.Drawing;

namespace DocGen.Pdf.Objects;

/// <summary>
/// A growable buffer for PDF syntax (ISO 32000-1, 7.3). What it grows to is rented from the array pool. A buffer that grows large returns
/// that when it is done; to others it makes no difference.
/// </summary>
internal sealed class PdfBuffer
{
    private byte[] _bytes;
    private bool _isRented;

    public PdfBuffer(int capacity = 256) => _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Returns the memory to the pool; the buffer is empty afterwards.</summary>
    public void Release()
    {
        Clear();
        Become([], isRented: false);
    }

    public PdfBuffer Raw(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Length += bytes.Length;
        return this;
    }

    public PdfBuffer Byte(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public PdfBuffer Int(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
        return this;
    }

    /// <summary>A number with at most three decimals; a thousandth of a point is finer than any printer can show.</summary>
    public PdfBuffer Real(double value)
    {
        var thousandths = (long)Math.Round(value * 1000, MidpointRounding.AwayFromZero);
        if (thousandths < 0)
        {
            Byte((byte)'-');
            thousandths = -thousandths;
        }

        Int(thousandths / 1000);
        var rest = (int)(thousandths % 1000);
        if (rest == 0)
            return this;
        Byte((byte)'.').Byte((byte)('0' + (rest / 100)));
        if (rest % 100 == 0)
            return this;
        Byte((byte)('0' + (rest / 10 % 10)));
        return rest % 10 == 0 ? this : Byte((byte)('0' + (rest % 10)));
    }

    /// <summary>A length in points.</summary>
    public PdfBuffer Points(Length length) => Real(length.Points);

    public PdfBuffer Space() => Byte((byte)' ');

    /// <summary>A reference to an object of generation 0.</summary>
    public PdfBuffer Ref(int id) => Int(id).Raw(" 0 R"u8);

    /// <summary>A name whose characters need no escape.</summary>
    public PdfBuffer Name(ReadOnlySpan<char> name)
    {
        Byte((byte)'/');
        var room = Room(name.Length);
        for (var i = 0; i < name.Length; i++)
            room[i] = (byte)name[i];
        Length += name.Length;
        return this;
    }

    /// <summary>A text string (7.9.2.2): ASCII as it is, everything else in UTF-16 with a byte order mark.</summary>
    public PdfBuffer Text(ReadOnlySpan<char> text)
    {
        if (IsPlainAscii(text))
        {
            Byte((byte)'(');
            foreach (var c in text)
            {
                if (c is '(' or ')' or '\\')
                    Byte((byte)'\\');
                Byte((byte)c);
            }

            return Byte((byte)')');
        }

        Raw("<FEFF"u8);
        foreach (var c in text)
            Hex(c);
        return Byte((byte)'>');
    }

    /// <summary>A byte string in hexadecimal digits.</summary>
    public PdfBuffer Bytes(ReadOnlySpan<byte> bytes)
    {
        Byte((byte)'<');
        foreach (var b in bytes)
            Digit(b >> 4).Digit(b & 15);
        return Byte((byte)'>');
    }

    /// <summary>Four hexadecimal digits.</summary>
    public PdfBuffer Hex(int value) => Digit((value >> 12) & 15).Digit((value >> 8) & 15).Digit((value >> 4) & 15).Digit(value & 15);

    /// <summary>The bytes of a string in UTF-8.</summary>
    public PdfBuffer Utf8(string text)
    {
        var count = Encoding.UTF8.GetBytes(text, Room(Encoding.UTF8.GetMaxByteCount(text.Length)));
        Length += count;
        return this;
    }

    /// <summary>Whether a text string is written unchanged, with one byte per character.</summary>
    public static bool IsPlainAscii(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (c is < ' ' or > '~')
                return false;
        return true;
    }

    private PdfBuffer Digit(int value) => Byte((byte)(value < 10 ? '0' + value : 'A' + value - 10));

    private Span<byte> Room(int length)
    {
        if (Length + length > _bytes.Length)
            Grow(Math.Max(_bytes.Length * 2, Length + length));
        return _bytes.AsSpan(Length);
    }

    private void Grow(int capacity)
    {
        var larger = ArrayPool<byte>.Shared.Rent(capacity);
        Written.CopyTo(larger);
        Become(larger, isRented: true);
    }

    private void Become(byte[] bytes, bool isRented)
    {
        if (_isRented)
            ArrayPool<byte>.Shared.Return(_bytes);
        (_bytes, _isRented) = (bytes, isRented);
    }
}
