using System.Buffers;
using System.Globalization;
using System.Text;

namespace DocGen.Writers.Buffers;

/// <summary>A text builder in a pooled array. Cheaper than StringBuilder for looking back and for converting to UTF-8.</summary>
internal sealed class CharBuffer : IDisposable
{
    private char[] _chars = ArrayPool<char>.Shared.Rent(4096);

    public int Length { get; private set; }

    /// <summary>The last character, or a line feed if the buffer is empty.</summary>
    public char Last => Length == 0 ? '\n' : _chars[Length - 1];

    public ReadOnlySpan<char> Written => _chars.AsSpan(0, Length);

    public void Append(char c)
    {
        if (Length == _chars.Length)
            Grow(1);
        _chars[Length++] = c;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _chars.Length - Length)
            Grow(text.Length);
        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(char c, int count)
    {
        for (; count > 0; count--)
            Append(c);
    }

    public void Append(int number)
    {
        Span<char> digits = stackalloc char[11];
        number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        Append(digits[..length]);
    }

    /// <summary>A number with at most three decimals and a decimal point.</summary>
    public void Append(double number)
    {
        Span<char> digits = stackalloc char[32];
        number.TryFormat(digits, out var length, "0.###", CultureInfo.InvariantCulture);
        Append(digits[..length]);
    }

    /// <summary>Removes everything after a length.</summary>
    public void Truncate(int length) => Length = length;

    /// <summary>The text in UTF-8; a lone surrogate becomes U+FFFD.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(_chars, 0, Length);

    public override string ToString() => new(_chars, 0, Length);

    public void Dispose()
    {
        var chars = _chars;
        _chars = [];
        Length = 0;
        if (chars.Length > 0)
            ArrayPool<char>.Shared.Return(chars);
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(_chars.Length * 2, Length + more));
        _chars.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(_chars);
        _chars = larger;
    }
}
