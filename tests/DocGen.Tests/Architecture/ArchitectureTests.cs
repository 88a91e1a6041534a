using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace DocGen.Tests.Architecture;

/// <summary>The projects and what they may use.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src");

    [Theory]
    [InlineData("DocGen.Core", "", "")]
    [InlineData("DocGen.Charts", "DocGen.Core", "")]
    [InlineData("DocGen.Frontend", "DocGen.Core", "Markdig Scriban.Signed YamlDotNet")]
    [InlineData(
        "DocGen.Pdf",
        "DocGen.Core",
        "HarfBuzzSharp HarfBuzzSharp.NativeAssets.Linux HarfBuzzSharp.NativeAssets.Win32 HarfBuzzSharp.NativeAssets.macOS System.IO.Hashing"
    )]
    [InlineData("DocGen.Writers", "DocGen.Core", "System.IO.Packaging")]
    [InlineData(
        "DocGen",
        "DocGen.Charts DocGen.Core DocGen.Frontend DocGen.Pdf DocGen.Writers",
        "Microsoft.Extensions.Logging.Abstractions System.IO.Hashing"
    )]
    [InlineData("DocGen.Extensions.DependencyInjection", "DocGen", "Microsoft.Extensions.DependencyInjection.Abstractions")]
    [InlineData("DocGen.Cli", "DocGen", "Spectre.Console System.CommandLine")]
    public void A_project_refers_to_just_these(string project, string projects, string packages)
    {
        var file = XDocument.Load(Path.Combine(Source, project, project + ".csproj"));
        Assert.Equal(
            projects,
            string.Join(
                ' ',
                file.Descendants("ProjectReference")
                    .Select(e => Path.GetFileNameWithoutExtension(e.Attribute("Include")!.Value))
                    .Order(StringComparer.Ordinal)
            )
        );
        Assert.Equal(
            packages,
            string.Join(' ', file.Descendants("PackageReference").Select(e => e.Attribute("Include")!.Value).Order(StringComparer.Ordinal))
        );
    }

    [Fact]
    public void A_folder_is_a_namespace()
    {
        foreach (var file in SourceFiles())
        {
            var match = NamespaceLine().Match(File.ReadAllText(file));
            if (!match.Success)
                continue;
            var folder = Path.GetRelativePath(Source, Path.GetDirectoryName(file)!).Replace(Path.DirectorySeparatorChar, '.');
            Assert.True(folder == match.Groups[1].Value, $"{Path.GetRelativePath(Source, file)} has the namespace {match.Groups[1].Value}");
        }
    }

    [Fact]
    public void No_file_is_over_700_lines() =>
        Assert.Empty(
            SourceCode
                .Files("src", "tests", "samples")
                .Where(file => File.ReadLines(file).Count() > 700)
                .Select(file => Path.GetRelativePath(Repository.Root, file))
        );

    [Fact]
    public void Nothing_asks_the_clock_chance_or_the_machine()
    {
        // The progress display and time limits may measure time; nothing that is written may depend on it.
        var found = SourceFiles()
            .SelectMany(file =>
                Banned().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetRelativePath(Source, file)}: {match.Value}")
            );
        Assert.Empty(found);
    }

    [Fact]
    public void Nothing_is_left_unfinished() =>
        Assert.Empty(
            SourceFiles()
                .SelectMany(file =>
                    Unfinished().Matches(File.ReadAllText(file)).Select(match => $"{Path.GetRelativePath(Source, file)}: {match.Value}")
                )
        );

    [Fact]
    public void Every_diagnostic_code_is_declared_once_and_stands_in_the_manual()
    {
        var codes = SourceFiles()
            .SelectMany(file => CodeDeclaration().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups[1].Value)
            .ToList();
        Assert.NotEmpty(codes);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes.Order(StringComparer.Ordinal));
        var manual = File.ReadAllText(Path.Combine(Repository.Root, "docs", "diagnostics.md"));
        Assert.All(codes, code => Assert.Contains($"| {code} |", manual, StringComparison.Ordinal));
    }

    private static IEnumerable<string> SourceFiles() => SourceCode.Files("src");

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"new\(""(DG\d+)""\)")]
    private static partial Regex CodeDeclaration();

    [GeneratedRegex(
        @"DateTime(Offset)?\.(Utc)?Now|DateTime\.Today|Guid\.NewGuid|new Random\(|Random\.Shared|CultureInfo\.Current|"
            + @"Environment\.MachineName"
    )]
    private static partial Regex Banned();

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b")]
    private static partial Regex Unfinished();
}
