using System.Globalization;
using System.IO.Enumeration;

namespace DocGen.Files;

/// <summary>The output folder. Paths are relative to it, with forward slashes.</summary>
internal sealed class OutputFolder(string root)
{
    private static readonly string TemporarySuffix = string.Create(CultureInfo.InvariantCulture, $".docgen-{Environment.ProcessId}.tmp");

    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>Whether a file exists with exactly these bytes.</summary>
    /// <exception cref="OutputFileException">The file exists but cannot be read.</exception>
    public bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileInfo(Absolute(path));
        try
        {
            return file.Exists && file.Length == bytes.Length && OpenFile.Holds(file.FullName, bytes);
        }
        catch (Exception exception) when (OutputFileException.IsRefusal(exception))
        {
            throw new OutputFileException(path, exception);
        }
    }

    /// <returns>The bytes of the file; <see langword="null"/> if it does not exist.</returns>
    /// <exception cref="OutputFileException">The file exists but cannot be read.</exception>
    public byte[]? Read(string path)
    {
        var file = Absolute(path);
        try
        {
            return File.Exists(file) ? OpenFile.ReadAllBytes(file) : null;
        }
        catch (Exception exception) when (OutputFileException.IsRefusal(exception))
        {
            throw new OutputFileException(path, exception);
        }
    }

    public bool Exists(string path) => File.Exists(Absolute(path));

    /// <summary>Whether a file exists, and neither the file nor a folder in its path is a link to another place.</summary>
    public bool HoldsItself(string path)
    {
        var file = Absolute(path);
        if (!File.Exists(file))
            return false;
        for (var part = file; part.Length > Root.Length; part = Path.GetDirectoryName(part)!)
            if (new FileInfo(part).LinkTarget is not null)
                return false;
        return true;
    }

    /// <summary>
    /// Writes several files in such a way that no reader ever sees a partial file: each is written to a temporary file in its own folder,
    /// and they are renamed one after the other once all are complete. If one of them cannot be written (a full disk, a file in the place
    /// of a folder), none is changed. If a rename fails, as on Windows when a program has the file open, that file and those after it are
    /// unchanged.
    /// </summary>
    /// <exception cref="OutputFileException">One of them cannot be written.</exception>
    public void Write(IReadOnlyList<OutputFile> files)
    {
        var staged = new List<(string Temporary, string Final)>(files.Count);
        var current = "";
        try
        {
            foreach (var file in files)
            {
                current = file.Path;
                var final = Absolute(file.Path);
                var folder = Path.GetDirectoryName(final)!;
                Directory.CreateDirectory(folder);
                var temporary = Path.Combine(folder, "." + Path.GetFileName(final) + TemporarySuffix);
                staged.Add((temporary, final));
                using var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
                stream.Write(file.Bytes.Span);
            }

            for (var i = 0; i < staged.Count; i++)
            {
                current = files[i].Path;
                File.Move(staged[i].Temporary, staged[i].Final, overwrite: true);
            }
        }
        catch (Exception exception)
        {
            foreach (var (temporary, _) in staged)
                if (File.Exists(temporary))
                    File.Delete(temporary);
            if (OutputFileException.IsRefusal(exception))
                throw new OutputFileException(current, exception);
            throw;
        }
    }

    /// <summary>Removes a file, and its folder if that is empty then.</summary>
    /// <exception cref="OutputFileException">The file cannot be removed.</exception>
    public void Delete(string path)
    {
        var file = Absolute(path);
        try
        {
            File.Delete(file);
            for (
                var folder = Path.GetDirectoryName(file)!;
                folder.Length > Root.Length && !Directory.EnumerateFileSystemEntries(folder).Any();
                folder = Path.GetDirectoryName(folder)!
            )
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception exception) when (OutputFileException.IsRefusal(exception))
        {
            throw new OutputFileException(path, exception);
        }
    }

    /// <summary>
    /// The files below a folder (the empty path is this folder), in ordinal order. Hidden files, and files behind links to folders, are not
    /// ours and are left out.
    /// </summary>
    public IReadOnlyList<string> List(string folder)
    {
        var files = new List<string>();
        var start = Absolute(folder);
        if (!Directory.Exists(start))
            return files;
        var all = new FileSystemEnumerable<string>(
            start,
            (ref FileSystemEntry entry) => entry.ToFullPath(),
            new EnumerationOptions
            {
                RecurseSubdirectories = true,
                AttributesToSkip = default,
                IgnoreInaccessible = false,
            }
        )
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && !entry.FileName.StartsWith('.'),

            // A reparse point on Windows need not be a link: files synchronised with a server are reparse points too.
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                !entry.FileName.StartsWith('.')
                && !(entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null),
        };
        foreach (var file in all)
            files.Add(Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'));
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

/// <summary>A file to write.</summary>
/// <param name="Path">The path relative to the output folder.</param>
internal sealed record OutputFile(string Path, ReadOnlyMemory<byte> Bytes);
