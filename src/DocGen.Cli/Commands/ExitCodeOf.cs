using DocGen.Building;
using DocGen.Core.Diagnostics;
using DocGen.Scaffolding;

namespace DocGen.Cli.Commands;

/// <summary>The exit code that diagnostics stand for.</summary>
internal static class ExitCodeOf
{
    /// <summary>What is wrong with the command line itself, and not with the user's files.</summary>
    private static readonly HashSet<DiagnosticCode> UsageErrors =
        [BuildCodes.UnknownDocument, BuildCodes.UnknownFormat, ScaffoldCodes.UnknownKind, ScaffoldCodes.BadId, ScaffoldCodes.BadTitle];

    public static int Diagnostics(IEnumerable<Diagnostic> diagnostics)
    {
        var code = ExitCodes.Success;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity != Severity.Error) continue;
            if (UsageErrors.Contains(diagnostic.Code)) return ExitCodes.Usage;
            code = ExitCodes.InputError;
        }

        return code;
    }
}
