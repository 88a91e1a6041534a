namespace DocGen.Core.Diagnostics;

/// <summary>The severity of a diagnostic. Only <see cref="Error"/> prevents a document from being written.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
