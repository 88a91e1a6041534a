using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace DocGen.Files;

/// <summary>
/// The temporary files in an output folder that builds left which were killed. A temporary file is alive while the build that writes it
/// lives: the first file of each group (<see cref="NewGroup"/>) is held open until all others have their final names, so a group whose
/// first file nobody holds, or that has none, is abandoned. That holds across containers with a folder in common, where process ids mean
/// nothing. A file is removed only if it was there when this build began and is at its end, because a file is made a moment before it is
/// held. On a file system without locks, a build may lose a file that another one is writing; that one then reports it.
/// </summary>
internal sealed partial class TemporaryFiles
{
    private readonly OutputFolder _folder;
    private readonly string _start;
    private readonly List<string> _atBeginning;

    /// <param name="folder">The folder, as it is when a build begins.</param>
    /// <param name="start">The folder in it to look at, with those below; the empty path for all of it.</param>
    /// <exception cref="OutputFileException">The folder cannot be listed.</exception>
    public TemporaryFiles(OutputFolder folder, string start = "")
    {
        (_folder, _start) = (folder, start);
        _atBeginning = List();
    }

    /// <summary>A new name for the files that are written together. Nobody can guess it, and lay a link there.</summary>
    public static string NewGroup() => RandomNumberGenerator.GetHexString(32, lowercase: true);

    /// <summary>The name of one of the files that are written together; it is as long for a long final name as for a short one.</summary>
    /// <param name="group">The name of all.</param>
    /// <param name="index">Its number; the first is 0.</param>
    public static string NameOf(string group, int index) => string.Create(CultureInfo.InvariantCulture, $".docgen-{group}-{index}.tmp");

    /// <summary>Whether a file has the name of a temporary file of this version or of the first.</summary>
    public static bool IsName(string name) => Name().IsMatch(name) || FormerName().IsMatch(name);

    /// <summary>The files that were there at the beginning, and are abandoned; in ordinal order.</summary>
    /// <exception cref="OutputFileException">The folder cannot be listed.</exception>
    public IReadOnlyList<string> FindAbandoned()
    {
        if (_atBeginning.Count == 0)
            return [];
        var now = List();
        var held = now.Where(path => GroupOf(path).Index == 0 && _folder.IsHeld(path)).Select(Owner).ToHashSet(StringComparer.Ordinal);
        return [.. now.Intersect(_atBeginning).Where(path => !held.Contains(Owner(path)))];

        // A file of the former form is a group of its own.
        static string Owner(string path) => GroupOf(path).Group ?? path;
    }

    /// <summary>Removes the abandoned files.</summary>
    /// <exception cref="OutputFileException">One cannot be removed, or the folder cannot be listed.</exception>
    public void RemoveAbandoned()
    {
        foreach (var path in FindAbandoned())
            _folder.Delete(path);
    }

    private List<string> List() => _folder.FindLink(_start) is null ? _folder.List(_start, IsName, withOwn: true) : [];

    private static (string? Group, int Index) GroupOf(string path)
    {
        var match = Name().Match(path[(path.LastIndexOf('/') + 1)..]);
        return match.Success
            ? (match.Groups[1].Value, int.Parse(match.Groups[2].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture))
            : (null, 0);
    }

    [GeneratedRegex(@"^\.docgen-([0-9a-f]{32})-([0-9]{1,9})\.tmp\z")]
    private static partial Regex Name();

    // Version 0.1 put the number of the process into the name.
    [GeneratedRegex(@"^\..+\.docgen-[0-9]{1,10}\.tmp\z", RegexOptions.Singleline)]
    private static partial Regex FormerName();
}
