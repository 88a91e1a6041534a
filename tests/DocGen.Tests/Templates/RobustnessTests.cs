using CsCheck;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Templates;

namespace DocGen.Tests.Templates;

public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "{{",
        "}}",
        "{{ ",
        " }}",
        "{{-",
        "-}}",
        "{{~",
        "~}}",
        "{%{",
        "}%}",
        "\n",
        "\r\n",
        " ",
        ";",
        "|",
        "d",
        ".",
        "?.",
        "[",
        "]",
        "(",
        ")",
        "{",
        "}",
        ",",
        ":",
        "@",
        "$",
        "$0",
        "$\"",
        "\"",
        "'",
        "`",
        "\\",
        "if ",
        "else",
        "else if ",
        "end",
        "for x in ",
        "while ",
        "case ",
        "when ",
        "func f(x)",
        "func g",
        "ret ",
        "capture c",
        "break",
        "continue",
        "include 'p'",
        "do ",
        "this",
        "null",
        "true",
        "false",
        "empty",
        "for.index",
        "d.members",
        "d.amount",
        "d.name",
        "d.note",
        "d.date",
        "x",
        "f ",
        "g",
        "c",
        "1",
        "-2",
        "0.5",
        "1..3",
        "+",
        "-",
        "*",
        "/",
        "//",
        "%",
        "==",
        "!=",
        "<",
        ">=",
        "&&",
        "||",
        "!",
        "??",
        "?",
        "=",
        "+=",
        "++",
        "number",
        "amount 1",
        "kr",
        "pct",
        "date \"short\"",
        "list \"name\"",
        "sorted",
        "sum",
        "count",
        "words",
        "markdown",
        "text",
        "round",
        "unit \"kr.\"",
        "table d.members [ { title: \"T\", value: \"name\" } ]",
        "array.map \"name\"",
        "array.first",
        "array.join \",\"",
        "string.upcase",
        "string.slice 1",
        "string.split \",\"",
        "math.abs",
        "object.keys",
        "object.default 1",
        "tekst",
        "# x",
        "æ",
    ];

    private static readonly TemplateLimits Small = new()
    {
        Steps = 20_000,
        LoopTurns = 500,
        CallDepth = 20,
        OutputLength = 50_000,
        ValueLength = 5_000,
    };

    /// <summary>Whatever is written, there is a result or an error; an exception would be a bug.</summary>
    [Fact]
    public void Any_sequence_of_words_is_expanded_or_refused() =>
        Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 25].Sample(Check, iter: 3000);

    /// <summary>The same inside one code block, so that more of it parses.</summary>
    [Fact]
    public void Any_expression_is_evaluated_or_refused() =>
        Gen.Select(Gen.Int[24, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 6], Gen.Int[0, 2])
            .Sample(
                (words, separator) =>
                    Check(["{{ func f(x); ret x; end; ", string.Join(separator == 0 ? " | " : " ", words), " }}{{ d.name }}"]),
                iter: 5000
            );

    private static void Check(string[] words)
    {
        var text = string.Concat(words);
        var expanded = Expansions.Run(text, files: files => files["templates/_partials/p.sbn.md"] = "p {{ $0 }}", limits: Small);
        Assert.Equal(expanded.Result is null, expanded.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
        foreach (var diagnostic in expanded.Diagnostics)
        {
            Assert.NotNull(diagnostic.Location);
            Assert.InRange(diagnostic.Location.Value.Length, 0, text.Length + 60);
        }
    }
}
