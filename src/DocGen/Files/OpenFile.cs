namespace DocGen.Files;

/// <summary>Reads files that another program has open and may be writing to or renaming, as Word does with documents on Windows.</summary>
internal static class OpenFile
{
    /// <summary>Whether a file has exactly these bytes. It is not read into memory as a whole.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        using var stream = Open(path);
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

    public static byte[] ReadAllBytes(string path)
    {
        using var stream = Open(path);
        var bytes = new byte[stream.Length];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return length == bytes.Length ? bytes : bytes[..length];
    }

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
}
