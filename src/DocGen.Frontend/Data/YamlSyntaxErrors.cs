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
        else if (parser.Contains("unexpected end of stream", StringComparison.Ordinal))
        {
            Error(
                YamlCodes.Syntax,
                "the quote that begins here is not closed",
                at,
                last is null ? null : "close it, or double an apostrophe inside single quotes"
            );
        }
        else if (parser.Contains("escape", StringComparison.Ordinal))
        {
            Error(
                YamlCodes.Syntax,
                "a backslash in double quotes is followed by a character that is not an escape",
                FindEscape(text, at),
                "write \\\\ for a backslash, or use single quotes"
            );
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

    private static int FindEscape(ReadOnlySpan<char> text, int quote)
    {
        for (var i = quote + 1; i + 1 < text.Length; i++)
        {
            if (text[i] != '\\')
                continue;
            if (!Escapes.Contains(text[i + 1], StringComparison.Ordinal))
                return i;
            i++;
        }

        return quote;
    }

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
