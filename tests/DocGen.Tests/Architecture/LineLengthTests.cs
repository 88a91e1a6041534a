using System.Text.RegularExpressions;

namespace DocGen.Tests.Architecture;

/// <summary>The formatter breaks code at 140 columns; strings and comments are broken by hand.</summary>
public sealed partial class LineLengthTests
{
    private const int MaxColumns = 140;

    [Fact]
    public void No_line_is_over_140_columns()
    {
        var tooLong = SourceCode
            .Files("src", "tests", "samples")
            .SelectMany(file => TooLong(File.ReadAllText(file)).Select(line => $"{Path.GetRelativePath(Repository.Root, file)}({line})"))
            .ToList();
        if (tooLong.Count > 0)
            Assert.Fail("break these lines: " + string.Join(", ", tooLong));
    }

    [Theory]
    [InlineData("short\n", "")]
    [InlineData("var x = 1; // LONG\n", "1")]
    [InlineData("a\n\n  \"LONG and more\";\n", "3")]
    [InlineData("  \"LONG\",\n", "")]
    [InlineData("Call(\"\"\"{{ LONG and more }}\"\"\");\n", "1")]
    [InlineData("x = \"\"\"\n  LONG and more\n  \"\"\"; // LONG and more\n", "")]
    [InlineData("x = \"\"\"\"\n  LONG \"\"\" and more\n  LONG and more\n  \"\"\"\";\nb LONG\n", "5")]
    public void A_raw_string_of_several_lines_and_a_word_may_be_longer(string code, string lines) =>
        Assert.Equal(lines, string.Join(' ', TooLong(code.Replace("LONG", new string('x', MaxColumns), StringComparison.Ordinal))));

    /// <summary>The numbers of the lines that are too long, but for text within a raw string, and a word that cannot be broken.</summary>
    private static IEnumerable<int> TooLong(string code)
    {
        var open = 0;
        var number = 0;
        foreach (var line in code.Split('\n'))
        {
            number++;
            if (open == 0 && line.TrimEnd('\r').Length > MaxColumns && line.Trim().Contains(' '))
                yield return number;
            foreach (var length in Quotes().Matches(line).Select(match => match.Length))
                open =
                    open == 0 ? length
                    : length >= open ? 0
                    : open;
        }
    }

    [GeneratedRegex("\"{3,}")]
    private static partial Regex Quotes();
}
