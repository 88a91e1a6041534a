using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>
/// The functions <c>regex.*</c>, as in Scriban, with an engine that never goes back: its time grows with the text alone, whatever the
/// pattern. What it cannot do (look-around, references to groups) is an error.
/// </summary>
internal static partial class RegexFunctions
{
    private const int LongestPattern = 1_000;
    private const int MostRepetitions = 1_000;

    public static readonly Builtin[] All =
    [
        new("regex.escape", "text", call => call.Like(0, Regex.Escape(call.Text(0)))),
        new("regex.unescape", "text", Unescape),
        new("regex.match", "text pattern options?", call => Groups(Read(call, 2).Match(Counted(call)))),
        new("regex.matches", "text pattern options?", Matches),
        new("regex.replace", "text pattern by options?", Replace),
        new("regex.split", "text pattern options?", Split),
    ];

    private static ArrayValue Groups(Match match) =>
        new(match.Success ? [.. match.Groups.Values.Select(group => (object?)group.Value)] : []);

    private static ArrayValue Matches(Call call)
    {
        var all = new List<object?>();
        foreach (Match match in Read(call, 2).Matches(Counted(call)))
        {
            call.Make(all.Count);
            all.Add(Groups(match));
        }

        return new ArrayValue(all);
    }

    private static object Replace(Call call)
    {
        var (text, by) = (Counted(call), call.Text(2));
        var result = new StringBuilder();
        var end = 0;
        foreach (Match match in Read(call, 3).Matches(text))
        {
            result.Append(text, end, match.Index - end).Append(match.Result(by));
            call.Make(result.Length);
            end = match.Index + match.Length;
        }

        return end == 0 && result.Length == 0 ? call[0]! : call.Like(0, result.Append(text, end, text.Length - end).ToString());
    }

    private static ArrayValue Split(Call call)
    {
        var parts = Read(call, 2).Split(Counted(call));
        call.Make(parts.Length);
        return new ArrayValue([.. parts.Select(part => call.Like(0, part))]);
    }

    private static object Unescape(Call call)
    {
        try
        {
            return call.Like(0, Regex.Unescape(call.Text(0)));
        }
        catch (ArgumentException)
        {
            throw call.Error(
                0,
                TemplateCodes.Arguments,
                "the text has a '\\' that begins nothing known",
                "write \\\\ for the character itself"
            );
        }
    }

    /// <summary>The text, after its length has been counted as work.</summary>
    private static string Counted(Call call)
    {
        var text = call.Text(0);
        call.Step(1 + (text.Length / 16));
        return text;
    }

    private static Regex Read(Call call, int options)
    {
        var pattern = call.Text(1);
        var letters = call.TextOrNull(options) ?? "";
        if (call.Run.Patterns.TryGetValue((pattern, letters), out var known))
            return known;
        if (pattern.Length > LongestPattern || Repetitions(pattern) > MostRepetitions)
            throw call.Error(
                1,
                TemplateCodes.Arguments,
                "the pattern is too long, or repeats too often",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"it has up to {LongestPattern} characters, and its {{…}} multiplied give at most {MostRepetitions}"
                )
            );
        try
        {
            return call.Run.Patterns[(pattern, letters)] = new Regex(pattern, OptionsOf(call, options, letters));
        }
        catch (NotSupportedException)
        {
            throw call.Error(
                1,
                TemplateCodes.Arguments,
                $"the pattern '{pattern}' has what is not supported: look-ahead, look-behind, or a reference to a group",
                "write it without (?=…), (?!…), (?<=…), (?<!…), (?>…) and \\1"
            );
        }
        catch (RegexParseException problem)
        {
            throw call.Error(
                1,
                TemplateCodes.Arguments,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"'{pattern}' is not a pattern: {Words(problem.Error.ToString())}, at character {problem.Offset}"
                ),
                "regex.escape makes a pattern of a text that is to be found as it is"
            );
        }
    }

    private static RegexOptions OptionsOf(Call call, int index, string letters)
    {
        var options = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;
        foreach (var letter in letters)
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => throw call.Error(
                    index,
                    TemplateCodes.Arguments,
                    $"there is no option '{letter}'",
                    "the options are i (ignore case), m (^ and $ at each line), s (. takes line breaks too) and x (ignore spaces)"
                ),
            };
        return options;
    }

    /// <summary>The counts of a pattern multiplied, since one may be in another: <c>(a{100}){100}</c>.</summary>
    private static long Repetitions(string pattern)
    {
        var product = 1L;
        foreach (Match count in Count().Matches(pattern))
        {
            var last = count.Groups[2].Length > 0 ? count.Groups[2] : count.Groups[1];
            product *= last.Length > 6 ? MostRepetitions + 1 : Math.Max(1, int.Parse(last.ValueSpan, CultureInfo.InvariantCulture));
            if (product > MostRepetitions)
                break;
        }

        return product;
    }

    /// <summary><c>UnterminatedBracket</c> in words.</summary>
    private static string Words(string name) => Capital().Replace(name, match => " " + match.Value.ToLowerInvariant()).Trim();

    [GeneratedRegex(@"\{([0-9]+)(?:,([0-9]*))?\}")]
    private static partial Regex Count();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
