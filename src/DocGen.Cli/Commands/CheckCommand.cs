using System.CommandLine;
using System.Globalization;
using DocGen.Core.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen check</c>: a build that writes nothing.</summary>
internal static class CheckCommand
{
    public static Command Create(CommandConsole console)
    {
        var ids = SharedOptions.Ids(console, "The documents; all if none is given.");
        var command = new Command("check", "Load, validate and expand everything, and write nothing.") { ids };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, console, parsed.GetValue(ids) ?? [], cancellation)));
        return command;
    }

    private static int Run(ParseResult parsed, CommandConsole console, string[] ids, CancellationToken cancellation)
    {
        var project = SharedOptions.OpenProject(parsed, console);
        var result = project.Validate([.. ids], cancellation);
        SharedOptions.Report(parsed, console, result);
        var code = ExitCodeOf.Diagnostics(result.Diagnostics);
        if (code == ExitCodes.Usage)
            return code;
        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        SharedOptions
            .ForPeople(parsed, console)
            .WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Summary.Count(result.Documents.Length, "document")} checked: "
                        + $"{Summary.Count(errors, "error")}, {Summary.Count(warnings, "warning")}"
                )
            );
        return code;
    }
}
