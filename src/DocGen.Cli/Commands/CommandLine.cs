using System.CommandLine;
using System.CommandLine.Invocation;

namespace DocGen.Cli.Commands;

/// <summary>All commands, and the execution of a command line.</summary>
internal static class CommandLine
{
    public static Task<int> RunAsync(string[] args, CommandConsole console)
    {
        var parsed = Create(console).Parse(args);
        var invocation = new InvocationConfiguration
        {
            Output = console.Out,
            Error = console.Error,
            EnableDefaultExceptionHandler = false,
        };
        return parsed.Action is ParseErrorAction ? ExplainAsync(parsed, invocation) : parsed.InvokeAsync(invocation);
    }

    public static RootCommand Create(CommandConsole console)
    {
        var root = new RootCommand("Meeting papers from YAML data and Scriban templates: Word, PDF, Markdown and HTML.")
        {
            SharedOptions.Project,
            SharedOptions.Diagnostics,
            SharedOptions.Verbose,
            BuildCommand.Create(console),
            CheckCommand.Create(console),
            ListCommand.Create(console),
            NewCommand.Create(console),
            SiteCommand.Create(console),
            TextCommand.Create(console),
            CompletionCommand.Create(console),
        };
        HelpExamples.Attach(root);
        return root;
    }

    /// <summary>Prints the errors in the command line and how to use the command.</summary>
    private static async Task<int> ExplainAsync(ParseResult parsed, InvocationConfiguration invocation)
    {
        await parsed.InvokeAsync(invocation).ConfigureAwait(false);
        return ExitCodes.Usage;
    }
}
