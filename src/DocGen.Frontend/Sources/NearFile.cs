using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Sources;

/// <summary>
/// Finds the file that somebody meant: one of the same name in another folder, of a near name in the same folder, or of the same name with
/// another extension in it. Letter case makes no difference. Folders and extensions are not compared letter by letter: long equal parts
/// would
/// make any two paths near.
/// </summary>
public static class NearFile
{
    /// <summary>A hint such as <c>did you mean 'data/grant.yaml'?</c>, or <see langword="null"/>.</summary>
    /// <param name="path">The path that names no file.</param>
    /// <param name="candidates">The paths of the files that there are.</param>
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
