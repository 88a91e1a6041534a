using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>One step between reading and writing. Passes are pure: the same document gives the same result.</summary>
public interface IPass
{
    /// <summary>The document after the step; the theme gives styles and layouts, and the diagnostics take what is wrong.</summary>
    Document Run(Document document, Theme theme, DiagnosticBag diagnostics);
}
