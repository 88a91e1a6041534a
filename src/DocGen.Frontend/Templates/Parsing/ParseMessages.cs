using System.Text.RegularExpressions;

namespace DocGen.Frontend.Templates.Parsing;

/// <summary>Translates Scriban's messages into ours.</summary>
internal static partial class ParseMessages
{
    private static readonly (Regex Pattern, string Message, string? Hint)[] Known =
    [
        (ElseWithoutIf(), "'else' does not belong to an 'if', 'case' or 'for'", null),
        (WhenWithoutCase(), "'when' does not belong to a 'case'", null),
        (OnlyWhen(), "only 'when' and 'else' are allowed in a 'case'", null),
        (DepthLimit(), "statements or expressions are nested too deeply", "move a part of it to a function or a partial"),
        (AssignInExpression(), "an assignment is not allowed here", "to compare, write =="),
        (Escape(), "'\\$1' has no meaning in a text", "write \\\\ for a backslash, \\\" for quotes"),
        (CurlyQuotes(), "'$1' does not begin a text", "write straight quotes: \" or '"),
        (NameBehindDot(), "a name is missing after the dot", null),
        (ExpectedIn(), "'in' is missing before '$1'", "write {{ for row in rows }}"),
        (ExpectedClosing(), "')' is missing before '$1'", null),
        (ClosingArguments(), "')' is missing here", null),
        (ExpectedArgument(), "a value is missing here", null),
        (ExpectedColon(), "':' is missing after '$1'", "write { title: \"…\" }"),
        (ExpectedExpression(), "a value is missing before '$1'", null),
        (ExpectedVariable(), "a name is missing before '$1'", null),
        (ExpectedToken(), "'$2' is missing before '$1'", null),
        (EndOfLine(), "'$1' is not allowed here", "a statement ends with its line, with ';' or with '}}'"),
        (Unexpected(), "'$1' is not allowed here", null),
    ];

    /// <summary>Whether a message is about a missing <c>end</c>, for which we know the place better.</summary>
    public static bool IsAboutBalance(string message) => Balance().IsMatch(message);

    public static (string Message, string? Hint) Translate(string message)
    {
        foreach (var (pattern, text, hint) in Known)
            if (pattern.Match(message) is { Success: true } match)
                return (
                    text.Replace("$1", Token(match.Groups[1].Value), StringComparison.Ordinal)
                        .Replace("$2", Token(match.Groups[2].Value), StringComparison.Ordinal),
                    hint
                );
        var plain = Frame().Replace(message, "").Replace('`', '\'').TrimEnd('.', ' ');
        return (plain.Length == 0 ? "the template cannot be read here" : char.ToLowerInvariant(plain[0]) + plain[1..], null);
    }

    private static string Token(string token) =>
        token switch
        {
            "<eof>" => "the end of the file",
            "\n" or "\r\n" or "\r" => "the end of the line",
            _ => token,
        };

    [GeneratedRegex("<end> statement|^The `end\\w*` was not found")]
    private static partial Regex Balance();

    [GeneratedRegex("^A els(e|if) condition")]
    private static partial Regex ElseWithoutIf();

    [GeneratedRegex("^A `when` condition must be")]
    private static partial Regex WhenWithoutCase();

    [GeneratedRegex("in the body of a `case` statement")]
    private static partial Regex OnlyWhen();

    [GeneratedRegex("depth limit")]
    private static partial Regex DepthLimit();

    [GeneratedRegex("is only allowed for a top level assignment")]
    private static partial Regex AssignInExpression();

    [GeneratedRegex("^Unexpected escape character `(.)` in string")]
    private static partial Regex Escape();

    [GeneratedRegex("^Unexpected token ([“”„’‘»«])")]
    private static partial Regex CurlyQuotes();

    [GeneratedRegex("The dot operator is expected to be followed")]
    private static partial Regex NameBehindDot();

    [GeneratedRegex("Expecting 'in' word instead of `([\\s\\S]*?)`")]
    private static partial Regex ExpectedIn();

    [GeneratedRegex("^Invalid token `([\\s\\S]*?)`. Expecting a closing `\\)`")]
    private static partial Regex ExpectedClosing();

    [GeneratedRegex("^Expecting a closing parenthesis")]
    private static partial Regex ClosingArguments();

    [GeneratedRegex("^Expecting an expression for argument")]
    private static partial Regex ExpectedArgument();

    [GeneratedRegex("Expecting a colon : after identifier `([\\s\\S]*?)`")]
    private static partial Regex ExpectedColon();

    [GeneratedRegex("Expecting (?:an )?<expression> (?:to the right of the operator )?instead of `([\\s\\S]*?)`")]
    private static partial Regex ExpectedExpression();

    [GeneratedRegex("Expecting a variable instead of `([\\s\\S]*?)`")]
    private static partial Regex ExpectedVariable();

    [GeneratedRegex("^Unexpected token found `([\\s\\S]*?)` while expecting `([\\s\\S]*?)`")]
    private static partial Regex ExpectedToken();

    [GeneratedRegex("^Invalid token found `([\\s\\S]*?)`. Expecting <EOL>")]
    private static partial Regex EndOfLine();

    [GeneratedRegex("^(?:Unexpected|Invalid) token (?:found )?`?([^`\\s]+)`?")]
    private static partial Regex Unexpected();

    [GeneratedRegex("^Error while parsing [^:]*: | in: [\\s\\S]*$")]
    private static partial Regex Frame();
}
