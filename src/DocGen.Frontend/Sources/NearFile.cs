using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Sources;

/// <summary>Finds the file that somebody meant. Folders and extensions do not count: long equal parts would make any two paths near.</summary>
public static class NearFile
{
    /// <summary>A hint such as <c>did you mean 'data/grant.yaml'?</c>, or <see langword="null"/>.</summary>
    /// <param name="path">The path that names no file.</param>
    /// <param name="candidates">The paths of the files that there are.</param>
    public static string? Hint(string path, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(path);
        var all = candidates.ToList();
        var same = all.Find(candidate => Name(candidate) == Name(path)) is { } moved ? Name(moved) : null;
        var near = same ?? DidYouMean.Find(Name(path), all.Select(Name));
        return near is null ? null : $"did you mean '{all.Find(candidate => Name(candidate) == near)}'?";
    }

    private static string Name(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 ? name[..dot] : name;
    }
}
