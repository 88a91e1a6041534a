using DocGen.Core.Diagnostics;

namespace DocGen.Core.Figures;

/// <summary>Why a computation with figures has no result. The caller knows the place and makes the diagnostic.</summary>
/// <param name="Code">One of <see cref="FigureCodes"/>.</param>
/// <param name="Message">One sentence, no full stop.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record FigureProblem(DiagnosticCode Code, string Message, string? Hint = null);
