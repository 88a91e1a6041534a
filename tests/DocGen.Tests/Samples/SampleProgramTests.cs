using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using DocGen.Tests.Pdf.Checking;
using UglyToad.PdfPig;

namespace DocGen.Tests.Samples;

/// <summary>The samples do what their README says, and use nothing that a stranger could not use.</summary>
public sealed class SampleProgramTests
{
    private static readonly string[] Samples =
    [
        .. Directory.EnumerateDirectories(Path.Combine(Repository.Root, "samples")).Select(folder => Path.GetFileName(folder)!).Order(),
    ];

    [Fact]
    public async Task Console_makes_a_tagged_PDF_of_an_order()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "order.pdf");
        Assert.Equal((0, path + "\n", ""), await RunAsync("Console", path));
        var file = await File.ReadAllBytesAsync(path);
        PdfCheck.Run(file);
        using var pdf = PdfDocument.Open(file);
        var text = string.Join(' ', pdf.GetPages().SelectMany(page => page.GetWords()).Select(word => word.Text));
        Assert.Contains("Order A-17", text, StringComparison.Ordinal);
        Assert.Contains("5,547.00 DKK", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CustomTheme_prints_its_headings_in_the_font_that_it_registers()
    {
        using var folder = new TemporaryFolder();
        var sample = Path.Combine(Repository.Root, "samples", "CustomTheme");
        var (code, said, wrong) = await RunAsync("CustomTheme", sample, folder.Path);
        Assert.Equal((0, ""), (code, wrong));
        Assert.StartsWith("Bitter, weight 700\n", said, StringComparison.Ordinal);
        using var pdf = PdfDocument.Open(await File.ReadAllBytesAsync(Path.Combine(folder.Path, "catalogue.pdf")));
        var heading = pdf.GetPage(1).Letters.First(letter => letter.Value == "C" && letter.PointSize > 20);
        Assert.EndsWith("Bitter-Bold", heading.FontName, StringComparison.Ordinal);
        Assert.Contains(
            "font-family:\"Bitter\",\"Rockwell\",\"Georgia\",serif",
            await ReadAsync(folder, "catalogue.html"),
            StringComparison.Ordinal
        );
        Assert.True(File.Exists(Path.Combine(folder.Path, "catalogue.docx")));
    }

    [Fact]
    public async Task CustomFormat_writes_the_formats_of_the_front_matter_or_those_that_are_asked_for()
    {
        using var folder = new TemporaryFolder();
        var project = Path.Combine(Repository.Root, "samples", "CustomFormat", "project");
        Assert.Equal(
            (0, "Written harbour.epub\nWritten harbour.pdf\n", ""),
            await RunAsync("CustomFormat", "--project", project, "--output", folder.Path)
        );
        Assert.Equal(
            (0, "Unchanged harbour.epub\n", ""),
            await RunAsync("CustomFormat", "--project", project, "--output", folder.Path, "--format", "epub")
        );
        var (code, _, wrong) = await RunAsync("CustomFormat", "--project", project, "--output", folder.Path, "--format", "epup");
        Assert.Equal((1, "docgen: error DG8021: there is no format 'epup'\n   hint: did you mean 'epub'?\n"), (code, wrong));
    }

    [Fact]
    public void Each_sample_is_in_the_solution_and_has_a_README()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "DocGen.sln"));
        Assert.Equal(["AspNetCore", "Console", "CustomFormat", "CustomTheme"], Samples);
        Assert.All(Samples, sample => Assert.Contains($"DocGen.Samples.{sample}.csproj", solution, StringComparison.Ordinal));
        Assert.All(Samples, sample => Assert.True(File.Exists(Path.Combine(Repository.Root, "samples", sample, "README.md")), sample));
    }

    [Fact]
    public void The_samples_see_the_public_surface_alone()
    {
        var friends = Directory
            .EnumerateDirectories(Path.Combine(Repository.Root, "src"))
            .Select(project => Assembly.Load(Path.GetFileName(project)))
            .SelectMany(library => library.GetCustomAttributes<InternalsVisibleToAttribute>())
            .Select(friend => friend.AssemblyName.Split(',')[0])
            .Distinct();
        Assert.Equal(["DocGen.Tests"], friends);
        Assert.All(
            Samples,
            sample =>
                Assert.DoesNotContain(
                    Assembly.Load("DocGen.Samples." + sample).CustomAttributes,
                    attribute => attribute.AttributeType.Name == "IgnoresAccessChecksToAttribute"
                )
        );
    }

    /// <summary>Runs a sample as a program of its own.</summary>
    private static async Task<(int Code, string Said, string Wrong)> RunAsync(string sample, params string[] arguments)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, $"DocGen.Samples.{sample}.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var (said, wrong) = (process.StandardOutput.ReadToEndAsync(timeout.Token), process.StandardError.ReadToEndAsync(timeout.Token));
        await process.WaitForExitAsync(timeout.Token);
        return (process.ExitCode, (await said).ReplaceLineEndings("\n"), (await wrong).ReplaceLineEndings("\n"));
    }

    private static Task<string> ReadAsync(TemporaryFolder folder, string name) => File.ReadAllTextAsync(Path.Combine(folder.Path, name));
}
