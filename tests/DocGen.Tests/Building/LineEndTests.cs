using DocGen.Building;

namespace DocGen.Tests.Building;

/// <summary>
/// Where the files were checked out does not matter: CRLF line ends and a byte order mark change nothing that is written.
/// </summary>
public sealed class LineEndTests
{
    private const string Data = """
        # yaml-language-server: $schema=schemas/d.schema.json
        block: |
          en
            to

          tre
        folded: >
          a
          b

          c
        plain: et
          to
        quoted: "a
          b

          c"

        """;

    private const string Template = """
        ---
        id: a
        title: >-
          Et papir
          om linjer
        layout: annex
        formats: [docx, pdf, html, md]
        attach: data
        data: { d: d.yaml }
        ---
        # A

        ```
        kode
          {{ d.block }}

        slut
        ```

            indrykket
            {{ d.block }}

        {{ capture kept }}
        tekst
        to
        {{ end }}
        {{ kept }}

        {{ "en streng
        over linjer" }} og `kode
        over linjer`, hård\
        linje og to blanke

        {{ d.block }} {{ d.folded }} {{ d.plain }} {{ d.quoted }}

        {{ d.block | string.size }} {{ "a
        b" | string.size }} {{ `a
        b` | string.size }} {{ include 'p' }}

        ![En firkant](a.svg)

        Note[^1].

        [^1]: En note
            over linjer.

        """;

    [Fact]
    public void They_change_no_byte_of_any_format()
    {
        var (unix, windows) = (Build("\n", ""), Build("\r\n", "\uFEFF"));
        // Four formats, the picture beside two of them, and the list of what was written.
        Assert.Equal(6, unix.Count);
        Assert.Equal(unix.Keys, windows.Keys);
        Assert.All(unix, file => Assert.True(file.Value.AsSpan().SequenceEqual(windows[file.Key]), $"{file.Key} differs"));
    }

    private static SortedDictionary<string, byte[]> Build(string lineEnd, string mark)
    {
        using var folder = new TemporaryFolder();
        Write("docgen.yaml", "name: Case\n");
        Write("data/schemas/d.schema.json", "{\n\"type\": \"object\"\n}\n");
        Write("data/d.yaml", Data);
        Write("templates/a.sbn.md", Template);
        Write("templates/_partials/p.sbn.md", "linje\n{{ `a\nb` | string.size }}\n");

        // Its mark is a part of an XML file, which git leaves alone.
        folder.Write(
            "templates/images/a.svg",
            "<svg xmlns='http://www.w3.org/2000/svg'\nwidth='9' height='9'>\n</svg>\n".ReplaceLineEndings(lineEnd)
        );
        var result = DocGenProject.Open(folder.Path).Build(new BuildOptions { UseCache = false });
        Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
        var output = Path.Combine(folder.Path, "output");
        var files = Directory
            .EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(output, file), File.ReadAllBytes);
        return new SortedDictionary<string, byte[]>(files, StringComparer.Ordinal);

        void Write(string name, string text) => folder.Write(name, mark + text.ReplaceLineEndings(lineEnd));
    }
}
