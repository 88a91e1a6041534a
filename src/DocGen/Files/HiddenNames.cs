namespace DocGen.Files;

/// <summary>
/// Files and folders whose names begin with a dot belong to tools (<c>.git</c>, <c>.ssh</c>, <c>.env</c>): nothing is read from them, and
/// nothing is written to them but what is DocGen's own.
/// </summary>
internal static class HiddenNames
{
    /// <summary>The folder of DocGen in a project and in an output folder.</summary>
    public const string OwnFolder = ".docgen";

    /// <summary>The first part of a relative path that begins with a dot, which includes <c>.</c> and <c>..</c>.</summary>
    public static string? Find(string path)
    {
        foreach (var part in path.AsSpan().SplitAny('/', Path.DirectorySeparatorChar))
            if (path.AsSpan()[part].StartsWith('.'))
                return path[part];
        return null;
    }
}
