namespace DocGen.Cli.Commands;

/// <summary>The exit codes of the process.</summary>
internal static class ExitCodes
{
    public const int Success = 0;

    /// <summary>A template, a data file or the project file is wrong, or the output is out of date.</summary>
    public const int InputError = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A bug in DocGen, or a failure of the machine, such as a full disk.</summary>
    public const int Failure = 3;

    /// <summary>Cancelled with Ctrl-C; the code that shells use (128 + SIGINT).</summary>
    public const int Cancelled = 130;
}
