using DocGen.Building;
using DocGen.Core.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary>The exit code that diagnostics stand for.</summary>
internal static class ExitCodeOf
{
    public static int Diagnostics(IEnumerable<Diagnostic> diagnostics)
    {
        var code = ExitCodes.Success;
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity != Severity.Error) continue;
            if (diagnostic.Code == BuildCodes.UnknownDocument || diagnostic.Code == BuildCodes.UnknownFormat) return ExitCodes.Usage;
            code = ExitCodes.InputError;
        }

        return code;
    }
}
