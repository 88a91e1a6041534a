using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>Ends the evaluation of a statement; the run reports it and continues after the statement.</summary>
/// <param name="diagnostic">The diagnostic to report; <see langword="null"/> if the cause has been reported already.</param>
internal sealed class TemplateError(Diagnostic? diagnostic) : Exception(diagnostic?.Message)
{
    public Diagnostic? Diagnostic => diagnostic;
}

/// <summary>Ends the whole run because a limit is reached.</summary>
internal sealed class TemplateAbort(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic => diagnostic;
}
