using DocGen.Tests.Pdf.Checking;

namespace DocGen.Tests;

/// <summary>A folder of its own for one test, removed with it; what the test built in it is checked then.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    // A link may lead out of the folder.
    private static readonly EnumerationOptions BuiltFiles = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };

    public string Path { get; } = Directory.CreateTempSubdirectory("docgen-").FullName;

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Copies what the pack is made from: templates, data, and the project file.</summary>
    public void CopyPack()
    {
        File.Copy(System.IO.Path.Combine(Repository.Root, "docgen.yaml"), System.IO.Path.Combine(Path, "docgen.yaml"));
        foreach (var folder in new[] { "templates", "data" })
        {
            foreach (
                var file in Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            )
            {
                var target = System.IO.Path.Combine(Path, System.IO.Path.GetRelativePath(Repository.Root, file));
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }
    }

    /// <summary>Removes the folder, after every PDF that the test built in it was read again.</summary>
    /// <exception cref="BrokenPdfException">One of them is not what it says.</exception>
    public void Dispose()
    {
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path, "*.pdf", BuiltFiles))
            {
                var bytes = File.ReadAllBytes(file);
                // Some tests put a text in the place of a document, to see that it is left alone.
                if (bytes.AsSpan().StartsWith("%PDF-"u8))
                    PdfCheck.Run(bytes);
            }
        }
        finally
        {
            Directory.Delete(Path, recursive: true);
        }
    }
}
