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
);
