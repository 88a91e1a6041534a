using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DocGen.Cli.Commands;

/// <summary>Examples at the end of each command's help.</summary>
internal static class HelpExamples
{
    internal static readonly Dictionary<string, string[]> Examples = new(StringComparer.Ordinal)
    {
        ["build"] =
        [
            "docgen build                              every document, every format",
            "docgen build telehjerter-funding          one document",
            "docgen build --format docx --output /tmp  only Word files, somewhere else",
            "docgen build --check                      for CI: fail if output/ is stale",
        ],
        ["check"] =
        [
            "docgen check                              every template and data file",
            "docgen check --diagnostics json           for editors and tools",
        ],
        ["list"] = ["docgen list                               a table", "docgen list --json                        for tools"],
        ["new"] =
        [
            "docgen new letter tilskud-2025            a new letter",
            "docgen new minutes moede --title \"Møde i maj\" --date 2024-05-14",
        ],
        ["completion"] = ["docgen completion bash                    eval \"$(docgen completion bash)\" loads it"],
        ["site"] =
        [
            "docgen site                               Markdown and HTML for the web",
            "docgen site --output /srv/www/papers      somewhere else",
        ],
        ["text"] = ["docgen text telehjerter-funding           the text of the document"],
    };

    public static void Attach(RootCommand root)
    {
        foreach (var option in root.Options)
        {
            if (option is not HelpOption { Action: HelpAction action } help)
                continue;
            help.Action = new HelpWithExamples(action);
            // A Unix shell treats these as a pattern and a path, and they would be listed first among the completions.
            foreach (var alias in (string[])["-?", "/?", "/h"])
                help.Aliases.Remove(alias);
        }
    }

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        // Help is shown even if the rest of the command line has errors.
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            var exitCode = help.Invoke(parseResult);
            var command = parseResult.CommandResult.Command;
            var lines = command is RootCommand ? Examples.Values.Select(examples => examples[0]) : Examples.GetValueOrDefault(command.Name);
            if (lines is null)
                return exitCode;
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var line in lines)
                output.WriteLine("  " + line);
            return exitCode;
        }
    }
}
