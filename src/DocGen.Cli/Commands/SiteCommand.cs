using System.CommandLine;
using System.Globalization;
using DocGen.Building;
using DocGen.Outputs;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen site</c>: the documents as a website.</summary>
internal static class SiteCommand
{
    private const string DefaultFolder = "site";

    public static Command Create(CommandConsole console)
    {
        var ids = SharedOptions.Ids(console, "The documents; all if none is given.");
        var output = new Option<string?>("--output", "-o")
        {
            Description = $"Write to this folder instead of '{DefaultFolder}' in the project.",
            HelpName = "DIR",
        };
        var prune = new Option<bool>("--prune")
        {
            Description = "Remove pages that DocGen wrote to the folder and that no template makes any longer; never others.",
        };
        var command = new Command(
            "site",
            "Write the documents as web pages: a folder of Markdown and a folder of HTML, each with an index by agenda item."
        )
        {
            ids,
            output,
            prune,
        };
        command.SetAction(
            (parsed, cancellation) =>
                Task.FromResult(
                    Run(
                        parsed,
                        console,
                        new BuildOptions
                        {
                            Ids = [.. parsed.GetValue(ids) ?? []],
                            Output = parsed.GetValue(output),
                            Prune = parsed.GetValue(prune),
                        },
                        cancellation
                    )
                )
        );
        return command;
    }

    private static int Run(ParseResult parsed, CommandConsole console, BuildOptions options, CancellationToken cancellation)
    {
        var project = SharedOptions.OpenProject(parsed, console);
        var folder = options.Output is { } given
            ? Path.Combine(console.WorkingDirectory, given)
            : Path.Combine(project.Folder, DefaultFolder);
        var result = project.BuildSite(options with { Output = folder }, cancellation);
        SharedOptions.Report(parsed, console, result);
        var code = ExitCodeOf.Diagnostics(result.Diagnostics);
        if (code == ExitCodes.Usage)
            return code;
        var pages = result.Documents.Count(document => document.Status != DocumentStatus.Failed);
        SharedOptions
            .ForPeople(parsed, console)
            .WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Summary.Count(pages, "document")} in {folder}"));
        return code;
    }
}
