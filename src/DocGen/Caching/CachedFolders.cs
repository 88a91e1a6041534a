using System.Text;
using DocGen.Frontend.Projects;

namespace DocGen.Caching;

/// <summary>The folders of a project, one per line, after a hash of them, the program and the project file.</summary>
internal static class CachedFolders
{
    public static byte[] Write(ContentHash program, ContentHash settings, ProjectFolders folders)
    {
        var lines = $"{folders.Templates}\n{folders.Data}\n{folders.Output}";
        return Encoding.UTF8.GetBytes($"{Seal(program, settings, lines)}\n{lines}");
    }

    /// <returns><see langword="null"/> if they were not written by this program for this project file.</returns>
    public static ProjectFolders? Read(byte[] bytes, ContentHash program, ContentHash settings)
    {
        var text = Encoding.UTF8.GetString(bytes);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0 || text[..end] != Seal(program, settings, text[(end + 1)..]))
            return null;
        var lines = text.Split('\n');
        return lines.Length == 4
            ? new ProjectFolders
            {
                Templates = lines[1],
                Data = lines[2],
                Output = lines[3],
            }
            : null;
    }

    private static string Seal(ContentHash program, ContentHash settings, string lines) =>
        ContentHash
            .Of(Encoding.UTF8.GetBytes($"{program.Value:x32} {settings.Value:x32}\n{lines}"))
            .Value.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
