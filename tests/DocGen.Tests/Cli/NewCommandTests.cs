using DocGen.Scaffolding;
using DocGen.Tests.Word;

namespace DocGen.Tests.Cli;

/// <summary>Beginning a document: what is written builds at once, and nothing is written over.</summary>
public sealed class NewCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CommandRun _run = new();

    public static TheoryData<string> Kinds => [.. NewDocument.Kinds];

    public void Dispose()
    {
        _run.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_new_document_in_an_empty_folder_builds_at_once(string kind)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, ".git"));
        Assert.Equal(0, await _run.Docgen(_folder.Path, "new", kind, "moede-i-maj"));
        Assert.Equal(
            [
                "data/moede-i-maj.yaml",
                "data/schemas/moede-i-maj.schema.json",
                "docgen.yaml",
                "docs/schemas/project.schema.json",
                "templates/moede-i-maj.sbn.md",
            ],
            Files()
        );
        Assert.Equal(0, await _run.Docgen(_folder.Path, "check", "--diagnostics", "json"));
        Assert.DoesNotContain("\"code\"", _run.Out, StringComparison.Ordinal);
        Assert.Equal(0, await _run.Docgen(_folder.Path, "build"));
        Assert.Equal("", _run.Error.Replace("1 document checked: 0 errors, 0 warnings\n", "", StringComparison.Ordinal));
        Assert.Empty(WordValidation.Validate(File.ReadAllBytes(Path.Combine(_folder.Path, "output", "moede-i-maj.docx"))));
        var text = File.ReadAllText(Path.Combine(_folder.Path, "output", "moede-i-maj.md"));
        Assert.Contains("Moede i maj\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('%', text);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_new_document_is_at_home_in_a_project_with_other_folders_theme_and_language(string kind)
    {
        _folder.Write(
            "docgen.yaml",
            "name: Documents\nfolders: { templates: skabeloner, data: tal }\ndefaults: { lang: en, theme: plain, formats: [md] }\n"
        );
        _folder.Write("skabeloner/themes/plain.yaml", "name: Plain\n");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "deeper"));
        Assert.Equal(
            0,
            await _run.Docgen(
                Path.Combine(_folder.Path, "deeper"),
                "new",
                kind,
                "x",
                "--title",
                "\"Æ\": {{ 1 }} | # \\ end",
                "--date",
                "2024-02-29"
            )
        );
        Assert.Equal(0, await _run.Docgen(_folder.Path, "build"));
        Assert.Equal("", _run.Error);
        var text = File.ReadAllText(Path.Combine(_folder.Path, "output", "x.md"));
        Assert.Contains("lang: da", text, StringComparison.Ordinal);
        Assert.Contains("{{ 1 }}", text, StringComparison.Ordinal);
        if (kind == "letter")
            Assert.Contains("29\\.\u00a0februar 2024", text, StringComparison.Ordinal);
        Assert.Contains("skabeloner/x.sbn.md", File.ReadAllText(Path.Combine(_folder.Path, "tal", "x.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("templates/x.sbn.md")]
    [InlineData("data/x.yaml")]
    [InlineData("data/schemas/x.schema.json")]
    public async Task A_file_that_is_there_is_kept_and_nothing_else_is_written(string path)
    {
        _folder.Write("docgen.yaml", "name: Documents\n");
        _folder.Write(path, "mine");
        Assert.Equal(1, await _run.Docgen(_folder.Path, "new", "letter", "x"));
        Assert.Contains($"DG8033: '{path}' already exists", _run.Error, StringComparison.Ordinal);
        Assert.Equal(new[] { "docgen.yaml", path }.Order(StringComparer.Ordinal), Files());
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder.Path, path)));
    }

    [Theory]
    [InlineData("letter", "Møde i Ålborg", "'moede-i-aalborg'")]
    [InlineData("letter", "../x", "'x'")]
    [InlineData("letter", "a--b", "'a-b'")]
    [InlineData("letter", "æøå-", "'aeoeaa'")]
    [InlineData("letter", "???", "lower-case letters")]
    [InlineData("letter", "con", "'con-letter'")]
    [InlineData("annex", "LPT1", "'lpt1-annex'")]
    [InlineData("leter", "x", "did you mean 'letter'?")]
    [InlineData("poem", "x", "letter, annex, minutes, report")]
    public async Task A_wrong_kind_or_id_is_a_usage_error_with_a_hint(string kind, string id, string hint)
    {
        Assert.Equal(2, await _run.Docgen(_folder.Path, "new", kind, id));
        Assert.Contains(hint, _run.Error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task A_folder_with_other_files_becomes_a_project_only_when_asked()
    {
        _folder.Write("notes.txt", "");
        Assert.Equal(1, await _run.Docgen(_folder.Path, "new", "letter", "x"));
        Assert.Contains("--init makes this folder a project", _run.Error, StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], Files());
        Assert.Equal(0, await _run.Docgen(_folder.Path, "new", "letter", "x", "--init"));
        Assert.Equal(0, await _run.Docgen(_folder.Path, "build"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("two\nlines")]
    [InlineData("two\u2028lines")]
    public async Task A_title_that_is_no_line_of_text_is_a_usage_error(string title)
    {
        Assert.Equal(2, await _run.Docgen(_folder.Path, "new", "letter", "x", "--title", title));
        Assert.Contains("DG8032", _run.Error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task A_date_that_is_none_is_a_usage_error()
    {
        Assert.Equal(2, await _run.Docgen(_folder.Path, "new", "letter", "x", "--date", "11.3.2024"));
        Assert.Contains("write it as 2024-03-11", _run.Error, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    private IEnumerable<string> Files() =>
        Directory
            .EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder.Path, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);
}
