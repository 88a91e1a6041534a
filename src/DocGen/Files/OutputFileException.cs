namespace DocGen.Files;

/// <summary>A file of an output folder cannot be read, written or removed.</summary>
/// <param name="path">The file, relative to the output folder.</param>
/// <param name="inner">The original exception.</param>
internal sealed class OutputFileException(string path, Exception inner) : IOException($"'{path}': {inner.Message}", inner)
{
    // Windows: ERROR_SHARING_VIOLATION, ERROR_LOCK_VIOLATION and, for a rename over an open file, ERROR_ACCESS_DENIED.
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int LockViolation = unchecked((int)0x80070021);

    // On other systems .NET reports a file locked by another process with the number of EWOULDBLOCK.
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;

    /// <summary>The file, relative to the output folder.</summary>
    public string Path { get; } = path;

    /// <summary>Whether another program has the file open; otherwise the disk is full, or access is denied.</summary>
    public bool IsInUse => IsSharing(InnerException!);

    /// <summary>
    /// What stands in the way, as a sentence without its subject: a link, or a folder where a file must be. <see langword="null"/> if the
    /// machine failed.
    /// </summary>
    public string? Obstacle => (InnerException as ObstacleException)?.Message;

    /// <summary>Something other than a file or folder of its own is where a file is to be written.</summary>
    /// <param name="path">What stands in the way, relative to the output folder.</param>
    /// <param name="obstacle">What it is, as a sentence without its subject.</param>
    public static OutputFileException Obstructed(string path, string obstacle) => new(path, new ObstacleException(obstacle));

    /// <summary>Whether an exception is an I/O failure and not a bug.</summary>
    public static bool IsRefusal(Exception exception) =>
        exception is IOException and not OutputFileException or UnauthorizedAccessException;

    /// <summary>Whether a file could not be opened, moved or removed because another process has it open.</summary>
    public static bool IsSharing(Exception exception) =>
        exception switch
        {
            IOException io => io.HResult is SharingViolation or LockViolation or WouldBlockOnLinux or WouldBlockOnMac,
            UnauthorizedAccessException => OperatingSystem.IsWindows(),
            _ => false,
        };

    private sealed class ObstacleException(string message) : IOException(message);
}
