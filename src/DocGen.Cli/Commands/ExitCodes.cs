namespace DocGen.Cli.Commands;

/// <summary>What the process says to the one who started it.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>A template, data file or the project file is wrong, or the output is stale.</summary>
    public const int InputError = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A bug in DocGen, or the machine refused (a full disk, say).</summary>
    public const int Failure = 3;

    /// <summary>Stopped with Ctrl-C, as shells count it (128 + SIGINT).</summary>
    public const int Cancelled = 130;
}
