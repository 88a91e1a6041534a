using System.Text.RegularExpressions;

namespace DocGen.Tests.Documents;

/// <summary>Takes the figures, dates, addresses and names out of published text.</summary>
internal static partial class SourceText
{
    public static IReadOnlyList<SourceToken> Tokens(string[] lines, int[] numbers, SourceNames names)
    {
        var tokens = new List<SourceToken>();
        var text = WordBreak().Replace(string.Join('\n', lines.Select(SourceRules.Plain)), "$2$1").ToCharArray();

        Take(SourceTokenKind.Address, SourceRules.Address().Matches(new string(text)));
        Take(SourceTokenKind.Phone, SourceRules.Phone().Matches(new string(text)));
        Take(SourceTokenKind.Date, SourceRules.Dates(new string(text)));
        Take(SourceTokenKind.Number, SourceRules.NumberShape().Matches(new string(text)), keep: true);
        var at = 0;
        foreach (var line in new string(text).Split('\n'))
        {
            tokens.AddRange(names.Of(line).Select(name => Token(SourceTokenKind.Name, name.Name, at)));
            at += line.Length + 1;
        }

        return tokens;

        void Take(SourceTokenKind kind, IEnumerable<Match> matches, bool keep = false)
        {
            foreach (var match in matches)
            {
                tokens.Add(Token(kind, match.Value, match.Index));
                // Text that has been recognised is no longer a number or a name; line breaks in it are kept.
                for (var i = match.Index; !keep && i < match.Index + match.Length; i++)
                    if (text[i] != '\n')
                        text[i] = '·';
            }
        }

        SourceToken Token(SourceTokenKind kind, string value, int index) =>
            new(kind, Space().Replace(value, " ").TrimEnd('.'), numbers[text.AsSpan(0, index).Count('\n')]);
    }

    /// <summary>A word that goes on in the next line; <c>miljø-</c> before <c>og</c> is whole.</summary>
    [GeneratedRegex(@"(?<=\p{Ll})-( ?\n+)((?!og\b|eller\b|and\b|or\b)\p{Ll}+)")]
    private static partial Regex WordBreak();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
