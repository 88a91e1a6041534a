using System.CommandLine;
using System.Reflection;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen completion</c>: a script with which a shell completes commands, options and document ids.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "pwsh"];

    public static Command Create(CommandConsole console)
    {
        var shell = new Argument<string>("shell") { Description = "The shell: bash, zsh or pwsh." };
        shell.AcceptOnlyFromAmong(Shells);
        var command = new Command("completion", "Print a script that makes a shell complete commands, options and document ids.") { shell };
        command.SetAction(parsed =>
        {
            console.Out.Write(Read(parsed.GetRequiredValue(shell)));
            return ExitCodes.Success;
        });
        return command;
    }

    private static string Read(string shell)
    {
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("completion/" + shell)
            ?? throw new InvalidOperationException($"there is no script for '{shell}'");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
