using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Sources;

/// <summary>
/// Finds the file that was probably meant: one of the same name in another folder, or one of a similar name or with another extension in
/// the same folder, ignoring case. Folders and extensions are not part of the edit distance, because long equal parts would make any two
/// paths similar.
/// </summary>
public static class NearFile
{
    /// <summary>A hint such as <c>did you mean 'data/grant.yaml'?</c>, or <see langword="null"/>.</summary>
    /// <param name="path">The path of a missing file.</param>
    /// <param name="candidates">The paths of the existing files.</param>
    public static string? Hint(string path, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(path);
        var all = candidates.ToList();
        var beside = all.FindAll(candidate => Same(Folder(candidate), Folder(path)));
        var near =
            beside.Find(candidate => Same(candidate, path))
            ?? all.Find(candidate => Same(FullName(candidate), FullName(path)))
            ?? NearName(path, beside)
            ?? beside.Find(candidate => Same(Name(candidate), Name(path)));
        return near is null ? null : $"did you mean '{near}'?";
    }

    private static string? NearName(string path, List<string> beside)
    {
        var alike = beside.FindAll(candidate => Same(Path.GetExtension(candidate), Path.GetExtension(path)));
        var name = DidYouMean.Find(Name(path), alike.Select(Name));
        return name is null ? null : alike.Find(candidate => Name(candidate) == name);
    }

    private static bool Same(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);

    private static string Folder(string path) => path[..(path.LastIndexOf('/') + 1)];

    private static string FullName(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static string Name(string path)
    {
        var name = FullName(path);
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 ? name[..dot] : name;
    }
}
