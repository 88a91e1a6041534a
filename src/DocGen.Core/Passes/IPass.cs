using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>One step between reading and writing. Passes are pure: the same document gives the same result.</summary>
public interface IPass
{
    /// <summary>Returns the document after the step.</summary>
    Document Run(Document document, PassContext context);
}
