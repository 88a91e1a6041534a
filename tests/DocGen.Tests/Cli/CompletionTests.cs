using System.Diagnostics;
using DocGen.Cli.Commands;

namespace DocGen.Tests.Cli;

/// <summary>The completions that a shell gets at the cursor.</summary>
public sealed class CompletionTests
{
    [Theory]
    [InlineData("docgen bu", "build")]
    [InlineData("docgen build skole", "skoletjenesten-minutes")]
    [InlineData("docgen text skole", "skoletjenesten-minutes")]
    [InlineData("docgen build --fo", "--format")]
    [InlineData("docgen build --format ht", "html")]
    [InlineData("docgen build --format p", "pdf")]
    [InlineData("docgen list --diagnostics j", "json")]
    [InlineData("docgen new rep", "report")]
    [InlineData("docgen completion z", "zsh")]
    public async Task The_program_says_what_can_follow(string line, string expected)
    {
        using var run = new CommandRun();
        Assert.Equal(0, await run.Docgen(Repository.Root, $"[suggest:{line.Length}]", line));
        Assert.Equal(expected + "\n", run.Out);
    }

    [Fact]
    public async Task A_kind_is_not_proposed_again_where_the_id_stands()
    {
        using var run = new CommandRun();
        await run.Docgen(Repository.Root, "[suggest:18]", "docgen new letter ");
        Assert.DoesNotContain("report\n", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _docgen docgen")]
    [InlineData("zsh", "compdef _docgen docgen")]
    [InlineData("pwsh", "Register-ArgumentCompleter")]
    public async Task Every_shell_has_a_script(string shell, string line)
    {
        using var run = new CommandRun();
        Assert.Equal(0, await run.Docgen(Repository.Root, "completion", shell));
        Assert.Contains(line, run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_script_works_in_bash()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var test = $$"""
            docgen() { '{{Environment.ProcessPath}}' '{{typeof(ExitCodes).Assembly.Location}}' "$@"; }
            eval "$(docgen completion bash)"
            complete -p docgen >/dev/null || exit 1
            COMP_LINE='docgen build skole --check' COMP_POINT=18 COMP_WORDS=(docgen build skole --check) COMP_CWORD=2
            _docgen
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        var start = new ProcessStartInfo("bash", ["-c", test]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true };
        using var bash = Process.Start(start)!;
        Assert.Equal("skoletjenesten-minutes\n", await bash.StandardOutput.ReadToEndAsync());
        await bash.WaitForExitAsync();
        Assert.Equal(0, bash.ExitCode);
    }
}
