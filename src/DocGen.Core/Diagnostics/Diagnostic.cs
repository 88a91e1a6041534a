namespace DocGen.Core.Diagnostics;

/// <summary>One thing that the user should know about his input.</summary>
/// <param name="Code">Stable code, see <c>docs/diagnostics.md</c>.</param>
/// <param name="Severity">Whether it stops the document.</param>
/// <param name="Message">One sentence, no full stop, names in single quotes.</param>
/// <param name="Location">Where to look first; <see langword="null"/> only when no file is at fault.</param>
/// <param name="Data">The data behind it, when the location is in a template.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record Diagnostic(
    DiagnosticCode Code,
    Severity Severity,
    string Message,
    SourceSpan? Location = null,
    SourceSpan? Data = null,
    string? Hint = null
)
{
    /// <summary>The line of the file at <see cref="Location"/>, when the source was at hand.</summary>
    public string? LocationLine { get; init; }

    /// <summary>The line of the file at <see cref="Data"/>, when the source was at hand.</summary>
    public string? DataLine { get; init; }

    /// <summary>
    /// As the command line prints it, without a line end after it: a first line in MSBuild form, <c>file(line,column): error DG2004: …</c>,
    /// then the line of the file with the place underlined, the data behind it, and the hint.
    /// </summary>
    public override string ToString()
    {
        var text = new StringWriter { NewLine = "\n" };
        DiagnosticPrinter.Write(text, this, colour: false);
        return text.ToString().TrimEnd('\n');
    }
}
