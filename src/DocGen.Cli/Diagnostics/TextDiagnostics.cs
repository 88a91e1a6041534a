using System.Globalization;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;

namespace DocGen.Cli.Diagnostics;

/// <summary>
/// Diagnostics for people: a first line in MSBuild format, which editors and CI turn into a link, then the line of the file, the data that
/// it printed, and the hint.
/// </summary>
/// <param name="output">The writer to print to.</param>
/// <param name="files">The files from which the lines are read.</param>
/// <param name="colour">Whether to use the terminal's colours.</param>
internal sealed class TextDiagnostics(TextWriter output, ISourceFiles files, bool colour)
{
    private const long LargestFile = 1 << 24;

    private readonly Dictionary<string, SourceText?> _sources = new(StringComparer.Ordinal);

    public void Write(Diagnostic diagnostic)
    {
        var (word, code) = diagnostic.Severity switch
        {
            Severity.Error => ("error", "31"),
            Severity.Warning => ("warning", "33"),
            _ => ("info", "36"),
        };
        var where = diagnostic.Location is { } location ? Plain(location.ToString()) : "docgen";
        output.WriteLine($"{where}: {Paint($"{word} {diagnostic.Code}", code)}: {Plain(diagnostic.Message)}");
        if (diagnostic.Location is { } place)
            WriteExcerpt(place, code);
        if (diagnostic.Data is { } data)
        {
            output.WriteLine($"   data: {Plain(data.ToString())}");
            WriteExcerpt(data, "36");
        }

        if (diagnostic.Hint is { } hint)
            output.WriteLine($"   hint: {Plain(hint)}");
    }

    private void WriteExcerpt(SourceSpan span, string colourCode)
    {
        if (Find(span.File) is not { } source || span.Line < 1 || span.Line > source.LineCount)
            return;
        var line = source.GetLine(span.Line);
        if (string.IsNullOrWhiteSpace(line))
            return;
        var (text, carets) = Excerpt.Draw(line, span);
        output.WriteLine(text);
        output.WriteLine(Paint(carets, colourCode));
    }

    private SourceText? Find(string path)
    {
        if (_sources.TryGetValue(path, out var known))
            return known;
        if (files.GetLength(path) is not <= LargestFile)
            return _sources[path] = null;
        var bytes = files.Read(path).Span;
        // UTF-16 has a zero byte in every other position, so nothing of it can be shown.
        return _sources[path] = bytes.Contains((byte)0) ? null : new SourceText(path, Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
    }

    private string Paint(string text, string code) => colour ? $"\u001b[{code}m{text}\u001b[0m" : text;

    /// <summary>
    /// Makes text from user files safe: control characters must not control the terminal, and a message is a single line.
    /// </summary>
    private static string Plain(string text) =>
        text.Any(char.IsControl)
            ? string.Concat(
                text.Select(c => char.IsControl(c) ? $"\\u{((int)c).ToString("X4", CultureInfo.InvariantCulture)}" : c.ToString())
            )
            : text;
}
