using System.Buffers.Text;
using System.Text;

namespace DocGen.Tests.Pdf.Checking;

/// <summary>Reads objects from bytes. It takes no more than what DocGen writes: no comments, and no generation but 0.</summary>
/// <param name="bytes">The file, or an object stream.</param>
/// <param name="at">Where reading begins.</param>
internal ref struct PdfParser(ReadOnlySpan<byte> bytes, int at)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Where reading goes on.</summary>
    public int At { get; private set; } = at;

    /// <summary>The next object.</summary>
    /// <exception cref="BrokenPdfException">There is none.</exception>
    public PdfValue Read()
    {
        SkipSpace();
        return Peek() switch
        {
            (byte)'/' => new PdfName(ReadName()),
            (byte)'(' => new PdfString(ReadLiteral()),
            (byte)'[' => ReadArray(),
            (byte)'<' when Peek(1) == '<' => ReadDictionary(),
            (byte)'<' => new PdfString(ReadHexadecimal()),
            (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'.' => ReadNumberOrReference(),
            _ => ReadWord(),
        };
    }

    /// <summary>Goes over bytes that must stand here.</summary>
    public bool Take(ReadOnlySpan<byte> expected)
    {
        if (!_bytes[Math.Min(At, _bytes.Length)..].StartsWith(expected))
            return false;
        At += expected.Length;
        return true;
    }

    public void SkipSpace()
    {
        while (At < _bytes.Length && IsSpace(_bytes[At]))
            At++;
    }

    public static bool IsSpace(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsDelimiter(byte b) =>
        b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';

    /// <summary>The next byte, or one after it; 0 after the end, which begins no object.</summary>
    private readonly byte Peek(int ahead = 0) => At + ahead < _bytes.Length ? _bytes[At + ahead] : (byte)0;

    private PdfValue ReadNumberOrReference()
    {
        var number = ReadNumber();
        var end = At;
        if (Take(" 0 R"u8) && number == (int)number)
            return new PdfReference((int)number);
        At = end;
        return new PdfNumber(number);
    }

    private double ReadNumber()
    {
        if (!Utf8Parser.TryParse(_bytes[At..], out double number, out var length))
            throw Broken("a number");
        At += length;
        return number;
    }

    private PdfArray ReadArray()
    {
        var items = new List<PdfValue>();
        for (At++, SkipSpace(); Peek() != ']'; SkipSpace())
            items.Add(Read());
        At++;
        return new PdfArray(items);
    }

    private PdfDictionary ReadDictionary()
    {
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        for (At += 2, SkipSpace(); Peek() != '>' || Peek(1) != '>'; SkipSpace())
        {
            if (Peek() != '/')
                throw Broken("a key");
            var key = ReadName();
            if (!entries.TryAdd(key, Read()))
                throw new BrokenPdfException($"a dictionary has the key {key} twice, the second time before byte {At}");
        }

        At += 2;
        return new PdfDictionary(entries);
    }

    private string ReadName()
    {
        var start = ++At;
        SkipRegular();
        return Encoding.Latin1.GetString(_bytes[start..At]);
    }

    private PdfWord ReadWord()
    {
        var start = At;
        SkipRegular();
        if (At == start)
            throw Broken("an object");
        return new PdfWord(Encoding.Latin1.GetString(_bytes[start..At]));
    }

    private void SkipRegular()
    {
        while (At < _bytes.Length && !IsSpace(_bytes[At]) && !IsDelimiter(_bytes[At]))
            At++;
    }

    private string ReadLiteral()
    {
        var text = new StringBuilder();
        for (At++; ; At++)
        {
            if (At >= _bytes.Length)
                throw Broken("the end of a string");
            if (_bytes[At] == ')')
                break;
            if (_bytes[At] == '(')
                throw Broken("an escaped parenthesis");
            if (_bytes[At] == '\\')
                At++;
            text.Append((char)Peek());
        }

        At++;
        return text.ToString();
    }

    private string ReadHexadecimal()
    {
        var end = _bytes[At..].IndexOf((byte)'>');
        if (end < 0)
            throw Broken("the end of a string");
        var digits = _bytes.Slice(At + 1, end - 1);
        At += end + 1;
        try
        {
            return Encoding.Latin1.GetString(Convert.FromHexString(Encoding.Latin1.GetString(digits)));
        }
        catch (FormatException)
        {
            throw Broken("hexadecimal digits");
        }
    }

    private readonly BrokenPdfException Broken(string expected) => new($"at byte {At} there is not {expected}");
}
