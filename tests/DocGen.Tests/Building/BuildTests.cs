using System.Globalization;
using DocGen.Building;
using DocGen.Outputs;

namespace DocGen.Tests.Building;

/// <summary>Building the repository's own pack.</summary>
public sealed class BuildTests
{
    [Theory]
    [InlineData(",", ".", "~")]
    [InlineData("x", " ", "minus")]
    public void The_pack_is_the_same_bytes_in_every_folder_and_culture(string point, string group, string minus)
    {
        using var folder = new TemporaryFolder();
        folder.CopyPack();
        var before = CultureInfo.CurrentCulture;

        // The program runs without culture data; a culture made by hand shows whether anything asks it.
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = point;
        culture.NumberFormat.NumberGroupSeparator = group;
        culture.NumberFormat.NegativeSign = minus;
        culture.DateTimeFormat.ShortDatePattern = "yy.MM.dd";
        CultureInfo.CurrentCulture = culture;
        try
        {
            Assert.True(DocGenProject.Open(folder.Path).Build().Succeeded);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        var committed = Path.Combine(Repository.Root, "output");
        var names = Directory.EnumerateFiles(committed).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(names);
        Assert.Equal(
            names,
            Directory.EnumerateFiles(Path.Combine(folder.Path, "output")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        foreach (var name in names)
            Assert.True(
                File.ReadAllBytes(Path.Combine(committed, name!))
                    .AsSpan()
                    .SequenceEqual(File.ReadAllBytes(Path.Combine(folder.Path, "output", name!))),
                $"{name} differs from the committed one"
            );
    }

    [Fact]
    public void A_format_that_fails_keeps_what_it_has_and_is_tried_again()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: T\n");
        Write("Tekst.");
        Assert.True(Build().Succeeded);
        var pdf = File.ReadAllBytes(Path.Combine(folder.Path, "output", "a.pdf"));
        Write("Tegnet अ.");
        for (var i = 0; i < 2; i++)
        {
            var result = Build();
            Assert.Equal("DG6401", Assert.Single(result.Diagnostics).Code.Value);
            Assert.Equal(DocumentStatus.Failed, Assert.Single(result.Documents).Status);
            Assert.Equal(pdf, File.ReadAllBytes(Path.Combine(folder.Path, "output", "a.pdf")));
            Assert.Contains("अ", File.ReadAllText(Path.Combine(folder.Path, "output", "a.md")), StringComparison.Ordinal);
        }

        void Write(string text) => folder.Write("templates/a.sbn.md", $"---\nid: a\ntitle: T\nlayout: annex\n---\n# T\n\n{text}\n");

        BuildResult Build() => DocGenProject.Open(folder.Path).Build(new BuildOptions { UseCache = true });
    }

    [Fact]
    public void A_changed_population_changes_just_the_documents_that_use_it()
    {
        using var folder = new TemporaryFolder();
        folder.CopyPack();
        DocGenProject.Open(folder.Path).Build();
        var path = Path.Combine(folder.Path, "data", "municipalities.yaml");
        var text = File.ReadAllText(path);
        Assert.Contains("660692", text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace("660692", "660693", StringComparison.Ordinal));
        var result = DocGenProject.Open(folder.Path).Build();
        Assert.True(result.Succeeded);
        Assert.Equal(
            ["meeting-pack", "telehjerter-funding", "telemedicine-operations-funding", "telemedicine-operations-funding-nordstrand"],
            result
                .Documents.Where(document => document.Status == DocumentStatus.Written)
                .Select(document => document.Id)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_build_that_fails_leaves_the_last_good_output()
    {
        using var folder = new TemporaryFolder();
        folder.CopyPack();
        DocGenProject.Open(folder.Path).Build();
        var output = Path.Combine(folder.Path, "output", "skoletjenesten-minutes.docx");
        var good = File.ReadAllBytes(output);
        File.AppendAllText(Path.Combine(folder.Path, "templates", "skoletjenesten-minutes.sbn.md"), "\n{{ no_such_thing }}\n");
        var result = DocGenProject.Open(folder.Path).Build();
        Assert.False(result.Succeeded);
        Assert.Equal(DocumentStatus.Failed, result.Documents.Single(document => document.Id == "skoletjenesten-minutes").Status);
        Assert.Equal(good, File.ReadAllBytes(output));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(folder.Path, "output")),
            file =>
                !file.Contains("skoletjenesten", StringComparison.Ordinal)
                && Path.GetExtension(file) is not (".docx" or ".pdf" or ".md" or ".html")
        );
    }

    [Fact]
    public void Check_writes_nothing_and_fails_when_the_output_is_stale()
    {
        using var folder = new TemporaryFolder();
        folder.CopyPack();
        Assert.False(DocGenProject.Open(folder.Path).Build(new BuildOptions { Check = true }).Succeeded);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "output")));
        DocGenProject.Open(folder.Path).Build();
        Assert.True(DocGenProject.Open(folder.Path).Build(new BuildOptions { Check = true }).Succeeded);
    }
}
