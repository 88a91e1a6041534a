using System.Diagnostics;
using System.Text;
using DocGen.Cli.Commands;

namespace DocGen.Tests.Building;

/// <summary>
/// The same input gives the same bytes: the command line as processes of its own, on machines that are set up differently.
/// </summary>
public sealed class DeterminismTests
{
    [Fact]
    public async Task Two_folders_cultures_time_zones_runtimes_and_line_ends_give_the_same_bytes()
    {
        using var first = new TemporaryFolder();
        using var second = new TemporaryFolder();
        var here = await Build(
            first.Path,
            new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc),
            false,
            ("TZ", "America/Los_Angeles"),
            ("LANG", "C"),
            ("LC_ALL", "C"),
            ("DOTNET_PROCESSOR_COUNT", "1"),
            ("DOTNET_TieredCompilation", "0")
        );
        var there = await Build(
            Path.Combine(second.Path, "en mappe æøå"),
            new DateTime(2031, 12, 31, 23, 59, 59, DateTimeKind.Utc),
            true,
            ("TZ", "Pacific/Kiritimati"),
            ("LANG", "tr_TR.UTF-8"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("DOTNET_gcServer", "1"),
            ("DOTNET_ReadyToRun", "0")
        );
        Assert.NotEmpty(here);
        Assert.Equal(here.Keys, there.Keys);
        Assert.All(here, file => Assert.True(file.Value.AsSpan().SequenceEqual(there[file.Key]), $"{file.Key} differs"));
    }

    /// <summary>Builds a copy of the pack whose files bear a date.</summary>
    /// <param name="asWindows">Its text files have CRLF line ends and a byte order mark.</param>
    private static async Task<SortedDictionary<string, byte[]>> Build(
        string folder,
        DateTime time,
        bool asWindows,
        params (string Name, string Value)[] environment
    )
    {
        foreach (var part in new[] { "docgen.yaml", "templates", "data" })
        {
            foreach (var file in Files(part))
            {
                var target = Path.Combine(folder, Path.GetRelativePath(Repository.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                var bytes = await File.ReadAllBytesAsync(file);
                await File.WriteAllBytesAsync(
                    target,
                    asWindows && !bytes.Contains((byte)0)
                        ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\r\n"))]
                        : bytes
                );
                File.SetLastWriteTimeUtc(target, time);
            }
        }

        var start = new ProcessStartInfo(Environment.ProcessPath!, [typeof(ExitCodes).Assembly.Location, "build"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, await output + await error);
        var made = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "output"), "*", SearchOption.AllDirectories))
            made.Add(Path.GetRelativePath(folder, file), await File.ReadAllBytesAsync(file));
        return made;
    }

    private static IEnumerable<string> Files(string part)
    {
        var path = Path.Combine(Repository.Root, part);
        return File.Exists(path) ? [path] : Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories);
    }
}
