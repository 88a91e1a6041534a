using System.Globalization;

namespace DocGen.Pdf.Svg;

/// <summary>Reads numbers and words separated by white space and commas (SVG 2, 4.2 and 9.3.9).</summary>
internal ref struct SvgScanner(ReadOnlySpan<char> text)
{
    /// <summary>Far more than any page needs, and small enough for a double to keep its decimals.</summary>
    private const double Max = 1e9;

    private ReadOnlySpan<char> _rest = text;

    /// <summary>A text that is a number and nothing else.</summary>
    public static double? NumberOf(string text)
    {
        var scanner = new SvgScanner(text);
        var number = scanner.Number();
        return scanner.AtEnd ? number : null;
    }

    /// <summary>Whether only white space is left.</summary>
    public bool AtEnd
    {
        get
        {
            Skip();
            return _rest.IsEmpty;
        }
    }

    /// <summary>The next character, or <c>\0</c> at the end.</summary>
    public char Next => AtEnd ? '\0' : _rest[0];

    public bool Take(char c)
    {
        if (Next != c)
            return false;
        _rest = _rest[1..];
        return true;
    }

    /// <summary>A run of letters, possibly empty.</summary>
    public string Word()
    {
        Skip();
        var end = 0;
        while (end < _rest.Length && char.IsAsciiLetter(_rest[end]))
            end++;
        var word = _rest[..end].ToString();
        _rest = _rest[end..];
        return word;
    }

    /// <summary>A flag of an arc: a single digit, which need not be separated from what follows.</summary>
    public bool? Flag()
    {
        if (Next is not ('0' or '1'))
            return null;
        var flag = _rest[0] == '1';
        _rest = _rest[1..];
        return flag;
    }

    /// <summary>A number; <see langword="null"/> if there is none or it is out of range.</summary>
    public double? Number()
    {
        Skip();
        var end = _rest is ['+' or '-', ..] ? 1 : 0;
        var digits = Digits(ref end);
        if (end < _rest.Length && _rest[end] == '.')
        {
            end++;
            digits += Digits(ref end);
        }

        if (digits == 0)
            return null;
        if (end < _rest.Length && _rest[end] is 'e' or 'E')
        {
            var exponent = end + 1;
            if (exponent < _rest.Length && _rest[exponent] is '+' or '-')
                exponent++;
            if (Digits(ref exponent) > 0)
                end = exponent;
        }

        if (!double.TryParse(_rest[..end], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > Max)
            return null;
        _rest = _rest[end..];
        return number;
    }

    private readonly int Digits(ref int end)
    {
        var start = end;
        while (end < _rest.Length && char.IsAsciiDigit(_rest[end]))
            end++;
        return end - start;
    }

    private void Skip()
    {
        while (_rest is [' ' or '\t' or '\n' or '\r' or '\f' or ',', ..])
            _rest = _rest[1..];
    }
}
