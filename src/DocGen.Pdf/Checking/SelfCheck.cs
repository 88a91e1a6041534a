using System.Diagnostics;

namespace DocGen.Pdf.Checking;

/// <summary>
/// Reads a file again after it was written: everything is where the file says, every reference leads to an object, and the structure tree
/// is closed. Programs built for release do not run it; tests do, whatever they are built for.
/// </summary>
internal static class SelfCheck
{
    [Conditional("DEBUG")]
    public static void RunWhenDebugging(ReadOnlyMemory<byte> file) => Run(file);

    /// <exception cref="BrokenPdfException">The first thing that is broken.</exception>
    public static void Run(ReadOnlyMemory<byte> file)
    {
        var written = WrittenFile.Read(file);
        ReferenceCheck.Run(written);
        StructureCheck.Run(written);
    }
}
