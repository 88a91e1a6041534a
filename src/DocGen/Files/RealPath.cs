namespace DocGen.Files;

/// <summary>Resolves the links in a path as the file system does: one after the other, from the root.</summary>
internal static class RealPath
{
    /// <summary>As many as Linux follows in one path; with more they lead in a circle.</summary>
    private const int MostLinks = 40;

    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    private static readonly StringComparison Comparison = OperatingSystem.IsLinux()
        ? StringComparison.Ordinal
        : StringComparison.OrdinalIgnoreCase;

    /// <summary>
    /// The path without links in any of its parts. It need not exist: missing parts are kept as written, and so is a path whose links lead
    /// in a circle.
    /// </summary>
    public static string Of(string path) => TryOf(path) ?? Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    /// <inheritdoc cref="Of(string)"/>
    /// <returns><see langword="null"/> if links lead in a circle.</returns>
    public static string? TryOf(string path)
    {
        var full = Path.GetFullPath(path);
        var real = Path.GetPathRoot(full)!;
        var rest = new Stack<string>();
        Push(full[real.Length..]);
        var links = 0;
        while (rest.TryPop(out var part))
        {
            // Behind a link, '..' is the folder above its target: 'link/..' cannot be shortened before the link is resolved.
            if (part == "..")
            {
                real = Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = Path.Combine(real, part);
            if (LinkTargetOf(next) is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
                return null;
            var root = Path.GetPathRoot(target)!;
            if (root.Length > 0)
                real = Path.GetPathRoot(Path.GetFullPath(target, real))!;
            Push(target[root.Length..]);
        }

        return real;

        void Push(string parts)
        {
            foreach (var part in parts.Split(Separators, StringSplitOptions.RemoveEmptyEntries).Reverse())
                if (part != ".")
                    rest.Push(part);
        }
    }

    /// <summary>Whether a file or folder, which need not exist, is itself a link.</summary>
    public static bool IsLink(string path) => LinkTargetOf(path) is not null;

    /// <summary>Whether a folder is the same as another one, or contains it. Both are real paths.</summary>
    public static bool IsOrHolds(string folder, string other) =>
        other.Equals(folder, Comparison)
        || other.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, Comparison);

    private static string? LinkTargetOf(string path) => new FileInfo(path).LinkTarget;
}
