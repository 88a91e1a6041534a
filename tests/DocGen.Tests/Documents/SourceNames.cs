using System.Text.RegularExpressions;

namespace DocGen.Tests.Documents;

/// <summary>Recognises names in a published document by their capitals; README.md beside this file states the rule.</summary>
/// <param name="lowerCase">The words that the published documents write with a small letter: they are no names where a sentence
/// begins.</param>
internal sealed partial class SourceNames(IReadOnlySet<string> lowerCase)
{
    /// <summary>The names of one line, with their places in it.</summary>
    public IEnumerable<(string Name, int At)> Of(string line)
    {
        var words = Word().Matches(line);
        for (var first = 0; first < words.Count; first++)
        {
            if (!IsCapital(words[first].Value))
                continue;
            var last = first;
            while (last + 1 < words.Count && IsCapital(words[last + 1].Value) && OnlySpace(line, words[last], words[last + 1]))
                last++;
            foreach (var name in Names(line, words, first, last))
                yield return name;
            first = last;
        }
    }

    private IEnumerable<(string Name, int At)> Names(string line, MatchCollection words, int first, int last)
    {
        var begins = BeginsSentence(line, words[first].Index);
        if (begins && last > first && lowerCase.Contains(words[first].Value.ToLowerInvariant()))
        {
            first++;
            begins = false;
        }

        var at = words[first].Index;
        var year = Year().Match(line, words[last].Index + words[last].Length);
        if (last > first || (!begins && year.Success && !lowerCase.Contains(words[first].Value.ToLowerInvariant())))
        {
            yield return (line[at..(words[last].Index + words[last].Length + (year.Success ? year.Length : 0))], at);
            yield break;
        }

        var word = words[first].Value;
        if (IsAbbreviation(word))
            yield return (Abbreviation().Match(word).Value, at);
        else if (!begins && word.Length > 1 && !lowerCase.Contains(word.ToLowerInvariant()))
            yield return (word, at);
    }

    private static bool OnlySpace(string line, Match left, Match right) =>
        line.AsSpan(left.Index + left.Length, right.Index - left.Index - left.Length).Trim(' ').IsEmpty;

    private static bool BeginsSentence(string line, int at)
    {
        var before = line[..at].TrimEnd();
        return before.Length == 0 || ".:!?•\"”“»-*".Contains(before[^1], StringComparison.Ordinal) || Numbering().IsMatch(before);
    }

    private static bool IsCapital(string word) => char.IsUpper(word[0]) || (word.Any(char.IsDigit) && char.IsLetter(word[0]));

    /// <summary>More than one capital, or a digit; but not a known word in capitals.</summary>
    private bool IsAbbreviation(string word) =>
        !lowerCase.Contains(word.ToLowerInvariant())
        && Abbreviation().Match(word).Value is { Length: > 1 } head
        && (head.Count(char.IsUpper) > 1 || head.Any(char.IsDigit));

    /// <summary>A word with its hyphens and apostrophes, a code as <c>ansog101</c>, or the initial of a name.</summary>
    [GeneratedRegex(@"\p{Lu}\.(?= \p{Lu})|\p{L}[\p{L}\d_]*(?:(?<=_\d*)-\d+)?(?:[-'][\p{L}\d_]+)*")]
    public static partial Regex Word();

    /// <summary>
    /// What of a compound is a name: <c>SMV</c> in <c>SMV-rettede</c>, <c>GTS</c> in <c>GTS'er</c>; <c>Høje-Taastrup</c> whole.
    /// </summary>
    [GeneratedRegex(@"^[\p{L}\d_]+(?:-(?:\p{Lu}[\p{L}\d_]*|\d+))*")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"\G (?:19|20)\d\d\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"(?:^|\s)[\da-z]{1,2}[.)]?$")]
    private static partial Regex Numbering();
}
