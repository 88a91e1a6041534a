using DocGen.Building;
using DocGen.Cli.Commands;

namespace DocGen.Cli;

/// <summary>
/// The entry point. Mistakes of the user are diagnostics; an exception that reaches this point is a failure of the machine or a bug.
/// </summary>
internal static class Program
{
    public static Task<int> Main(string[] args) => RunAsync(args, CommandConsole.System());

    public static async Task<int> RunAsync(string[] args, CommandConsole console)
    {
        try
        {
            return await CommandLine.RunAsync(args, console).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            console.Error.WriteLine("docgen: cancelled");
            return ExitCodes.Cancelled;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"docgen: {exception.Message}");
            return ExitCodes.Failure;
        }
        catch (Exception exception)
        {
            var where = exception is DocumentBuildException building ? $" (document '{building.Id}')" : "";
            console.Error.WriteLine($"docgen: this is a bug in DocGen{where}: {exception.Message}");
            console.Error.WriteLine(
                "  Please report it to the maintainers of DocGen, with the command, the version ('docgen --version') and what "
                    + "--verbose prints."
            );
            if (args.Contains("--verbose"))
                console.Error.WriteLine(exception.ToString());
            return ExitCodes.Failure;
        }
    }
}
