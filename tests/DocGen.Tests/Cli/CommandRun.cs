using DocGen.Cli;
using DocGen.Cli.Commands;

namespace DocGen.Tests.Cli;

/// <summary>A command line that is run in the test's own process.</summary>
internal sealed class CommandRun : IDisposable
{
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _error = new() { NewLine = "\n" };

    /// <summary>What was printed on standard output by all commands.</summary>
    public string Out => _output.ToString();

    public string Error => _error.ToString();

    /// <summary>Runs a command in a folder on 11 March 2024.</summary>
    /// <returns>The exit code.</returns>
    public Task<int> Docgen(string folder, params string[] arguments) =>
        Program.RunAsync(
            arguments,
            new CommandConsole(_output, _error, IsTerminal: false, UsesColour: false, folder) { Clock = new StoppedClock() }
        );

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    private sealed class StoppedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2024, 3, 11, 12, 0, 0, TimeSpan.Zero);
    }
}
