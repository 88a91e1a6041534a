namespace DocGen.Core.Diagnostics;

/// <summary>A message about the input of the user.</summary>
/// <param name="Code">The stable code, see <c>docs/diagnostics.md</c>.</param>
/// <param name="Severity">Whether it prevents the document from being written.</param>
/// <param name="Message">One sentence without a full stop; names are in single quotes.</param>
/// <param name="Location">The place to look at first; <see langword="null"/> only if no file is the cause.</param>
/// <param name="Data">The place of the data involved, if the location is in a template.</param>
/// <param name="Hint">What the user can do about it.</param>
public sealed record Diagnostic(
    DiagnosticCode Code,
    Severity Severity,
    string Message,
    SourceSpan? Location = null,
    SourceSpan? Data = null,
    string? Hint = null
)
{
    /// <summary>The line of the file at <see cref="Location"/>, if the source is available.</summary>
    public string? LocationLine { get; init; }

    /// <summary>The line of the file at <see cref="Data"/>, if the source is available.</summary>
    public string? DataLine { get; init; }

    /// <summary>
    /// The text that the command line prints, without a final line end: a first line in MSBuild format, <c>file(line,column): error DG2004:
    /// …</c>, then the line of the file with the place underlined, the data involved, and the hint.
    /// </summary>
    public override string ToString()
    {
        var text = new StringWriter { NewLine = "\n" };
        DiagnosticPrinter.Write(text, this, colour: false);
        return text.ToString().TrimEnd('\n');
    }
}
