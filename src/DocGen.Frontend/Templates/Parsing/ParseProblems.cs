using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;
using Scriban;
using Scriban.Parsing;

namespace DocGen.Frontend.Templates.Parsing;

/// <summary>Scriban's messages in our words, each place once.</summary>
internal static partial class ParseProblems
{
    private static readonly (Regex Pattern, string Message, string? Hint)[] Known =
    [
        (NoEnd(), "a block is not closed: 'end' is missing", "each 'if', 'for', 'case', 'while', 'func' and 'capture' needs its {{ end }}"),
        (NoBeginning(), "'end' closes nothing", "there is one {{ end }} too many, or the block's beginning is misspelt"),
        (ElseWithoutIf(), "'else' belongs to no 'if', 'case' or 'for'", null),
        (WhenWithoutCase(), "'when' belongs to no 'case'", null),
        (OnlyWhen(), "only 'when' and 'else' can stand in a 'case'", null),
        (DepthLimit(), "statements or expressions are nested too deeply", "put a part of it into a function or a partial"),
        (NoExit(), "'{{' is not closed", "write '}}' after the code"),
        (NoEnter(), "'}}' closes nothing", "write '{{' before the code"),
        (EndOfLine(), "'{0}' cannot stand here", "a statement ends with its line, with ';' or with '}}'"),
        (LoopVariable(), "'in' is missing", "write {{ for row in rows }}"),
        (ExpectedIn(), "'in' is missing before '{0}'", "write {{ for row in rows }}"),
        (ExpectedExpression(), "a value is missing before '{0}'", null),
        (ExpectedToken(), "'{1}' is missing before '{0}'", null),
        (Unexpected(), "'{0}' cannot stand here", null),
    ];

    public static void Add(LogMessageBag messages, SourceText source, ImmutableArray<Diagnostic>.Builder problems)
    {
        var seen = new HashSet<int>();
        foreach (var message in messages)
        {
            if (message.Type != ParserMessageType.Error) continue;
            var start = Math.Clamp(message.Span.Start.Offset, 0, source.Text.Length);
            if (!seen.Add(start)) continue;
            var length = Math.Clamp(message.Span.End.Offset + 1 - start, 0, source.Text.Length - start);
            var (text, hint) = Translate(message.Message);
            problems.Add(new Diagnostic(TemplateCodes.Syntax, Severity.Error, text, source.GetSpan(start, FirstLine(source.Text, start, length)), Hint: hint));
        }
    }

    private static (string Message, string? Hint) Translate(string message)
    {
        foreach (var (pattern, text, hint) in Known)
        {
            if (pattern.Match(message) is not { Success: true } match) continue;
            return (text.Replace("{0}", Token(match.Groups[1].Value), StringComparison.Ordinal).Replace("{1}", Token(match.Groups[2].Value), StringComparison.Ordinal), hint);
        }

        var plain = message.Replace('`', '\'').TrimEnd('.', ' ');
        return (plain.Length == 0 ? "the template cannot be read here" : char.ToLowerInvariant(plain[0]) + plain[1..], null);
    }

    private static string Token(string token) => token switch
    {
        "<eof>" => "the end of the file",
        "\n" or "\r\n" or "\r" => "the end of the line",
        _ => token,
    };

    private static int FirstLine(string text, int start, int length)
    {
        var lineBreak = text.AsSpan(start, length).IndexOfAny('\r', '\n');
        return lineBreak < 0 ? length : lineBreak;
    }

    [GeneratedRegex("<end> statement was not found|^The `end\\w*` was not found")]
    private static partial Regex NoEnd();

    [GeneratedRegex("^Found <end> statement")]
    private static partial Regex NoBeginning();

    [GeneratedRegex("^A else condition must be")]
    private static partial Regex ElseWithoutIf();

    [GeneratedRegex("^A `when` condition must be")]
    private static partial Regex WhenWithoutCase();

    [GeneratedRegex("in the body of a `case` statement")]
    private static partial Regex OnlyWhen();

    [GeneratedRegex("depth limit")]
    private static partial Regex DepthLimit();

    [GeneratedRegex("while already in a code block|closing.*}}.*not found")]
    private static partial Regex NoExit();

    [GeneratedRegex("^Unexpected code block exit")]
    private static partial Regex NoEnter();

    [GeneratedRegex("^Invalid token found `([\\s\\S]*?)`. Expecting <EOL>")]
    private static partial Regex EndOfLine();

    [GeneratedRegex("^Error while parsing for: Expecting 'in'")]
    private static partial Regex LoopVariable();

    [GeneratedRegex("Expecting 'in' word instead of `([\\s\\S]*?)`")]
    private static partial Regex ExpectedIn();

    [GeneratedRegex("Expecting <expression> instead of `([\\s\\S]*?)`")]
    private static partial Regex ExpectedExpression();

    [GeneratedRegex("^Unexpected token found `([\\s\\S]*?)` while expecting `([\\s\\S]*?)`")]
    private static partial Regex ExpectedToken();

    [GeneratedRegex("^(?:Unexpected|Invalid) token (?:found )?`([\\s\\S]*?)`")]
    private static partial Regex Unexpected();
}
