namespace DocGen.Frontend.Sources;

/// <summary>
/// The user's files, by path relative to the project folder with forward slashes. Implemented over a disk and, in tests, over memory.
/// </summary>
public interface ISourceFiles
{
    /// <summary>
    /// The size in bytes, or <see langword="null"/> when there is no such file. Asked before reading, so that a huge file is never loaded.
    /// </summary>
    long? GetLength(string path);

    /// <summary>The bytes of an existing file.</summary>
    ReadOnlyMemory<byte> Read(string path);

    /// <summary>The files directly or indirectly below a folder, ordinal order; none when there is no such folder.</summary>
    IReadOnlyList<string> List(string folder);
}
