using DocGen.Cli;
using DocGen.Cli.Commands;

namespace DocGen.Tests.Cli;

/// <summary>What a user meets on the command line: exit codes, hints, and help that is true.</summary>
public sealed class CommandLineTests
{
    [Fact]
    public void Help_shows_examples_of_every_command_and_of_no_other()
    {
        var (_, _, console) = Console();
        var commands = CommandLine.Create(console).Subcommands.Select(command => command.Name).Order(StringComparer.Ordinal);
        Assert.Equal(commands, HelpExamples.Examples.Keys.Order(StringComparer.Ordinal));
        foreach (var (command, lines) in HelpExamples.Examples)
            Assert.All(lines, line => Assert.StartsWith($"docgen {command}", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_document_is_a_usage_error_with_a_hint()
    {
        var (_, error, console) = Console();
        Assert.Equal(2, await Program.RunAsync(["build", "telehjerter-fundin", "--check"], console));
        Assert.Contains("did you mean 'telehjerter-funding'?", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-command")]
    [InlineData("list --diagnostics colourful")]
    public async Task A_command_line_that_is_not_understood_is_a_usage_error(string line)
    {
        var (_, _, console) = Console();
        Assert.Equal(2, await Program.RunAsync(line.Split(' '), console));
    }

    [Theory]
    [InlineData("build --check")]
    [InlineData("check")]
    [InlineData("list --json")]
    [InlineData("text skoletjenesten-minutes")]
    public async Task The_pack_is_in_order(string line)
    {
        var (output, _, console) = Console();
        Assert.Equal(0, await Program.RunAsync(line.Split(' '), console));
        Assert.NotEqual("", output.ToString());
    }

    [Theory]
    [InlineData(new string[0], "1 remark not shown: see --verbose\n")]
    [InlineData(new[] { "--verbose" }, "templates/x.sbn.md(9,4): info DG6201:")]
    [InlineData(new[] { "--diagnostics", "json" }, "{\"code\":\"DG6201\",\"severity\":\"info\",")]
    public async Task A_remark_that_asks_for_nothing_is_counted_and_told_to_who_wants_to_know(string[] options, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: Case\n");
        folder.Write(
            "templates/x.sbn.md",
            "---\nid: x\ntitle: X\nlayout: annex\nformats: [md]\n---\n# X\n\n{{ table [{ a: [\"x\", \"y\"] }] [{ title: \"A\", "
                + "value: \"a\" }] }}\n"
        );
        var (output, error, console) = Console(folder.Path);
        Assert.Equal(0, await Program.RunAsync(["build", .. options], console));
        Assert.StartsWith(expected, (options is ["--diagnostics", ..] ? output : error).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_in_the_input_is_exit_code_1_and_names_the_place()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: Case\n");
        folder.Write("templates/x.sbn.md", "---\nid: x\ntitle: X\nlayout: annex\n---\n# X\n\n{{ nothing }}\n");
        var (_, error, console) = Console(folder.Path);
        Assert.Equal(1, await Program.RunAsync(["build"], console));
        Assert.StartsWith("templates/x.sbn.md(8,4): error DG2", error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "output")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("completion")]
    [InlineData("list")]
    [InlineData("new")]
    [InlineData("text")]
    public async Task Help_says_how_each_command_is_used_and_gives_examples(string command)
    {
        var (output, error, console) = Console();
        Assert.Equal(0, await Program.RunAsync([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"], console));
        Assert.Contains(("  docgen " + command).TrimEnd(), output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Examples:", output.ToString(), StringComparison.Ordinal);
        Assert.Equal("", error.ToString());
    }

    [Fact]
    public async Task The_version_is_that_of_the_package()
    {
        var (output, _, console) = Console();
        Assert.Equal(0, await Program.RunAsync(["--version"], console));
        Assert.Matches(@"^\d+\.\d+\.\d+", output.ToString());
    }

    [Theory]
    [InlineData("theme: hovedstden\n", "docgen.yaml(2,20): error DG8022: there is no theme 'hovedstden'")]
    [InlineData("", null)]
    public async Task A_theme_that_is_not_there_is_an_error_also_where_there_are_none(string theme, string? expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", theme.Length == 0 ? "name: Case\n" : "name: Case\ndefaults: { theme: hovedstden }\n");
        folder.Write("templates/x.sbn.md", "---\nid: x\ntitle: X\nlayout: annex\n---\n# X\n");
        Directory.CreateDirectory(Path.Combine(folder.Path, "templates", "themes"));
        var (_, error, console) = Console(folder.Path);
        Assert.Equal(expected is null ? 0 : 1, await Program.RunAsync(["build"], console));
        if (expected is not null)
            Assert.StartsWith(expected, error.ToString(), StringComparison.Ordinal);
        else
            Assert.Equal("", error.ToString());
    }

    private static (StringWriter Out, StringWriter Error, CommandConsole Console) Console(string? folder = null)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        return (output, error, new CommandConsole(output, error, IsTerminal: false, UsesColour: false, folder ?? Repository.Root));
    }
}
