namespace DocGen.Frontend.Sources;

/// <summary>
/// The files of the user, by path relative to the project folder with forward slashes. Implemented for a disk and, in tests, in memory.
/// </summary>
public interface ISourceFiles
{
    /// <summary>
    /// The size in bytes, or <see langword="null"/> if there is no such file. Checked before reading, so that a huge file is never loaded.
    /// A file that is there and cannot be read has a size; <see cref="Read"/> then says why.
    /// </summary>
    long? GetLength(string path);

    /// <summary>The bytes of an existing file.</summary>
    /// <exception cref="SourceFileException">It cannot be read.</exception>
    ReadOnlyMemory<byte> Read(string path);

    /// <summary>The files in a folder and its subfolders, in ordinal order; none if there is no such folder.</summary>
    IReadOnlyList<string> List(string folder);
}
