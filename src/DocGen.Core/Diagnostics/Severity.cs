namespace DocGen.Core.Diagnostics;

/// <summary>The severity of a diagnostic. Only <see cref="Error"/> prevents a document from being written.</summary>
public enum Severity
{
    /// <summary>Worth knowing, such as what a format cannot show; the command line prints it only when asked to.</summary>
    Info,

    /// <summary>The document is written, but its author should look at the place.</summary>
    Warning,

    /// <summary>The document is not written.</summary>
    Error,
}
