using System.Globalization;
using System.Text;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>Parses a regular expression of ECMA-262 with the flag <c>u</c>, as JSON Schema recommends (draft-07, 4.3).</summary>
internal sealed class PatternParser
{
    private const string Syntax = "^$\\.*+?()[]{}|/";
    private const int DeepestNesting = 50;
    private const int MostRepeats = 1_000_000;

    private readonly string _text;
    private int _at;
    private int _depth;
    private PatternProblem? _problem;
    private PatternProblem? _unsupported;

    private PatternParser(string text) => _text = text;

    /// <summary>Parses a pattern.</summary>
    /// <param name="problem">What is wrong, a clause after "the pattern"; empty if nothing is.</param>
    /// <returns><see langword="null"/> if something is wrong.</returns>
    public static PatternNode? Parse(string text, out PatternProblem? problem)
    {
        var parser = new PatternParser(text);
        var node = parser.Alternatives();
        if (parser._problem is null && parser._at < text.Length)
            parser.Fail("has a ')' without a '('", "write \\\\) for the sign itself");
        problem = parser._problem ?? parser._unsupported;
        return problem is null ? node : null;
    }

    private bool IsAtEnd => _problem is not null || _at >= _text.Length;

    private char Current => _text[_at];

    private PatternNode Alternatives()
    {
        if (++_depth > DeepestNesting)
            return Fail($"nests groups more than {DeepestNesting} deep", "write a simpler one");
        var choices = new List<PatternNode> { Sequence() };
        while (!IsAtEnd && Current == '|')
        {
            _at++;
            choices.Add(Sequence());
        }

        _depth--;
        return choices is [var only] ? only : new PatternNode.Choice(choices);
    }

    private PatternNode Sequence()
    {
        var parts = new List<PatternNode>();
        while (!IsAtEnd && Current is not ('|' or ')'))
            parts.Add(Quantified());
        return parts is [var only] ? only : new PatternNode.Sequence(parts);
    }

    private PatternNode Quantified()
    {
        var start = _at;
        var atom = Atom();
        if (IsAtEnd || Quantifier() is not { } bounds)
            return atom;
        if (atom is PatternNode.Position or PatternNode.Look)
            return Fail($"repeats '{_text[start.._at]}', which is only a place", "remove the sign behind it");
        if (!IsAtEnd && Current == '?')
            _at++;
        return bounds.Max is { } max && max < bounds.Min
            ? Fail($"has the bounds {{{bounds.Min},{max}}} in the wrong order", "write the smaller number first")
            : new PatternNode.Repeat(atom, bounds.Min, bounds.Max);
    }

    private (int Min, int? Max)? Quantifier()
    {
        switch (Current)
        {
            case '*':
                _at++;
                return (0, null);
            case '+':
                _at++;
                return (1, null);
            case '?':
                _at++;
                return (0, 1);
            case '{':
                _at++;
                var min = Number();
                var max = min;
                if (min is not null && Take(','))
                    max = !IsAtEnd && Current == '}' ? null : Number() ?? -1;
                if (min is null || max == -1 || !Take('}'))
                {
                    Fail("has a '{' that begins no number of repetitions", "write {2}, {2,} or {2,5}; or \\\\{ for the sign itself");
                    return null;
                }

                return (min.Value, max);
            default:
                return null;
        }
    }

    private int? Number()
    {
        var start = _at;
        while (!IsAtEnd && char.IsAsciiDigit(Current))
            _at++;
        if (start == _at)
            return null;
        return int.TryParse(_text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Min(number, MostRepeats)
            : MostRepeats;
    }

    private PatternNode Atom()
    {
        var c = Current;
        switch (c)
        {
            case '^':
                _at++;
                return new PatternNode.Position(PatternPlace.Start);
            case '$':
                _at++;
                return new PatternNode.Position(PatternPlace.End);
            case '.':
                _at++;
                return new PatternNode.One(CodePointSet.NoLineEnd);
            case '(':
                _at++;
                return Group();
            case '[':
                _at++;
                return new PatternNode.One(Class());
            case '\\':
                _at++;
                return Escape();
            case '*' or '+' or '?':
                return Fail($"has a '{c}' with nothing before it to repeat", $"write \\\\{c} for the sign itself");
            case '{' or '}' or ']':
                return Fail($"has a '{c}' that closes or repeats nothing", $"write \\\\{c} for the sign itself");
            default:
                return One(CodePoint());
        }
    }

    private PatternNode Group()
    {
        PatternNode group;
        if (Take("?:"))
            group = Alternatives();
        else if (Take("?="))
            group = new PatternNode.Look(Alternatives(), IsBehind: false, IsNegated: false);
        else if (Take("?!"))
            group = new PatternNode.Look(Alternatives(), IsBehind: false, IsNegated: true);
        else if (Take("?<="))
            group = new PatternNode.Look(Alternatives(), IsBehind: true, IsNegated: false);
        else if (Take("?<!"))
            group = new PatternNode.Look(Alternatives(), IsBehind: true, IsNegated: true);
        else if (Take("?<"))
            group = Named();
        else if (!IsAtEnd && Current == '?')
            group = Fail("has a group that begins with '(?'", "the groups are (…), (?:…), (?=…), (?!…), (?<=…), (?<!…) and (?<name>…)");
        else
            group = Alternatives();
        return Take(')') ? group : Fail("has a '(' that is not closed", "write ')', or \\\\( for the sign itself");
    }

    private PatternNode Named() => TakeName() ? Alternatives() : Fail("has a group whose name is not closed", "write (?<name>…)");

    /// <summary>Takes a name and the sign behind it.</summary>
    private bool TakeName()
    {
        var start = _at;
        while (!IsAtEnd && (char.IsLetterOrDigit(Current) || Current is '_' or '$'))
            _at++;
        return _at > start && !char.IsDigit(_text[start]) && Take('>');
    }

    private CodePointSet Class()
    {
        var isNegated = Take('^');
        var sets = new List<CodePointSet>();
        while (!IsAtEnd && Current != ']')
        {
            var start = _at;
            var (from, set) = ClassItem();
            if (IsAtEnd || Current != '-' || _at + 1 >= _text.Length || _text[_at + 1] == ']')
            {
                sets.Add(set);
                continue;
            }

            _at++;
            var (to, _) = ClassItem();
            if (from is not { } first || to is not { } last || first > last)
            {
                Fail(
                    $"has the range '{_text[start.._at]}', which is none",
                    "write the smaller character first, or \\\\- for the sign itself"
                );
                break;
            }

            sets.Add(new CodePointSet([(first, last)]));
        }

        if (!Take(']'))
            Fail("has a '[' that is not closed", "write ']', or \\\\[ for the sign itself");
        var union = CodePointSet.Union(sets);
        return isNegated ? union.Complement() : union;
    }

    private (int? CodePoint, CodePointSet Set) ClassItem()
    {
        if (!Take('\\'))
            return Single(CodePoint());
        if (Take('b'))
            return Single('\b');
        if (Take('-'))
            return Single('-');
        if (Escape() is PatternNode.One { Set: var set } one)
            return (one.CodePoint, set);
        if (_unsupported is null)
            Fail("has an escape in [] that is no character", "remove it");
        return (null, CodePointSet.Digits);

        static (int?, CodePointSet) Single(int codePoint) => (codePoint, new CodePointSet([(codePoint, codePoint)]));
    }

    private PatternNode Escape()
    {
        if (IsAtEnd)
            return Fail("ends with a backslash", "write \\\\\\\\ for the sign itself");
        var c = Current;
        _at++;
        switch (c)
        {
            case 'd':
                return new PatternNode.One(CodePointSet.Digits);
            case 'D':
                return new PatternNode.One(CodePointSet.Digits.Complement());
            case 's':
                return new PatternNode.One(CodePointSet.Spaces);
            case 'S':
                return new PatternNode.One(CodePointSet.Spaces.Complement());
            case 'w':
                return new PatternNode.One(CodePointSet.Words);
            case 'W':
                return new PatternNode.One(CodePointSet.Words.Complement());
            case 'b':
                return new PatternNode.Position(PatternPlace.WordBoundary);
            case 'B':
                return new PatternNode.Position(PatternPlace.NoWordBoundary);
            case 'p' or 'P':
                return Property(c == 'P');
            case 't':
                return One('\t');
            case 'n':
                return One('\n');
            case 'v':
                return One('\v');
            case 'f':
                return One('\f');
            case 'r':
                return One('\r');
            case 'c' when !IsAtEnd && char.IsAsciiLetter(Current):
                return One(_text[_at++] % 32);
            case '0' when IsAtEnd || !char.IsAsciiDigit(Current):
                return One(0);
            case 'x' when Hexadecimal(2) is { } code:
                return One(code);
            case 'u' when Unicode() is { } code:
                return One(code);
            case >= '1' and <= '9':
            case 'k' when Take('<') && TakeName():
                return Refuse(
                    $"refers back to a group with '\\{c}'",
                    "write what the group matches a second time: back-references cannot be checked in bounded time"
                );
            default:
                return char.IsAscii(c) && !char.IsLetterOrDigit(c)
                    ? One(c)
                    : Fail($"has '\\{c}', which is no escape of ECMAScript", Syntax.Contains(c) ? null : $"write {c}");
        }
    }

    private PatternNode Property(bool isNegated)
    {
        var close = _text.IndexOf('}', _at);
        var name = Take('{') && close > _at ? _text[_at..close] : "";
        if (name.Length == 0)
            return Fail("has a '\\p' without a class", "write \\\\p{L} for letters, \\\\p{Lu} for capitals");
        _at = close + 1;
        if (CodePointSet.OfCategory(name) is not { } set)
            return Refuse(
                $"has the class '\\p{{{name}}}', which is not supported",
                "the classes are the general categories of Unicode, such as \\\\p{L} for letters and \\\\p{Lu} for capitals"
            );
        return new PatternNode.One(isNegated ? set.Complement() : set);
    }

    /// <summary>The code point after <c>\u</c>: four digits, two times four for a surrogate pair, or digits in braces.</summary>
    private int? Unicode()
    {
        if (Take('{'))
        {
            var close = _text.IndexOf('}', _at);
            if (close < 0 || close - _at > 8 || Hexadecimal(close - _at) is not { } inBraces || inBraces > CodePointSet.Last)
                return null;
            _at++;
            return inBraces;
        }

        if (Hexadecimal(4) is not { } high)
            return null;
        var before = _at;
        if (char.IsHighSurrogate((char)high) && Take("\\u") && Hexadecimal(4) is { } low && char.IsLowSurrogate((char)low))
            return char.ConvertToUtf32((char)high, (char)low);
        _at = before;
        return high;
    }

    private int? Hexadecimal(int digits)
    {
        if (digits < 1 || _at + digits > _text.Length)
            return null;
        var span = _text.AsSpan(_at, digits);
        if (!int.TryParse(span, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) || code < 0)
            return null;
        _at += digits;
        return code;
    }

    private int CodePoint()
    {
        _ = Rune.DecodeFromUtf16(_text.AsSpan(_at), out var rune, out var length);
        _at += length;
        return rune.Value;
    }

    private static PatternNode.One One(int codePoint) => new(new CodePointSet([(codePoint, codePoint)])) { CodePoint = codePoint };

    private bool Take(char c)
    {
        if (IsAtEnd || Current != c)
            return false;
        _at++;
        return true;
    }

    private bool Take(string text)
    {
        if (IsAtEnd || string.CompareOrdinal(_text, _at, text, 0, text.Length) != 0)
            return false;
        _at += text.Length;
        return true;
    }

    /// <summary>Keeps the first problem, and ends the parsing.</summary>
    private PatternNode.Sequence Fail(string message, string? hint)
    {
        _problem ??= new PatternProblem(message, hint, IsSyntax: true);
        return new PatternNode.Sequence([]);
    }

    /// <summary>Keeps the first thing that is not supported; what follows may still be wrong.</summary>
    private PatternNode.Sequence Refuse(string message, string hint)
    {
        _unsupported ??= new PatternProblem(message, hint, IsSyntax: false);
        return new PatternNode.Sequence([]);
    }
}
