using DocGen.Core.Layout;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>The result of the passes.</summary>
/// <param name="Document">The document after all passes, for the writers.</param>
/// <param name="LaidOut">Its pages, if they had to be laid out for the page numbers of its contents lists; otherwise <see
/// langword="null"/>.</param>
public sealed record PreparedDocument(Document Document, LaidOutDocument? LaidOut);
