namespace DocGen.Files;

/// <summary>
/// Reads files that another program has open and may be writing to or renaming, as Word does with documents on Windows. What has no length
/// is not opened: a pipe or a device has none either, and could be waited for without end.
/// </summary>
internal static class OpenFile
{
    /// <summary>Whether a file has exactly these bytes. It is not read into memory as a whole.</summary>
    public static bool Holds(FileInfo file, ReadOnlySpan<byte> bytes)
    {
        if (file.Length != bytes.Length)
            return false;
        if (bytes.IsEmpty)
            return true;
        using var stream = Open(file);
        Span<byte> part = stackalloc byte[16 * 1024];
        while (true)
        {
            var length = stream.ReadAtLeast(part, part.Length, throwOnEndOfStream: false);
            if (length > bytes.Length || !part[..length].SequenceEqual(bytes[..length]))
                return false;
            bytes = bytes[length..];
            if (length < part.Length)
                return bytes.IsEmpty;
        }
    }

    /// <summary>The bytes of a file, which must not be a link.</summary>
    public static byte[] ReadAllBytes(FileInfo file)
    {
        if (file.Length == 0)
            return [];
        using var stream = Open(file);
        var bytes = new byte[stream.Length];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length == bytes.Length ? bytes : bytes[..length];
    }

    private static FileStream Open(FileInfo file) =>
        new(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
}
