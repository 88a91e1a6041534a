using System.Globalization;
using System.Text;
using CsCheck;
using DocGen.Compiling;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Passes;
using DocGen.Frontend.Projects;
using DocGen.Pdf.Objects;
using DocGen.Tests.Templates;
using DocGen.Tests.Word;

namespace DocGen.Tests.Formats;

/// <summary>
/// Any string in YAML appears as itself in every format and can change no structure: from the bytes of the data file through all stages to
/// the bytes of each output, read back by programs of others. The same template with plain words in the place of the string says what the
/// structure is; the words differ by what becomes of a line break where they stand.
/// </summary>
public sealed class AnyDataTests
{
    private const string Template = """
        # Titel ‹{{ d.line }}› {#titel}

        Afsnit ‹{{ d.lines }}› og **fed ‹{{ d.lines }}›**, *kursiv ‹{{ d.lines }}›*, ~~slettet ‹{{ d.lines }}›~~.

        {{ d.alone }}

        Kode `‹{{ d.lines }}›` og [link ‹{{ d.lines }}›](https://example.org/ "titel ‹{{ d.line }}›") og :status[‹{{ d.lines }}›]{level=good}.
        Note.[^1]

        [^1]: Note ‹{{ d.lines }}›

        ## Underoverskrift ‹{{ d.line }}› {#under}

        - Punkt ‹{{ d.lines }}›
        - {{ d.alone }}

        1. Punkt ‹{{ d.lines }}›

        > Citat ‹{{ d.lines }}›

        | Kolonne ‹{{ d.cell }}› | B |
        |---|---|
        | ‹{{ d.cell }}› | x |
        | ‹{{ d.cell }}› | `‹{{ d.cell }}›` |

        {{ table d.rows [ { title: "Titel ‹" + d.cell + "›", value: "v", header: true }, { title: "B", value: "w" } ] { id: "tabel", caption: "Tekst ‹" + d.lines + "›" } }}

        :::callout{kind=note title="Boks ‹{{ d.line }}›"}
        Boks ‹{{ d.lines }}›
        :::

        :::key-figures
        ::key-figure{value="‹{{ d.line }}›" label="‹{{ d.line }}›"}
        :::

        :::quote{by="‹{{ d.line }}›"}
        Ord ‹{{ d.lines }}›
        :::

        ```
        kode ‹{{ d.code }}›
        ```

        :::letterhead
        ‹{{ d.flat }}›
        ‹{{ d.flat }}›
        :::

        :::signatures
        ‹{{ d.flat }}›
        ‹{{ d.flat }}›
        :::
        """;

    private static readonly string[] Words = ["line", "lines", "alone", "cell", "code", "flat", "title"];

    private static readonly string[] Pieces =
    [
        "*",
        "**",
        "_",
        "`",
        "```",
        "[",
        "](",
        ")",
        "!",
        "<",
        ">",
        "&",
        "&amp;",
        "&#35;",
        "#",
        "-",
        "+",
        "=",
        "---",
        "|",
        "\\",
        "~~",
        "^",
        ":",
        ":::",
        "{",
        "}",
        "{{",
        "}}",
        "{{ d.v }}",
        "{%{",
        "{#id}",
        "$",
        "1.",
        "- ",
        "# ",
        "> ",
        "[^1]",
        "[x]: y",
        "https://a.dk/b_c*d",
        "<b>",
        "</p>",
        "<!--",
        "-->",
        "<script>alert(1)</script>",
        "]]>",
        ":status[x]{level=good}",
        "::contents",
        "\t",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\r",
        "\n\n",
        "\n# x",
        "\n- x",
        "\n| a |",
        "\n:::\n",
        "\u0000",
        "\u0001",
        "\u0007",
        "\u000B",
        "\u000C",
        "\u001B[31m",
        "\u007F",
        "\u0085",
        "\u0090",
        "\u2028",
        "\u2029",
        "\u00A0",
        "\u2003",
        "\u00AD",
        "\u200B",
        "\u200D",
        "\u2011",
        "\uFEFF",
        "\uE000",
        "\uE000\uE100\uE001",
        "\uFFFC",
        "\uFFFD",
        "\uFFFE",
        "\uFDD0",
        "\"",
        "'",
        "%",
        ";",
        ",",
        ".",
        "a",
        "b",
        "Kommune",
        "æøå",
        "29",
        "e\u0301",
        "😀",
        "👩‍👩‍👧",
        "שלום",
        "العربية",
        "日本",
        "\u200F",
        "\u202Eab\u202C",
        "\u2067שלום\u2069",
        "null",
        "true",
        "~",
        "2024-03-11",
    ];

    private static readonly string[] Reordering =
    [
        "\u202A",
        "\u202B",
        "\u202C",
        "\u202D",
        "\u202E",
        "\u2066",
        "\u2067",
        "\u2068",
        "\u2069",
        "a",
        "|",
        "\n",
        "\uFFFD",
    ];

    private static readonly Gen<string> AnyString = Gen.OneOf(
        OneOf(Pieces).Array[1, 8].Select(string.Concat),
        Gen.String[Gen.Char.Where(c => !char.IsSurrogate(c) && !IsReordering(c)), 1, 20]
    );

    private static readonly Dictionary<string, string> Shapes = Build(word => "Zyzzyva" + word, out _);

    public static TheoryData<string> Traps => [.. Pieces.Select(Escape)];

    [Fact]
    public void Every_format_that_there_is_can_be_read_back() =>
        Assert.All(
            BuiltInWriters.All,
            writer => Assert.True(FormatShapes.Knows(writer.Format), $"tell the tests how {writer.Format} is read")
        );

    [Theory]
    [MemberData(nameof(Traps))]
    public void A_trap_alone_appears_as_itself_in_every_format(string escaped)
    {
        var value = Pieces.First(piece => Escape(piece) == escaped);
        Check(value, out var word);
        Assert.Empty(WordValidation.Validate(word));
    }

    [Fact]
    public void Any_string_appears_as_itself_in_every_format() => AnyString.Sample(value => Check(value, out _), iter: 250);

    [Fact]
    public void Changes_of_direction_that_are_left_open_change_nothing_else() =>
        OneOf(Reordering).Array[1, 6].Select(string.Concat).Sample(value => Check(value, out _), iter: 100);

    [Fact]
    public void Ten_thousand_characters_appear_as_themselves_in_every_format() =>
        OneOf(Pieces)
            .Array[4_000]
            .Select(string.Concat)
            .Where(text => text.Length > 10_000)
            .Select(text => text[..(char.IsHighSurrogate(text[9_999]) ? 9_999 : 10_000)])
            .Sample(value => Check(value, out _), iter: 2);

    private static void Check(string value, out ReadOnlyMemory<byte> word)
    {
        var isBlank = value.All(c => c is '\r' or '\n' or '\u2028' or '\u2029');
        var found = Build(
            name =>
                name switch
                {
                    // An empty paragraph is left out, and a title is short.
                    "alone" when isBlank => "Zyzzyvaalone",
                    // A line break begins a new line of an address.
                    "flat" => string.Join(' ', Lines(value)),
                    "title" when value.Length > 490 => "Zyzzyvatitle",
                    _ => value,
                },
            out word
        );
        foreach (var (format, plain) in Shapes)
        {
            // A character that no font has is an error, so there is no such PDF.
            if (!found.TryGetValue(format, out var actual))
                continue;
            var expected = Printed(format, plain, value, isBlank);
            if (format == "pdf")
                (expected, actual) = (PdfShape.Essence(expected), PdfShape.Essence(actual));
            if (value.Any(IsReordering))
                (expected, actual) = (WithoutReordering(expected), WithoutReordering(actual));
            // Words too long for their column get soft hyphens; none is ever lost.
            if (actual.Count(c => c == '\u00AD') > expected.Count(c => c == '\u00AD'))
                (expected, actual) = (WithoutSoftHyphens(expected), WithoutSoftHyphens(actual));
            if (expected != actual)
                Assert.Fail($"{format}, {Escape(value)}\n{Difference(expected, actual)}");
        }
    }

    /// <summary>The shape with the string in the place of the plain words, in the form that it is printed in there.</summary>
    private static string Printed(string format, string plain, string value, bool isBlank)
    {
        var lines = Lines(value).Select(PrintableText.Make).ToArray();
        var broken = string.Join(FormatShapes.LineBreak, lines);
        var line = PrintableText.Make(string.Join(' ', Lines(value)));
        if (!isBlank)
            plain = plain.Replace("Zyzzyvaalone", broken.Trim(FormatShapes.LineBreak), StringComparison.Ordinal);
        if (value.Length <= 490)
            plain = plain.Replace("Zyzzyvatitle", PrintableText.Make(value), StringComparison.Ordinal);
        return plain
            .Replace("Zyzzyvalines", broken, StringComparison.Ordinal)
            .Replace("Zyzzyvaline", line, StringComparison.Ordinal)
            .Replace("Zyzzyvaflat", line, StringComparison.Ordinal)
            .Replace("Zyzzyvacell", format == "md" ? string.Join(' ', lines) : broken, StringComparison.Ordinal)
            .Replace(
                "Zyzzyvacode",
                string.Join(FormatShapes.LineBreak, CodeLines(value).Select(PrintableText.Make)),
                StringComparison.Ordinal
            );
    }

    private static string[] Lines(string value) =>
        value.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r', '\u2028', '\u2029');

    /// <summary>Code has tab stops.</summary>
    private static string[] CodeLines(string value)
    {
        const string before = "kode ‹";
        var result = new StringBuilder(before);
        var column = before.Length;
        foreach (var c in string.Join('\n', Lines(value)))
        {
            var width = c == '\t' ? 4 - (column % 4) : 1;
            result.Append(c == '\t' ? ' ' : c, width);
            column = c == '\n' ? 0 : column + width;
        }

        return result.ToString()[before.Length..].Split('\n');
    }

    private static Dictionary<string, string> Build(Func<string, string> valueOf, out ReadOnlyMemory<byte> word)
    {
        var data = new StringBuilder("# yaml-language-server: $schema=schemas/d.schema.json\n");
        foreach (var name in Words.Where(name => name != "title"))
            data.Append(name).Append(": ").Append(Escape(valueOf(name))).Append('\n');
        data.Append("rows: [ { v: ")
            .Append(Escape("‹" + valueOf("cell") + "›"))
            .Append(", w: ")
            .Append(Escape("‹" + valueOf("cell") + "›"))
            .Append(" } ]\n");
        var files = new MemoryFiles
        {
            ["templates/x.sbn.md"] =
                $"---\nid: x\ntitle: {Escape("‹" + valueOf("title") + "›")}\nlayout: annex\ndata: {{ d: d.yaml }}\n---\n{Template}\n",
            ["data/d.yaml"] = data.ToString(),
            ["data/schemas/d.schema.json"] = "{}",
        };
        var bag = new DiagnosticBag();
        var compiled = new DocumentCompiler(
            new Workspace(DocGenEngine.Default.Tools, files, new ProjectSettings(), Work.Uninterrupted)
        ).Compile("x", bag);
        Assert.Empty(bag.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Message));
        var written = BuiltInWriters.All.ToDictionary(
            writer => writer.Format,
            writer => writer.Write(compiled.Document!, compiled.Theme!, bag).Main
        );
        if (bag.Any(diagnostic => diagnostic.Code == PdfCodes.MissingGlyph))
            written.Remove("pdf");
        Assert.Empty(
            bag.Where(diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Code != PdfCodes.MissingGlyph)
                .Select(diagnostic => diagnostic.Message)
        );
        word = written["docx"];
        return written.ToDictionary(pair => pair.Key, pair => FormatShapes.Of(pair.Key, pair.Value));
    }

    /// <summary>
    /// A YAML scalar in double quotes: letters, ASCII and characters beyond the basic plane as they are, all else escaped.
    /// </summary>
    private static string Escape(string text)
    {
        var result = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value > 0xFFFF || (rune.Value is > 31 and < 127 and not ('"' or '\\')))
                result.Append(rune);
            else
                result.Append("\\U").Append(rune.Value.ToString("X8", CultureInfo.InvariantCulture));
        }

        return result.Append('"').ToString();
    }

    private static string Difference(string expected, string actual)
    {
        var at = 0;
        while (at < expected.Length && at < actual.Length && expected[at] == actual[at])
            at++;
        return $"expected …{Cut(expected)}\nfound    …{Cut(actual)}";

        string Cut(string text) => Escape(text[Math.Max(0, at - 60)..Math.Min(text.Length, at + 60)]);
    }

    private static bool IsReordering(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string WithoutReordering(string text) => string.Concat(text.Where(c => !IsReordering(c) && c != '\uFFFD'));

    private static string WithoutSoftHyphens(string text) => text.Replace("\u00AD", "", StringComparison.Ordinal);

    private static Gen<string> OneOf(string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
