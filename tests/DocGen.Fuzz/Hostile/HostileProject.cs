using System.Text;

namespace DocGen.Fuzz.Hostile;

/// <summary>A hostile input laid out on disk, removed with the object.</summary>
internal sealed class HostileProject : IDisposable
{
    private readonly HostileInput _input;
    private readonly string _root = Directory.CreateTempSubdirectory("docgen-hostile-").FullName;

    public HostileProject(HostileInput input)
    {
        _input = input;
        Directory.CreateDirectory(Folder);
        Directory.CreateDirectory(Outside);
        foreach (var (path, content) in input.Files)
            Write(Path.Combine(Folder, path), content);
        foreach (var (path, content) in input.Outside)
            Write(Path.Combine(Outside, path), content);
        foreach (var (path, target) in input.Links)
        {
            var link = Path.Combine(Folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(link)!);
            File.CreateSymbolicLink(link, target);
        }

        if (!OperatingSystem.IsWindows())
            foreach (var path in input.Unreadable)
                File.SetUnixFileMode(Path.Combine(Folder, path), UnixFileMode.None);
    }

    /// <summary>The project folder.</summary>
    public string Folder => Path.Combine(_root, "project");

    private string Outside => Path.Combine(_root, "outside");

    /// <summary>Whether this system can try the input at all: Windows has no such links, and root reads everything.</summary>
    public static bool CanTry(HostileInput input) =>
        (input.Links.IsEmpty && input.Unreadable.IsEmpty || !OperatingSystem.IsWindows())
        && (input.Unreadable.IsEmpty || !Environment.IsPrivilegedProcess);

    /// <summary>What is not as the input says.</summary>
    /// <param name="exitCode">The exit code of the run.</param>
    /// <param name="printed">Everything that was printed.</param>
    public IEnumerable<string> Faults(int exitCode, string printed)
    {
        if (exitCode != _input.ExitCode)
            yield return $"exit code {exitCode}, not {_input.ExitCode}";
        foreach (var message in _input.Messages)
            if (!printed.Contains(message, StringComparison.Ordinal))
                yield return $"'{message}' is not printed";
        foreach (var absent in _input.Absent)
        {
            if (printed.Contains(absent, StringComparison.Ordinal))
                yield return $"'{absent}' is printed";
            foreach (var file in OutputFiles().Where(file => Contains(file, absent)))
                yield return $"'{absent}' is in '{Path.GetRelativePath(Folder, file)}'";
        }

        foreach (var made in _input.Made)
            if (!File.Exists(Path.Combine(Folder, "output", made)))
                yield return $"'output/{made}' is not made";
        foreach (var fault in OutsideFaults())
            yield return fault;
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private IEnumerable<string> OutsideFaults()
    {
        foreach (var (path, content) in _input.Outside)
        {
            var file = Path.Combine(Outside, path);
            if (!File.Exists(file))
                yield return $"'outside/{path}' is gone";
            else if (!File.ReadAllBytes(file).AsSpan().SequenceEqual(content))
                yield return $"'outside/{path}' has changed";
        }

        var laid = _input.Outside.Keys.Select(path => Path.GetFullPath(Path.Combine(Outside, path))).ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Outside, "*", SearchOption.AllDirectories))
            if (!laid.Contains(file))
                yield return $"'{Path.GetRelativePath(_root, file)}' was written outside the project";
        foreach (var entry in Directory.EnumerateFileSystemEntries(_root))
            if (entry != Folder && entry != Outside)
                yield return $"'{Path.GetFileName(entry)}' was written beside the project";
    }

    private IEnumerable<string> OutputFiles()
    {
        var output = Path.Combine(Folder, "output");
        return Directory.Exists(output) ? Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories) : [];
    }

    private static bool Contains(string file, string text) => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    private static void Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }
}
