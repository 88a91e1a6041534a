using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Files;

namespace DocGen.Outputs;

/// <summary>Reports files of the output folder that cannot be read, written or removed.</summary>
internal static class OutputRefusal
{
    /// <summary>Reports the failure without a place, as the file cannot be read; or what stands in the way, at its place.</summary>
    /// <param name="folderName">The name of the output folder in diagnostics.</param>
    public static void Report(string folderName, OutputFileException refusal, DiagnosticBag diagnostics)
    {
        var path = folderName + "/" + refusal.Path;
        if (refusal.Obstacle is { } obstacle)
            diagnostics.Error(
                BuildCodes.Misplaced,
                $"'{path}' {obstacle}",
                new SourceSpan(path, 1, 1),
                "move it away: DocGen makes what it needs there itself"
            );
        else if (refusal.IsInUse)
            diagnostics.Error(
                BuildCodes.OutputRefused,
                $"'{path}' is open in another program",
                (SourceSpan?)null,
                "close it there, and try again"
            );
        else
            diagnostics.Error(
                BuildCodes.OutputRefused,
                $"'{path}' cannot be read or written: {refusal.InnerException!.Message}",
                (SourceSpan?)null,
                "check that the disk has room, and that you may write there"
            );
    }
}
