using System.IO.Enumeration;

namespace DocGen.Files;

/// <summary>
/// The output folder. Paths are relative to it, with forward slashes. Nothing in it is read, written or removed through a link; a link in
/// the place of a file is replaced.
/// </summary>
internal sealed class OutputFolder(string root)
{
    private const string LinkObstacle = "is a link, and nothing is written through links";

    public string Root { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>Whether a file exists with exactly these bytes.</summary>
    /// <exception cref="OutputFileException">The file exists but cannot be read.</exception>
    public bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return FindFile(path) is { } file && OpenFile.Holds(file, bytes);
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
        try
        {
            return FindFile(path) is { } file ? OpenFile.ReadAllBytes(file) : null;
        }
        catch (Exception exception) when (OutputFileException.IsRefusal(exception))
        {
            throw new OutputFileException(path, exception);
        }
    }

    /// <summary>Whether a file exists, even if it is a link that leads to nothing.</summary>
    public bool Exists(string path)
    {
        var file = Absolute(path);
        return File.Exists(file) || RealPath.IsLink(file);
    }

    /// <summary>Whether a file exists, and neither the file nor a folder in its path is a link to another place.</summary>
    public bool HoldsItself(string path) => FindFile(path) is not null;

    /// <summary>The first part of a path that is a link to another place: a folder, or the file itself.</summary>
    public string? FindLink(string path)
    {
        var full = Absolute(path);
        return FindLinkedFolder(full) ?? (RealPath.IsLink(full) ? path : null);
    }

    /// <summary>
    /// Writes several files in such a way that no reader ever sees a partial file: each is written to a temporary file in its own folder,
    /// and they are renamed one after the other once all are complete. If one of them cannot be written (a full disk, a file in the place
    /// of a folder), none is changed. If a rename fails, as on Windows when a program has the file open, that file and those that are not
    /// yet renamed are unchanged.
    /// </summary>
    /// <exception cref="OutputFileException">One of them cannot be written.</exception>
    public void Write(IReadOnlyList<OutputFile> files)
    {
        var staged = new List<(string Temporary, string Final)>(files.Count);
        var group = TemporaryFiles.NewGroup();
        var current = "";
        FileStream? first = null;
        try
        {
            foreach (var file in files)
            {
                current = file.Path;
                var final = Absolute(file.Path);
                var folder = Path.GetDirectoryName(final)!;
                RefuseObstacles(file.Path);
                Directory.CreateDirectory(folder);
                var temporary = Path.Combine(folder, TemporaryFiles.NameOf(group, staged.Count));
                var stream = Create(temporary);
                staged.Add((temporary, final));
                if (first is null)
                {
                    first = stream;
                    stream.Write(file.Bytes.Span);
                    continue;
                }

                using (stream)
                    stream.Write(file.Bytes.Span);
            }

            // The first is held, and so renamed last: it is what tells others that these files are not abandoned.
            for (var i = staged.Count - 1; i >= 0; i--)
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
        finally
        {
            first?.Dispose();
        }
    }

    /// <summary>Removes a file, and its folder if that is empty then.</summary>
    /// <exception cref="OutputFileException">The file cannot be removed, or a folder in its path is a link.</exception>
    public void Delete(string path)
    {
        var file = Absolute(path);
        if (FindLink(path) is { } link && link != path)
            throw OutputFileException.Obstructed(link, LinkObstacle);
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
    /// <exception cref="OutputFileException">A folder cannot be listed.</exception>
    public IReadOnlyList<string> List(string folder) => List(folder, name => !name.StartsWith('.'), withOwn: false);

    /// <summary>The files with certain names below a folder.</summary>
    /// <param name="withOwn">Whether to look into DocGen's own folder, too.</param>
    /// <inheritdoc cref="List(string)"/>
    public List<string> List(string folder, Predicate<string> isWanted, bool withOwn)
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
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && isWanted(entry.FileName.ToString()),

            // A reparse point on Windows need not be a link: files synchronised with a server are reparse points too.
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                (!entry.FileName.StartsWith('.') || withOwn && entry.FileName.SequenceEqual(HiddenNames.OwnFolder))
                && !(entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null),
        };
        try
        {
            foreach (var file in all)
                files.Add(Path.GetRelativePath(Root, file).Replace(Path.DirectorySeparatorChar, '/'));
        }
        catch (Exception exception) when (OutputFileException.IsRefusal(exception))
        {
            throw new OutputFileException(folder, exception);
        }

        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>Whether a process holds a file open, or this one may not know; a link is held by none.</summary>
    public bool IsHeld(string path)
    {
        if (!HoldsItself(path))
            return false;
        try
        {
            new FileStream(Absolute(path), FileMode.Open, FileAccess.ReadWrite, FileShare.None, bufferSize: 0).Dispose();
            return false;
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    /// <summary>
    /// A new file, never one that is there already. Others may move and read it, but not hold it alone. Between its making and its being
    /// held another build can take it for abandoned, and remove it: then it is made again.
    /// </summary>
    private static FileStream Create(string path)
    {
        const int attempts = 100;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var stream = new FileStream(
                    path,
                    FileMode.CreateNew,
                    FileAccess.ReadWrite,
                    FileShare.Read | FileShare.Delete,
                    bufferSize: 0
                );
                if (File.Exists(path))
                    return stream;
                stream.Dispose();
            }
            catch (IOException exception) when (attempt < attempts && exception.GetType() == typeof(IOException))
            {
                Thread.Yield();
            }

            if (attempt == attempts)
                throw new IOException($"'{path}' is removed as soon as it is written");
        }
    }

    private void RefuseObstacles(string path)
    {
        if (File.Exists(Root))
            throw OutputFileException.Obstructed(path, "is in a file, where a folder must be");
        if (FindLinkedFolder(Absolute(path)) is { } link)
            throw OutputFileException.Obstructed(link, LinkObstacle);
        for (var end = path.IndexOf('/', StringComparison.Ordinal); end >= 0; end = path.IndexOf('/', end + 1))
            if (File.Exists(Absolute(path[..end])))
                throw OutputFileException.Obstructed(path[..end], "is a file, where a folder must be");
        if (Directory.Exists(Absolute(path)) && !RealPath.IsLink(Absolute(path)))
            throw OutputFileException.Obstructed(path, "is a folder, where a file must be");
    }

    /// <summary>A file that exists and is not reached through a link.</summary>
    private FileInfo? FindFile(string path)
    {
        var file = new FileInfo(Absolute(path));

        // A reparse point on Windows need not be a link.
        return
            file.Exists
            && !(file.Attributes.HasFlag(FileAttributes.ReparsePoint) && file.LinkTarget is not null)
            && FindLinkedFolder(file.FullName) is null
            ? file
            : null;
    }

    private string? FindLinkedFolder(string full)
    {
        for (var end = EndOfPart(Root.Length); end >= 0; end = EndOfPart(end))
            if (RealPath.IsLink(full[..end]))
                return Path.GetRelativePath(Root, full[..end]).Replace(Path.DirectorySeparatorChar, '/');
        return null;

        int EndOfPart(int start) => start + 1 < full.Length ? full.IndexOf(Path.DirectorySeparatorChar, start + 1) : -1;
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
