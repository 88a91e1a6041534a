using System.Buffers;
using System.Globalization;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace DocGen.Frontend.Data;

/// <summary>Reports the errors of the YAML parser in terms that the author understands, at the right place.</summary>
internal static class YamlSyntaxErrors
{
    /// <summary>The characters that may follow a backslash in double quotes (YAML 1.2.2, 5.7).</summary>
    private const string Escapes = "0abt\tnvfre \"/\\N_LPxuU\r\n";

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    /// <summary>The length of <c>\ude00</c>.</summary>
    private const int LowSurrogate = 6;

    public static void Report(
        SourceText source,
        int start,
        int length,
        YamlException? exception,
        ParsingEvent? last,
        Stack<int> openFlows,
        DiagnosticBag bag
    )
    {
        var text = source.Text.AsSpan(start, length);
        var reached = Math.Min(length, (int)(last?.End.Index ?? 0));
        var at = exception is null ? reached : Math.Min(length, (int)exception.Start.Index);
        var parser = exception?.Message ?? "";
        if (YamlLineErrors.FindMergeMarker(text, at) is var marker && marker >= 0)
        {
            Error(
                YamlCodes.Syntax,
                "this line was written by Git: two changes to the same lines conflict here",
                marker,
                "keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>"
            );
        }
        else if (FindTab(text, reached) is var tab && tab >= 0 && (tab <= at + 1 || parser.Contains("tab", StringComparison.Ordinal)))
        {
            Error(YamlCodes.Tab, "a tab indents the line; YAML indents with spaces", tab, "replace each tab by two spaces");
        }
        else if (
            parser.Contains("unexpected end of stream", StringComparison.Ordinal)
            || (parser.Contains("wrong indentation", StringComparison.Ordinal) && at < length && text[at] is '"' or '\'')
        )
        {
            Error(
                YamlCodes.Syntax,
                "the quote that begins here is not closed",
                at,
                last is null ? null : "write the same quote at the end of the text; in single quotes an apostrophe is written twice"
            );
        }
        else if (FindEscape(text, at, parser) is { } escape)
        {
            Error(YamlCodes.Syntax, escape.Message, escape.At, escape.Hint);
        }
        else if (IsAboutKey(parser) && YamlLineErrors.Find(text, at) is var (place, message, hint))
        {
            Error(YamlCodes.Syntax, message, place, hint);
        }
        else if (parser.Contains("invalid mapping", StringComparison.Ordinal))
        {
            Error(
                YamlCodes.Syntax,
                "a value cannot have ': ' in it unless it is in quotes",
                at,
                "put the text in quotes; or, for a nested map, check the indentation"
            );
        }
        else if (parser.Contains("cannot start any token", StringComparison.Ordinal) && at < length)
        {
            Error(YamlCodes.Syntax, $"a value cannot begin with '{text[at]}'", at, "put the text in quotes");
        }
        else if (openFlows.TryPeek(out var flow))
        {
            var (open, close) = text[flow] == '{' ? ('{', '}') : ('[', ']');
            Error(
                YamlCodes.Syntax,
                $"the '{open}' that begins here is not closed with '{close}'",
                flow,
                "close it, or look for a missing comma"
            );
        }
        else if (last is Scalar { Style: ScalarStyle.SingleQuoted } && reached == at)
        {
            Error(YamlCodes.Syntax, "text follows the closing quote", at, "in single quotes an apostrophe is written twice: 'it''s'");
        }
        else if (parser.Contains("'-' indicator", StringComparison.Ordinal))
        {
            Error(YamlCodes.Syntax, "expected '- ' here, because the lines above are a list", at, "check the indentation");
        }
        else if (IsAboutKey(parser))
        {
            Error(
                YamlCodes.Syntax,
                "expected a key, ':' and a space here",
                at,
                "write 'key: value', with a space after ':', at the indentation of the keys above"
            );
        }
        else
        {
            Error(
                YamlCodes.Syntax,
                exception is null ? "this is not YAML" : "this is not YAML: " + Plain(parser),
                at,
                "check the indentation and the quotes here and on the line before"
            );
        }

        void Error(DiagnosticCode code, string message, int index, string? hint) =>
            bag.Error(code, message, source.GetSpan(start + index, 1), hint);
    }

    /// <summary>
    /// The index of the first tab in an indentation, beginning with the line of <paramref name="from"/>; -1 if there is none.
    /// </summary>
    private static int FindTab(ReadOnlySpan<char> text, int from)
    {
        var line = text[..from].LastIndexOf('\n') + 1;
        while (line < text.Length)
        {
            var indent = text[line..].IndexOfAnyExcept(' ', '\t');
            var tab = text.Slice(line, indent < 0 ? text.Length - line : indent).IndexOf('\t');
            if (tab >= 0)
                return line + tab;
            var next = text[line..].IndexOf('\n');
            if (next < 0)
                break;
            line += next + 1;
        }

        return -1;
    }

    /// <summary>The first wrong escape of a text in double quotes, if the parser stopped at one.</summary>
    private static (int At, string Message, string Hint)? FindEscape(ReadOnlySpan<char> text, int quote, string parser)
    {
        if (
            !parser.Contains("escape", StringComparison.Ordinal)
            && !parser.Contains("hexadecimal", StringComparison.Ordinal)
            && !parser.Contains("surrogate", StringComparison.Ordinal)
        )
            return null;
        for (var i = quote + 1; i + 1 < text.Length; i++)
        {
            if (text[i] != '\\')
                continue;
            if (!Escapes.Contains(text[i + 1], StringComparison.Ordinal))
                return (
                    i,
                    "a backslash in double quotes is followed by a character that is not an escape",
                    "write \\\\ for a backslash, or use single quotes"
                );
            i++;
            var digits = text[i] switch
            {
                'x' => 2,
                'u' => 4,
                'U' => 8,
                _ => 0,
            };
            if (digits == 0)
                continue;
            var written = text.Slice(i + 1, Math.Min(digits, text.Length - i - 1));
            var end = written.IndexOfAnyExcept(Hexadecimal);
            if (end >= 0)
                written = written[..end];
            if (written.Length < digits)
                return (
                    i - 1,
                    $"the escape '\\{text[i]}{written}' needs {digits} hexadecimal digits",
                    "write the character itself, or \\u00E5 for å"
                );
            var code = uint.Parse(written, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            if (code is >= 0xD800 and <= 0xDBFF && IsLowSurrogate(text[(i + 1 + digits)..]))
                i += LowSurrogate;
            else if (!Rune.IsValid(code))
                return (i - 1, $"the escape '\\{text[i]}{written}' is not a character", "write the character itself: 😀, or \\U0001F600");
            i += digits;
        }

        return (quote, "an escape in this text is not a character", "write the character itself");
    }

    /// <summary>Whether a text begins with the second half of a pair, as JSON writes a character: <c>\ud83d\ude00</c>.</summary>
    private static bool IsLowSurrogate(ReadOnlySpan<char> text) =>
        text.StartsWith("\\u")
        && text.Length >= LowSurrogate
        && ushort.TryParse(text[2..LowSurrogate], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        && char.IsLowSurrogate((char)code);

    /// <summary>Whether the message is about an unexpected or a missing colon.</summary>
    private static bool IsAboutKey(string parser) =>
        parser.Contains("invalid mapping", StringComparison.Ordinal)
        || parser.Contains("expected ':'", StringComparison.Ordinal)
        || parser.Contains("expected key", StringComparison.Ordinal);

    private static string Plain(string message)
    {
        var comma = message.StartsWith("While ", StringComparison.Ordinal) ? message.IndexOf(", ", StringComparison.Ordinal) : -1;
        return (comma < 0 ? message : message[(comma + 2)..]).TrimEnd('.');
    }
}
