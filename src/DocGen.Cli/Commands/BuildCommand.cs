using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Diagnostics;
using DocGen.Building;
using DocGen.Cli.Progress;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen build</c>.</summary>
internal static class BuildCommand
{
    private static readonly char[] Separators = [',', ' '];

    public static Command Create(CommandConsole console)
    {
        var ids = SharedOptions.Ids(console, "The documents; all if none is given.");
        var format = new Option<string[]>("--format", "-f")
        {
            Description = $"Only these formats, separated by commas: {string.Join(", ", DocGenEngine.Default.Formats)}.",
            HelpName = "FORMATS",
            CustomParser = result =>
                [.. result.Tokens.SelectMany(token => token.Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries))],
        };
        format.CompletionSources.Add(context =>
            SharedOptions.OpenProject(context.ParseResult, console).Formats.Select(name => new CompletionItem(name))
        );
        var output = new Option<string?>("--output", "-o")
        {
            Description = "Write to this folder instead of the project's.",
            HelpName = "DIR",
        };
        var check = new Option<bool>("--check") { Description = "Write nothing; fail if the output is not what would be generated." };
        var noCache = new Option<bool>("--no-cache") { Description = "Rebuild every document, even those that no change affects." };
        var prune = new Option<bool>("--prune")
        {
            Description = "Remove files that DocGen wrote to the output folder and that no template makes any longer; never others.",
        };
        var command = new Command("build", "Build documents: all, or the named ones.") { ids, format, output, check, prune, noCache };
        command.SetAction(
            (parsed, cancellation) =>
                Task.FromResult(
                    Run(
                        parsed,
                        console,
                        new BuildOptions
                        {
                            Ids = [.. parsed.GetValue(ids) ?? []],
                            Formats = [.. (parsed.GetValue(format) ?? []).Distinct(StringComparer.Ordinal)],
                            Output = parsed.GetValue(output) is { } folder ? Path.Combine(console.WorkingDirectory, folder) : null,
                            Check = parsed.GetValue(check),
                            Prune = parsed.GetValue(prune),
                            UseCache = !parsed.GetValue(noCache),
                        },
                        cancellation
                    )
                )
        );
        return command;
    }

    private static int Run(ParseResult parsed, CommandConsole console, BuildOptions options, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var project = SharedOptions.OpenProject(parsed, console);
        var people = SharedOptions.ForPeople(parsed, console);
        BuildResult result;
        using (var progress = Watch(parsed, console, people, project, options))
            result = project.Build(options with { Progress = progress }, cancellation);
        SharedOptions.Report(parsed, console, result);
        var code = ExitCodeOf.Diagnostics(result.Diagnostics);
        if (code != ExitCodes.Usage)
            people.WriteLine(Summary.Of(result, options.Check, clock.Elapsed));
        return code;
    }

    private static IDisposableProgress Watch(
        ParseResult parsed,
        CommandConsole console,
        TextWriter people,
        DocGenProject project,
        BuildOptions options
    )
    {
        ImmutableArray<string> ids = options.Ids.IsEmpty
            ? project.ListDocuments()
            : [.. options.Ids.Distinct().Order(StringComparer.Ordinal)];
        return console.IsTerminal && people == console.Out
            ? LiveProgress.Start(ids)
            : new PlainProgress(people, ids, parsed.GetValue(SharedOptions.Verbose));
    }
}
