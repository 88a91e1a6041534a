namespace DocGen.Cli.Commands;

/// <summary>Where a command writes, and what kind of thing that is.</summary>
/// <param name="Out">Results.</param>
/// <param name="Error">Diagnostics.</param>
/// <param name="IsTerminal">Whether a person watches: lines may be redrawn.</param>
/// <param name="UsesColour">Whether diagnostics are coloured.</param>
/// <param name="WorkingDirectory">Where the search for a project begins.</param>
internal sealed record CommandConsole(TextWriter Out, TextWriter Error, bool IsTerminal, bool UsesColour, string WorkingDirectory)
{
    /// <summary>Says what day it is, for the date of a document that is begun today. Nothing that is built asks it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The process's own console. NO_COLOR (no-color.org), CI and a dumb terminal get plain lines.</summary>
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
