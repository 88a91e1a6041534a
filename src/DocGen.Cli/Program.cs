using DocGen.Cli.Commands;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;

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
            var diagnostics = new DiagnosticBag();
            diagnostics.Error(
                BuildCodes.Bug,
                $"this is a bug in DocGen: the command ended with {exception.GetType().Name}: {exception.Message.ReplaceLineEndings(" ")}",
                (SourceSpan?)null,
                "report it to the maintainers of DocGen, with the command, the version ('docgen --version') and what --verbose prints"
            );
            SharedOptions.Report(CommandLine.Create(console).Parse(args), console, diagnostics);
            if (args.Contains("--verbose"))
                console.Error.WriteLine(exception.ToString());
            return ExitCodes.Failure;
        }
    }
}
