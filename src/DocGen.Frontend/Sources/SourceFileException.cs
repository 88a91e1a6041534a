namespace DocGen.Frontend.Sources;

/// <summary>A file of the user is there, and cannot be read: access is denied, or it is a link to what may not be read.</summary>
/// <param name="path">The file, relative to the project folder.</param>
/// <param name="reason">A sentence that says why, without a full stop.</param>
/// <param name="inner">What the system says.</param>
public sealed class SourceFileException(string path, string reason, Exception? inner = null)
    : IOException($"'{path}' cannot be read: {reason}", inner)
{
    /// <summary>The file, relative to the project folder.</summary>
    public string Path { get; } = path;
}
