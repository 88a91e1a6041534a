namespace DocGen.Tests.Architecture;

/// <summary>The C# files of the repository.</summary>
internal static class SourceCode
{
    /// <summary>Those of some folders of the repository, without what the build makes; a folder that is not there has none.</summary>
    public static IEnumerable<string> Files(params string[] folders) =>
        folders
            .Select(folder => Path.Combine(Repository.Root, folder))
            .Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal);
}
