using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace DocGen.Tests.Markdown;

/// <summary>The 652 examples of the CommonMark Spec 0.31.2 through the reader.</summary>
public sealed partial class CommonMarkTests
{
    private static readonly JsonSerializerOptions CamelCase = new(JsonSerializerDefaults.Web);

    private static readonly Example[] Examples = Load();

    /// <summary>The examples that DocGen refuses, by the first diagnostic they must give.</summary>
    private static readonly Dictionary<int, string> Refused = Numbers(
        // Raw HTML.
        (
            "DG3001",
            [
                21,
                31,
                148,
                149,
                150,
                151,
                152,
                153,
                154,
                155,
                156,
                157,
                158,
                159,
                160,
                161,
                162,
                163,
                164,
                165,
                166,
                167,
                168,
                169,
                170,
                171,
                172,
                173,
                174,
                175,
                176,
                177,
                178,
                180,
                181,
                182,
                184,
                185,
                186,
                187,
                188,
                189,
                190,
                191,
                201,
                344,
                475,
                476,
                477,
                491,
                494,
                524,
                536,
                613,
                614,
                615,
                616,
                617,
                623,
                627,
                628,
                629,
                630,
                631,
                642,
                643,
            ]
        ),
        // Links with a scheme that is not taken.
        ("DG3002", [500, 596, 598, 599, 601]),
        // Links that go nowhere.
        ("DG3003", [200, 485, 486, 487, 567]),
        // A picture without alternative text.
        ("DG3005", [581]),
        // Pictures inside text with a title.
        ("DG3007", [579, 587])
    );

    /// <summary>The examples that are taken with a warning, because they are seldom what their writer meant.</summary>
    private static readonly Dictionary<int, string> Warned = Numbers(("DG3033", [391, 392, 471, 480]), ("DG3036", [548, 590]));

    /// <summary>The examples that come out otherwise on purpose, and why.</summary>
    private static readonly Dictionary<int, string> Otherwise = new()
    {
        [484] = "a link without text shows its target: a link must have words (WCAG 2.2, 2.4.4)",
        [540] = "Markdig does not fold ẞ to ss in link labels",
    };

    [Fact]
    public void All_652_examples_are_there_and_78_percent_of_them_and_more_are_taken()
    {
        Assert.Equal(652, Examples.Length);
        Assert.Equal(571, Examples.Count(IsTaken));
    }

    [Fact]
    public void Examples_give_the_model_of_their_html()
    {
        var wrong = new List<string>();
        foreach (var example in Examples.Where(IsTaken))
        {
            var source = new Expanded(Localise(example.Markdown, example));
            var actual = Normalise(ModelHtml.Of(source.Read()));
            var expected = Normalise(Comment().Replace(Localise(example.Html, example), ""));
            string[] warned = Warned.TryGetValue(example.Number, out var code) ? [code] : [];
            if (
                !source.Diagnostics.Select(d => d.Code.Value).Distinct().SequenceEqual(warned)
                || source.Diagnostics.HasErrors
                || actual != expected
            )
                wrong.Add(
                    $"{example.Number}\n{example.Markdown}\n{string.Join("\n", source.Diagnostics)}\n"
                        + $"expected {expected}\nactual   {actual}\n"
                );
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Examples_that_are_refused_say_why()
    {
        foreach (var (number, code) in Refused)
        {
            var example = Examples[number - 1];
            var source = new Expanded(Localise(example.Markdown, example));
            source.Read();
            Assert.True(
                source.Diagnostics.Count > 0 && source.Diagnostics.All(d => d.Code.Value == code),
                $"{number}: {string.Join(", ", source.Diagnostics)}"
            );
        }
    }

    [Fact]
    public void Examples_that_come_out_otherwise_still_do()
    {
        foreach (var number in Otherwise.Keys)
        {
            var example = Examples[number - 1];
            Assert.NotEqual(Normalise(example.Html), Normalise(ModelHtml.Of(new Expanded(example.Markdown).Read())));
        }
    }

    private static bool IsTaken(Example example) => !Refused.ContainsKey(example.Number) && !Otherwise.ContainsKey(example.Number);

    private static Dictionary<int, string> Numbers(params (string Code, int[] Numbers)[] groups) =>
        groups
            .SelectMany(group => group.Numbers.Select(number => (number, group.Code)))
            .ToDictionary(pair => pair.number, pair => pair.Code);

    private static Example[] Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("CommonMark.spec-0.31.2.json")!;
        return JsonSerializer.Deserialize<Example[]>(stream, CamelCase)!;
    }

    /// <summary>The pictures of the examples lie at the server's root; ours lie in a folder.</summary>
    private static string Localise(string text, Example example) =>
        example.Section == "Images"
            ? text.Replace("/url", "url", StringComparison.Ordinal).Replace("/path", "path", StringComparison.Ordinal)
            : text;

    /// <summary>Takes out the white space that HTML does not show: between blocks, and a line end in text is a space.</summary>
    private static string Normalise(string html)
    {
        var parts = Preformatted().Split(html);
        for (var i = 0; i < parts.Length; i++)
        {
            if (!parts[i].StartsWith("<pre>", StringComparison.Ordinal))
                parts[i] = AroundBlockTags().Replace(Spaces().Replace(parts[i], " "), "$1");
        }

        return AroundBlockTags().Replace(string.Concat(parts), "$1").Trim();
    }

    [GeneratedRegex("<!--(?:>|->|.*?-->)", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("[ \n]+")]
    private static partial Regex Spaces();

    [GeneratedRegex("(<pre>.*?</pre>)", RegexOptions.Singleline)]
    private static partial Regex Preformatted();

    [GeneratedRegex(@"\s*(</?(?:p|h[1-6]|ul|ol|li|blockquote|pre|hr)(?: [^>]*)?>)\s*")]
    private static partial Regex AroundBlockTags();

    internal sealed record Example(int Number, string Section, string Markdown, string Html);
}
