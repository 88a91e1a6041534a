using System.Collections;

namespace DocGen.Core.Diagnostics;

/// <summary>Collects the diagnostics of one document or one file. Not safe for concurrent use: each document has its own.</summary>
public sealed class DiagnosticBag : IReadOnlyCollection<Diagnostic>
{
    private readonly List<Diagnostic> _items = [];

    public int Count => _items.Count;

    public bool HasErrors { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        _items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    public void Error(DiagnosticCode code, string message, SourceSpan? location, string? hint = null, SourceSpan? data = null) =>
        Add(new Diagnostic(code, Severity.Error, message, location, data, hint));

    public void Error(DiagnosticCode code, string message, Origin? origin, string? hint = null) =>
        Error(code, message, origin?.Template, hint, origin?.Data);

    public void Warning(DiagnosticCode code, string message, SourceSpan? location, string? hint = null, SourceSpan? data = null) =>
        Add(new Diagnostic(code, Severity.Warning, message, location, data, hint));

    public void Warning(DiagnosticCode code, string message, Origin? origin, string? hint = null) =>
        Warning(code, message, origin?.Template, hint, origin?.Data);

    public IEnumerator<Diagnostic> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
