using System.Diagnostics;
using System.Globalization;
using System.Text;
using DiffPlex.Renderer;

namespace DocGen.Tests;

/// <summary>
/// Text that was read and committed once, and that the program must still make. A test that finds a difference writes what was made beside
/// the committed file; <c>./build.sh accept</c> moves all such files over the committed ones, and <c>git diff</c> shows what that changes.
/// Nothing is ever accepted by a test.
/// </summary>
[StackTraceHidden]
internal static class Approved
{
    private const int MaxDiffLines = 60;
    private const int MaxWidth = 200;
    private const int Lead = 60;

    /// <summary>Fails unless a committed file says just this.</summary>
    /// <param name="path">From the root of the repository, with slashes: <c>docs/schemas/theme.schema.json</c>.</param>
    /// <param name="made">What the program makes.</param>
    public static void Equal(string path, string made) => All([(path, made)]);

    /// <summary>Fails unless several committed files have the text that was made for them; all differences are shown.</summary>
    /// <param name="files">Each as <see cref="Equal"/> takes it.</param>
    /// <param name="remark">What a reader needs to know first of all if there are differences.</param>
    public static void All(IEnumerable<(string Path, string Made)> files, string? remark = null)
    {
        var problems = new List<string>();
        var missing = new List<string>();
        foreach (var (path, made) in files)
        {
            if (Compare(path, made) is not { } problem)
                continue;
            problems.Add(problem);
            if (!File.Exists(Path.Combine(Repository.Root, path)))
                missing.Add(path);
        }

        // A new case has no file at all yet, and is told so once.
        if (missing.Count > 1 && missing.Count == problems.Count)
            problems = [Missing(missing)];
        if (problems.Count > 0)
            Assert.Fail(remark + string.Join("\n", problems));
    }

    /// <summary>
    /// Deletes what an earlier run made in a folder, as it must not be accepted later when this run makes fewer files.
    /// </summary>
    /// <param name="folder">From the root of the repository, with slashes.</param>
    public static void Forget(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder)).Where(file => IsMade(Path.GetFileName(file))))
            File.Delete(file);
    }

    /// <summary>Fails unless a folder has just these committed files: one that no test makes any more is compared with nothing.</summary>
    /// <param name="folder">From the root of the repository, with slashes.</param>
    /// <param name="pattern">Which files of the folder are looked at.</param>
    /// <param name="names">Those that are made.</param>
    public static void Only(string folder, string pattern, IEnumerable<string> names)
    {
        var superfluous = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, folder), pattern)
            .Select(file => Path.GetFileName(file))
            .Where(name => !IsMade(name))
            .Except(names, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(name => $"{folder}/{name}: the program no longer makes this; delete the file, or find out why\n")
            .ToList();
        if (superfluous.Count > 0)
            Assert.Fail(string.Concat(superfluous));
    }

    /// <summary>Compares, and writes what was made beside the committed file when that says something else.</summary>
    /// <returns>Null when both are equal; else the place of the first difference, and all of them as a unified diff.</returns>
    internal static string? Compare(string path, string made)
    {
        var file = Path.Combine(Repository.Root, path);
        var beside = MadePath(path);
        var besideFile = Path.Combine(Repository.Root, beside);
        var expected = File.Exists(file) ? File.ReadAllText(file) : null;
        if (expected == made)
        {
            // What an earlier run left must not be accepted later.
            File.Delete(besideFile);
            return null;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(besideFile)!);
        File.WriteAllText(besideFile, made);
        return expected is null
            ? $"{path} is not there. What the test made is in {beside}: read it; ./build.sh accept gives it its name.\n"
            : Describe(path, expected, beside, made);
    }

    private static string Missing(List<string> paths) =>
        $"""
            Nothing is expected here yet. What the test made is in
              {string.Join("\n  ", paths.Select(MadePath))}
            Read these files; ./build.sh accept gives them their names.

            """;

    /// <summary><c>expected.html</c> becomes <c>actual.html</c>, any other name <c>name.actual.html</c>.</summary>
    private static string MadePath(string path)
    {
        var (folder, name) = (path[..(path.LastIndexOf('/') + 1)], path[(path.LastIndexOf('/') + 1)..]);
        return name.StartsWith("expected.", StringComparison.Ordinal)
            ? $"{folder}actual.{name["expected.".Length..]}"
            : $"{folder}{Path.GetFileNameWithoutExtension(name)}.actual{Path.GetExtension(name)}";
    }

    private static bool IsMade(string name) =>
        name.StartsWith("actual.", StringComparison.Ordinal) || name.Contains(".actual.", StringComparison.Ordinal);

    private static string Describe(string path, string expected, string beside, string made)
    {
        var at = expected.AsSpan().CommonPrefixLength(made);
        var line = expected.AsSpan(0, at).Count('\n') + 1;
        var start = at == 0 ? 0 : expected.LastIndexOf('\n', at - 1) + 1;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            {path}({line},{at - start + 1}): the program makes something else here
              expected: {Excerpt(expected, start, at)}
              actual:   {Excerpt(made, start, at)}
            {Diff(path, expected, beside, made)}
            The whole of it is in {beside}. If it is right: ./build.sh accept, and read git diff before you commit.

            """
        );
    }

    /// <summary>
    /// The first line that differs, from shortly before the difference, with the code point there, as some characters look alike.
    /// </summary>
    private static string Excerpt(string text, int start, int at)
    {
        var end = text.IndexOf('\n', at);
        var line = text[start..(end < 0 ? text.Length : end)];
        var from = Math.Max(0, at - start - Lead);
        var shown = (from > 0 ? "…" : "") + Clip(line[from..]);
        if (at == text.Length || text[at] == '\n')
            return $"{shown} (the {(at == text.Length ? "file" : "line")} ends)";
        return Rune.TryGetRuneAt(text, at, out var rune)
            ? $"{shown} (U+{rune.Value:X4})"
            : $"{shown} (half a character, U+{(int)text[at]:X4})";
    }

    private static string Diff(string path, string expected, string beside, string made)
    {
        // The line end at the end of both would count as an empty line more.
        if (expected.EndsWith('\n') && made.EndsWith('\n'))
            (expected, made) = (expected[..^1], made[..^1]);
        var diff = UnidiffRenderer.GenerateUnidiff(
            expected,
            made,
            path,
            beside,
            ignoreWhitespace: false,
            ignoreCase: false,
            contextLines: 3
        );
        var lines = diff.TrimEnd('\r', '\n').Split('\n');
        var shown = lines.Take(MaxDiffLines).Select(line => Clip(line.TrimEnd('\r')));
        if (lines.Length > MaxDiffLines)
            shown = shown.Append($"… and {lines.Length - MaxDiffLines} more lines: git diff --no-index {path} {beside}");
        return string.Join('\n', shown);
    }

    private static string Clip(string line) => line.Length <= MaxWidth ? line : line[..MaxWidth] + "…";
}
