using System.Globalization;

namespace DocGen.Core.Diagnostics;

/// <summary>
/// Diagnostics for people: a first line in MSBuild format, which editors and CI turn into a link, then the line of the file, the data that
/// it printed, and the hint.
/// </summary>
public static class DiagnosticPrinter
{
    /// <summary>Writes a diagnostic.</summary>
    /// <param name="output">The writer to print to; its line ends are used.</param>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="colour">Whether to use terminal colours.</param>
    public static void Write(TextWriter output, Diagnostic diagnostic, bool colour)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(diagnostic);
        var (word, code) = diagnostic.Severity switch
        {
            Severity.Error => ("error", "31"),
            Severity.Warning => ("warning", "33"),
            Severity.Info => ("info", "36"),
            _ => throw new InvalidOperationException($"there is no severity {diagnostic.Severity}"),
        };
        var where = diagnostic.Location is { } location ? Plain(location.ToString()) : "docgen";
        output.WriteLine($"{where}: {Paint($"{word} {diagnostic.Code}", code)}: {Plain(diagnostic.Message)}");
        if (diagnostic.Location is { } place)
            WriteExcerpt(place, diagnostic.LocationLine, code);
        if (diagnostic.Data is { } data)
        {
            output.WriteLine($"   data: {Plain(data.ToString())}");
            WriteExcerpt(data, diagnostic.DataLine, "36");
        }

        if (diagnostic.Hint is { } hint)
            output.WriteLine($"   hint: {Plain(hint)}");

        void WriteExcerpt(SourceSpan span, string? line, string colourCode)
        {
            if (string.IsNullOrWhiteSpace(line))
                return;
            var (text, carets) = Excerpt.Draw(line, span);
            output.WriteLine(text);
            output.WriteLine(Paint(carets, colourCode));
        }

        string Paint(string text, string colourCode) => colour ? $"\u001b[{colourCode}m{text}\u001b[0m" : text;
    }

    /// <summary>
    /// Text of the user's may hold anything; a control character must not command the terminal, and a message is one line.
    /// </summary>
    private static string Plain(string text) =>
        text.Any(char.IsControl)
            ? string.Concat(
                text.Select(c => char.IsControl(c) ? $"\\u{((int)c).ToString("X4", CultureInfo.InvariantCulture)}" : c.ToString())
            )
            : text;
}
