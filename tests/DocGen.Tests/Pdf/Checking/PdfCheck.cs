namespace DocGen.Tests.Pdf.Checking;

/// <summary>
/// Reads a file again after it was written: everything is where the file says, every reference leads to an object, and the structure tree
/// is closed. The tests run it on every PDF that they make.
/// </summary>
internal static class PdfCheck
{
    /// <exception cref="BrokenPdfException">The first thing that is broken.</exception>
    public static void Run(ReadOnlyMemory<byte> file)
    {
        var written = WrittenFile.Read(file);
        ReferenceCheck.Run(written);
        StructureCheck.Run(written);
    }
}
