using DocGen.Frontend.Expanded;

namespace DocGen.Frontend.Markdown.Directives;

/// <summary>The name of a directive and its attributes as written; all offsets refer to the whole text.</summary>
internal sealed class DirectiveHead(string name, int start, int length)
{
    public string Name { get; } = name;

    /// <summary>The offset of the colons.</summary>
    public int Start { get; } = start;

    /// <summary>The length of the colons and the name.</summary>
    public int Length { get; } = length;

    public List<RawAttribute> Attributes { get; } = [];

    /// <summary>A syntax error; the attributes before it have been read.</summary>
    public SyntaxProblem? Problem { get; set; }

    /// <summary>
    /// The length of a name at the beginning of the text: a lower-case letter, then lower-case letters, digits and hyphens.
    /// </summary>
    /// <returns>The length, or 0 if there is no name.</returns>
    public static int NameLength(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetterLower(text[0]))
            return 0;
        var length = 1;
        while (length < text.Length && (char.IsAsciiLetterLower(text[length]) || char.IsAsciiDigit(text[length]) || text[length] == '-'))
            length++;
        return length;
    }
}

/// <summary>An attribute as written.</summary>
/// <param name="Key">The text before the equals sign.</param>
/// <param name="KeyOffset">The offset of the key in the whole text.</param>
/// <param name="Value">The text after the equals sign, without quotes and escaping backslashes; it can contain placeholders.</param>
/// <param name="ValueOffset">The offset of the value in the whole text, after an opening quote.</param>
internal readonly record struct RawAttribute(string Key, int KeyOffset, string Value, int ValueOffset);

/// <summary>A syntax error in a directive.</summary>
internal sealed record SyntaxProblem(int Offset, int Length, string Message, string? Hint = null);

/// <summary>Reads <c>{key=value key="two words"}</c>.</summary>
internal ref struct AttributeReader(ReadOnlySpan<char> text, Func<int, int> toWhole, DirectiveHead head)
{
    // What word processors make of quotes.
    private const string OtherQuotes = "“”„‟‘’‚‛«»‹›'";

    private readonly ReadOnlySpan<char> _text = text;
    private int _at;

    /// <summary>Reads from the opening brace on. An error is stored in the head.</summary>
    /// <returns>The number of characters read, including the closing brace if there is one.</returns>
    public int Read()
    {
        _at = 1;
        while (true)
        {
            while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
                _at++;
            if (_at == _text.Length)
                return Fail(0, 1, "the attributes have no closing '}'");
            if (_text[_at] == '}')
                return _at + 1;
            if (!ReadOne())
                return SkipToBrace();
        }
    }

    private bool ReadOne()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiLetterOrDigit(_text[_at]) || _text[_at] is '-' or '_'))
            _at++;
        var key = _text[start.._at].ToString();
        if (key.Length == 0)
        {
            Fail(start, 1, $"an attribute cannot begin with '{Shown(start)}'", "write key=value or key=\"two words\"");
            return false;
        }

        if (_at == _text.Length || _text[_at] != '=')
        {
            Fail(start, key.Length, $"the attribute '{key}' has no value", $"write {key}=value or {key}=\"two words\"");
            return false;
        }

        _at++;
        if (_at < _text.Length && OtherQuotes.Contains(_text[_at], StringComparison.Ordinal))
        {
            Fail(_at, 1, $"{_text[_at]} does not begin the value of '{key}'", $"write straight quotes: {key}=\"two words\"");
            return false;
        }

        var isQuoted = _at < _text.Length && _text[_at] == '"';
        if (isQuoted)
            _at++;
        var valueStart = _at;
        var value = isQuoted ? ReadQuoted() : ReadBare();
        if (value is null)
        {
            Fail(valueStart - 1, 1, $"the value of '{key}' has no closing quote");
            return false;
        }

        head.Attributes.Add(new RawAttribute(key, toWhole(start), value, toWhole(Math.Min(valueStart, _text.Length - 1))));
        return true;
    }

    private string ReadBare()
    {
        var start = _at;
        while (_at < _text.Length && _text[_at] != '}' && !char.IsWhiteSpace(_text[_at]))
            _at++;
        return _text[start.._at].ToString();
    }

    private string? ReadQuoted()
    {
        var value = new System.Text.StringBuilder();
        for (; _at < _text.Length; _at++)
        {
            var c = _text[_at];
            if (c == '"')
            {
                _at++;
                return value.ToString();
            }

            if (c == '\\' && _at + 1 < _text.Length && _text[_at + 1] is '"' or '\\')
                c = _text[++_at];
            value.Append(c is '\r' or '\n' ? ' ' : c);
        }

        return null;
    }

    private readonly string Shown(int at) => _text[at] == Placeholder.Start ? "{{ … }}" : _text[at].ToString();

    private int SkipToBrace()
    {
        var brace = _text[Math.Min(_at, _text.Length)..].IndexOf('}');
        return brace < 0 ? _text.Length : _at + brace + 1;
    }

    private readonly int Fail(int at, int length, string message, string? hint = null)
    {
        head.Problem ??= new SyntaxProblem(toWhole(at), length, message, hint);
        return _text.Length;
    }
}
