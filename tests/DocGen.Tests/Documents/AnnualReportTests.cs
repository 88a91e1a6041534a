using System.Text.RegularExpressions;
using DocGen.Building;

namespace DocGen.Tests.Documents;

/// <summary>The annual report is made every year: what belongs to one year is data.</summary>
public sealed partial class AnnualReportTests
{
    [Fact]
    public void Next_years_report_is_a_data_file_and_a_template_of_a_few_lines()
    {
        using var folder = new TemporaryFolder();
        folder.CopyPack();
        var data = File.ReadAllText(Path.Combine(folder.Path, "data", "annual-report-2023.yaml"))
            .Replace("\nyear: 2023\n", "\nyear: 2024\n", StringComparison.Ordinal)
            .Replace("  Vallensbæk:     { operation: 3,", "  Vallensbæk:     { operation: 1003,", StringComparison.Ordinal);
        folder.Write("data/annual-report-2024.yaml", data);
        var template = File.ReadAllText(Path.Combine(folder.Path, "templates", "annual-report-2023.sbn.md"));
        Assert.InRange(template.Split('\n').Length, 5, 15);
        folder.Write("templates/annual-report-2024.sbn.md", template.Replace("2023", "2024", StringComparison.Ordinal));

        var result = DocGenProject.Open(folder.Path).Build(new BuildOptions { Ids = ["annual-report-2024"], Formats = ["md"] });
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity != DocGen.Core.Diagnostics.Severity.Info);
        var text = File.ReadAllText(Path.Combine(folder.Path, "output", "annual-report-2024.md"));
        Assert.Contains("# Årsberetning 2024", text, StringComparison.Ordinal);
        Assert.Contains("### Programmuligheder indenfor digitalisering i 2025", text, StringComparison.Ordinal);
        Assert.Matches(@"\| Vallensbæk\W+1\.003\b.*\b1\.034\W", text);
        Assert.Matches(@"Samlet i regionen\W+1\.947\b.*\b8\.746\W", text);
        Assert.Matches(@"Total\W+1\.965\b.*\b12\.222\W", text);
    }

    [Fact]
    public void Its_parts_hold_none_of_the_years_numbers()
    {
        var parts = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "templates", "_partials"), "annual-report*")
            .Concat(["focus-area", "focus-area-programmes", "case", "quote"])
            .Select(name =>
                name.EndsWith(".md", StringComparison.Ordinal)
                    ? name
                    : Path.Combine(Repository.Root, "templates", "_partials", name + ".sbn.md")
            );
        var numbers = parts.SelectMany(part =>
            Number().Matches(File.ReadAllText(part)).Select(match => $"{Path.GetFileName(part)}: {match.Value}")
        );

        // A million to divide by, a whole to subtract from, the height of a chart, the view all around, and the pandemic's name.
        string[] expected =
        [
            "annual-report-communication.sbn.md: 1_000_000",
            "annual-report-communication.sbn.md: 360",
            "annual-report-foreword.sbn.md: 19",
            "annual-report-municipalities.sbn.md: 29",
            "annual-report-programmes.sbn.md: 100",
            "annual-report-programmes.sbn.md: 42",
        ];
        Assert.Equal(expected, numbers.Order(StringComparer.Ordinal));
    }

    /// <summary>Two digits or more, but not the escape of a soft hyphen.</summary>
    [GeneratedRegex(@"(?<![\\u0-9])\d[\d_.]*\d")]
    private static partial Regex Number();
}
