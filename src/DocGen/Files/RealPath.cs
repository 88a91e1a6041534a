namespace DocGen.Files;

/// <summary>Resolves all links in a path.</summary>
internal static class RealPath
{
    private static readonly StringComparison Comparison = OperatingSystem.IsLinux()
        ? StringComparison.Ordinal
        : StringComparison.OrdinalIgnoreCase;

    /// <summary>The path without links in any of its parts. It need not exist: missing parts are kept as written.</summary>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        FileSystemInfo entry = Directory.Exists(full) ? new DirectoryInfo(full) : new FileInfo(full);
        return Of(entry);
    }

    /// <inheritdoc cref="Of(string)"/>
    public static string Of(FileSystemInfo entry)
    {
        var real = entry.LinkTarget is null ? entry : entry.ResolveLinkTarget(returnFinalTarget: true) ?? entry;
        var parent = real is DirectoryInfo directory ? directory.Parent : ((FileInfo)real).Directory;
        return parent is null ? real.FullName : Path.Combine(Of(parent), real.Name);
    }

    /// <summary>Whether a folder is the same as another one, or contains it. Both are real paths.</summary>
    public static bool IsOrHolds(string folder, string other) =>
        other.Equals(folder, Comparison)
        || other.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, Comparison);
}
