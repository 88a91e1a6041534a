namespace DocGen.Tests;

/// <summary>A folder of its own for one test, removed with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
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

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
