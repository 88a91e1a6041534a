namespace DocGen.Core.Diagnostics;

/// <summary>How grave a diagnostic is. Only <see cref="Error"/> stops a document from being written.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}
