using DocGen.Core.Diagnostics;

namespace DocGen.Tests.Cases;

/// <summary>
/// Input that is too large to be committed, through the whole build: each ends soon, in little memory, with one clear error.
/// </summary>
[Collection(nameof(MeasuredAlone))]
public sealed class HostileProjectTests : IDisposable
{
    private const long Huge = 200L << 20;

    private readonly TemporaryFolder _folder = new();

    public HostileProjectTests()
    {
        _folder.Write("docgen.yaml", "name: Case\n");
        _folder.Write(
            "templates/x.sbn.md",
            "---\nid: x\ntitle: X\nlayout: annex\ntheme: t\ndata: { d: d.yaml }\n---\n# X\n\n{{ include 'p' }}\n\n{{ d.a }}\n\n![En "
                + "bro](bridge.png)\n"
        );
        _folder.Write("templates/_partials/p.sbn.md", "p\n");
        _folder.Write("templates/themes/t.yaml", "name: T\n");
        _folder.Write("templates/images/bridge.png", "");
        _folder.Write("data/d.yaml", "# yaml-language-server: $schema=schemas/d.schema.json\na: 1\n");
        _folder.Write("data/schemas/d.schema.json", "{}\n");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("data/d.yaml", "DG1002", "the file has 209,715,200 bytes; the limit is 8,388,608", "limits.file_megabytes")]
    [InlineData("data/schemas/d.schema.json", "DG1002", "the file has 209,715,200 bytes", "limits.file_megabytes")]
    [InlineData("templates/x.sbn.md", "DG1002", "the file has 209,715,200 bytes", "limits.file_megabytes")]
    [InlineData("templates/_partials/p.sbn.md", "DG1002", "the file has 209,715,200 bytes", "limits.file_megabytes")]
    [InlineData("templates/themes/t.yaml", "DG1002", "the file has 209,715,200 bytes", "limits.file_megabytes")]
    [InlineData("templates/images/bridge.png", "DG8011", "is 200 MB, more than the 20 MB allowed", "limits.image_megabytes")]
    [InlineData("docgen.yaml", "DG1002", "the file has 209,715,200 bytes; the limit is 16,777,216", "split the file")]
    public void A_file_of_200_MB_is_refused_unread(string path, string code, string message, string hint)
    {
        using (var file = new FileStream(Path.Combine(_folder.Path, path), FileMode.Open))
            file.SetLength(Huge);
        var error = Assert.Single(Build(allowedBytes: 20 << 20));
        Assert.Equal(code, error.Code.Value);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Contains(hint, error.Hint!, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_within_a_raised_limit_is_read_and_its_values_are_counted()
    {
        _folder.Write("docgen.yaml", "name: Case\nlimits: { file_megabytes: 256 }\n");
        using (var file = new StreamWriter(Path.Combine(_folder.Path, "data", "d.yaml"), append: true))
        {
            file.Write("b: [");
            for (var i = 0; i < 20_000_000; i++)
                file.Write("1, ");
            file.Write("1]\n");
        }

        var error = Assert.Single(Build(allowedBytes: 1500 << 20));
        Assert.Equal("DG1017", error.Code.Value);
        Assert.Equal("data/d.yaml", error.Location?.File);
        Assert.Equal(3, error.Location?.Line);
    }

    [Fact]
    public void A_template_may_not_run_longer_than_the_project_allows()
    {
        _folder.Write("docgen.yaml", "name: Case\nlimits: { seconds: 1, loops: 1000000000 }\n");
        _folder.Write("templates/x.sbn.md", "---\nid: x\ntitle: X\nlayout: annex\n---\n# X\n\n{{ while true; end }}\n");
        var error = Assert.Single(Build(allowedBytes: 3L << 30));
        Assert.Equal("DG2011", error.Code.Value);
        Assert.Equal(8, error.Location?.Line);
    }

    [Theory]
    [InlineData("data/d.yaml")]
    [InlineData("templates/_partials/p.sbn.md")]
    [InlineData("templates/themes/t.yaml")]
    [InlineData("templates/images/bridge.png")]
    public void A_link_that_leads_out_of_the_project_is_an_error_that_says_so(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var outside = new TemporaryFolder();
        var secret = outside.Write("secret", "name: Secret\n");
        var place = Path.Combine(_folder.Path, path);
        File.Delete(place);
        File.CreateSymbolicLink(place, secret);
        var errors = Build(allowedBytes: 20 << 20).Where(error => error.Code.Value == "DG1005");
        Assert.Equal($"'{path}' cannot be read: it is a link that leads out of the project folder", Assert.Single(errors).Message);
    }

    private List<Diagnostic> Build(long allowedBytes)
    {
        var before = GC.GetTotalAllocatedBytes();
        var result = DocGenProject.Open(_folder.Path).Build();
        var allocated = GC.GetTotalAllocatedBytes() - before;
        Assert.False(result.Succeeded);
        Assert.True(allocated < allowedBytes, $"allocated {allocated:N0} bytes");
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "output")));
        return [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)];
    }
}
