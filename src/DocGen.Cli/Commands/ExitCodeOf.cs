using DocGen.Building;
using DocGen.Core.Diagnostics;
using DocGen.Scaffolding;

namespace DocGen.Cli.Commands;

/// <summary>The exit code that diagnostics stand for.</summary>
internal static class ExitCodeOf
{
    /// <summary>What is wrong with the command line itself, and not with the user's files.</summary>
    private static readonly HashSet<DiagnosticCode> UsageErrors =
    [
        BuildCodes.UnknownDocument,
        BuildCodes.UnknownFormat,
        ScaffoldCodes.UnknownKind,
        ScaffoldCodes.BadId,
        ScaffoldCodes.BadTitle,
    ];

    /// <summary>The command line's errors come before the machine's, and these before those of the user's files.</summary>
    public static int Diagnostics(IEnumerable<Diagnostic> diagnostics)
    {
        var code = ExitCodes.Success;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity != Severity.Error)
                continue;
            if (IsUsage(diagnostic))
                return ExitCodes.Usage;
            if (diagnostic.Code == BuildCodes.OutputRefused)
                code = ExitCodes.Failure;
            else if (code == ExitCodes.Success)
                code = ExitCodes.InputError;
        }

        return code;
    }

    /// <summary>An output folder may be named by the command line or, with a place, by <c>docgen.yaml</c>.</summary>
    private static bool IsUsage(Diagnostic diagnostic) =>
        UsageErrors.Contains(diagnostic.Code) || diagnostic is { Location: null } && diagnostic.Code == BuildCodes.OutputAmongSources;
}
