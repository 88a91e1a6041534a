using System.Collections;

namespace DocGen.Core.Diagnostics;

/// <summary>Collects the diagnostics of one document or one file. Not safe for concurrent use: each document has its own.</summary>
public sealed class DiagnosticBag : IReadOnlyCollection<Diagnostic>
{
    private readonly List<Diagnostic> _items = [];

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <summary>Whether the document must not be written: there is a diagnostic of <see cref="Severity.Error"/>.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Keeps it behind those that are there; the same one twice is kept twice.</summary>
    public void Add(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        _items.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Keeps all, in their order.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>An error at a place in a file, and the place of the data behind it; <see langword="null"/> for none.</summary>
    public void Error(DiagnosticCode code, string message, SourceSpan? location, string? hint = null, SourceSpan? data = null) =>
        Add(new Diagnostic(code, Severity.Error, message, location, data, hint));

    /// <summary>An error about a node: at its place in the template, with that of its data.</summary>
    public void Error(DiagnosticCode code, string message, Origin? origin, string? hint = null) =>
        Error(code, message, origin?.Template, hint, origin?.Data);

    /// <summary>A warning at a place in a file, and the place of the data behind it; <see langword="null"/> for none.</summary>
    public void Warning(DiagnosticCode code, string message, SourceSpan? location, string? hint = null, SourceSpan? data = null) =>
        Add(new Diagnostic(code, Severity.Warning, message, location, data, hint));

    /// <summary>A warning about a node: at its place in the template, with that of its data.</summary>
    public void Warning(DiagnosticCode code, string message, Origin? origin, string? hint = null) =>
        Warning(code, message, origin?.Template, hint, origin?.Data);

    /// <summary>In the order in which they were added.</summary>
    public IEnumerator<Diagnostic> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
