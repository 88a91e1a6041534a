namespace DocGen.Pdf.Fonts;

/// <summary>Splits text into words and single spaces, in text order. No-break spaces count as spaces.</summary>
internal ref struct WordEnumerator(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public WordPart Current { get; private set; }

    public readonly WordEnumerator GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next >= _text.Length)
            return false;
        if (_text[_next] is ' ' or '\u00A0')
        {
            Current = new WordPart(_next++, 1, true);
            return true;
        }

        var length = _text[_next..].IndexOfAny(' ', '\u00A0');
        if (length < 0)
            length = _text.Length - _next;
        Current = new WordPart(_next, length, false);
        _next += length;
        return true;
    }
}

/// <summary>A word or a space.</summary>
internal readonly record struct WordPart(int Start, int Length, bool IsSpace);
