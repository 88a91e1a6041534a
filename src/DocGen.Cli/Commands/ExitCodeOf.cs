using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Scaffolding;

namespace DocGen.Cli.Commands;

/// <summary>The exit code that corresponds to the diagnostics.</summary>
internal static class ExitCodeOf
{
    /// <summary>Errors in the command line itself, not in the files of the user.</summary>
    private static readonly HashSet<DiagnosticCode> UsageErrors =
    [
        BuildCodes.UnknownDocument,
        BuildCodes.UnknownFormat,
        ScaffoldCodes.UnknownKind,
        ScaffoldCodes.BadId,
        ScaffoldCodes.BadTitle,
    ];

    /// <summary>
    /// Errors in the command line take precedence over failures of the machine, and these over errors in the files of the user.
    /// </summary>
    public static int Diagnostics(IEnumerable<Diagnostic> diagnostics)
    {
        var code = ExitCodes.Success;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity != Severity.Error)
                continue;
            if (IsUsage(diagnostic))
                return ExitCodes.Usage;
            if (diagnostic.Code == BuildCodes.OutputRefused || diagnostic.Code == BuildCodes.Bug)
                code = ExitCodes.Failure;
            else if (code == ExitCodes.Success)
                code = ExitCodes.InputError;
        }

        return code;
    }

    /// <summary>The output folder is named by the command line or, if the diagnostic has a place, by <c>docgen.yaml</c>.</summary>
    private static bool IsUsage(Diagnostic diagnostic) =>
        UsageErrors.Contains(diagnostic.Code)
        || diagnostic is { Location: null }
            && (diagnostic.Code == BuildCodes.OutputAmongSources || diagnostic.Code == BuildCodes.Misplaced);
}
