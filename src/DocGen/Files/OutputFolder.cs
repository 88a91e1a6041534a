using System.Globalization;

namespace DocGen.Files;

/// <summary>The folder that papers are written to. Paths are relative to it, with forward slashes.</summary>
internal sealed class OutputFolder(string root)
{
    private static readonly string TemporarySuffix =
        string.Create(CultureInfo.InvariantCulture, $".docgen-{Environment.ProcessId}.tmp");

    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Whether a file is there with exactly these bytes.</summary>
    public bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(Absolute(path));
        return file.Exists && file.Length == bytes.Length && bytes.SequenceEqual(File.ReadAllBytes(file.FullName));
    }

    /// <returns>The file's bytes; <see langword="null"/> when there is none.</returns>
    public byte[]? Read(string path)
    {
        var file = Absolute(path);
        return File.Exists(file) ? File.ReadAllBytes(file) : null;
    }

    public bool Exists(string path) => File.Exists(Absolute(path));

    /// <summary>
    /// Writes several files so that no reader ever sees half a file, and none of them changes unless all could be written: each goes to a
    /// temporary file in its own folder, and only when all are there are they given their names.
    /// </summary>
    public void Write(IReadOnlyList<OutputFile> files)
    {
        var staged = new List<(string Temporary, string Final)>(files.Count);
        try
        {
            foreach (var file in files)
            {
                var final = Absolute(file.Path);
                var folder = Path.GetDirectoryName(final)!;
                Directory.CreateDirectory(folder);
                var temporary = Path.Combine(folder, "." + Path.GetFileName(final) + TemporarySuffix);
                staged.Add((temporary, final));
                using var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
                stream.Write(file.Bytes.Span);
            }

            foreach (var (temporary, final) in staged) File.Move(temporary, final, overwrite: true);
        }
        catch
        {
            foreach (var (temporary, _) in staged) File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Removes a file, and its folder when nothing is left in it.</summary>
    public void Delete(string path)
    {
        var file = Absolute(path);
        File.Delete(file);
        for (var folder = Path.GetDirectoryName(file)!;
             folder.Length > Root.Length && !Directory.EnumerateFileSystemEntries(folder).Any();
             folder = Path.GetDirectoryName(folder)!)
        {
            Directory.Delete(folder);
        }
    }

    /// <summary>The files below a folder (the empty path is this one), ordinal order. Hidden files are not ours and are left out.</summary>
    public IReadOnlyList<string> List(string folder)
    {
        var files = new List<string>();
        var start = Absolute(folder);
        if (!Directory.Exists(start)) return files;
        foreach (var file in Directory.EnumerateFiles(start, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/');
            if (!path.StartsWith('.') && !path.Contains("/.", StringComparison.Ordinal)) files.Add(path);
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private string Absolute(string path)
    {
        var full = Path.GetFullPath(Path.Combine(Root, path));
        if (full != Root && !full.StartsWith(Root + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new ArgumentException($"'{path}' is outside the output folder", nameof(path));
        return full;
    }
}

/// <summary>A file to be written.</summary>
/// <param name="Path">Relative to the output folder.</param>
internal sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
