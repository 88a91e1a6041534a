using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>One step from what the reader made to what the writers take. Pure: the same document gives the same result.</summary>
public interface IPass
{
    Document Run(Document document, Theme theme, DiagnosticBag diagnostics);
}
