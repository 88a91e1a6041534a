using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>What passes need besides the document.</summary>
/// <param name="Theme">Has the styles and layouts.</param>
/// <param name="Diagnostics">Receives problems.</param>
/// <param name="Work">The work that they are a part of: each walker and rewriter of a pass takes its steps.</param>
public sealed record PassContext(Theme Theme, DiagnosticBag Diagnostics, Work Work);
