namespace DocGen.Cli.Commands;

/// <summary>The output of a command and its properties.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Diagnostics.</param>
/// <param name="IsTerminal">Whether the output is an interactive terminal, so that lines may be redrawn.</param>
/// <param name="UsesColour">Whether diagnostics are coloured.</param>
/// <param name="WorkingDirectory">The folder in which the search for a project begins.</param>
internal sealed record CommandConsole(TextWriter Out, TextWriter Error, bool IsTerminal, bool UsesColour, string WorkingDirectory)
{
    /// <summary>The clock for the date of a new document. Builds do not use it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The console of the process. Output is plain if NO_COLOR (no-color.org) or CI is set or the terminal is dumb.</summary>
    public static CommandConsole System()
    {
        var plain = IsSet("NO_COLOR") || IsSet("CI") || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new CommandConsole(
            Console.Out,
            Console.Error,
            !plain && !Console.IsOutputRedirected,
            !plain && !Console.IsErrorRedirected,
            Environment.CurrentDirectory
        );
    }

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
}
