using DocGen.Core.Diagnostics;

namespace DocGen.Core.Figures;

/// <summary>Why a computation with figures failed. The caller adds the place and makes the diagnostic.</summary>
/// <param name="Code">One of <see cref="FigureCodes"/>.</param>
/// <param name="Message">One sentence without a full stop.</param>
/// <param name="Hint">What the user can do about it.</param>
public sealed record FigureProblem(DiagnosticCode Code, string Message, string? Hint = null);
