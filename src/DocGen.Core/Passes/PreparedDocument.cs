using DocGen.Core.Layout;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>What the passes made of a document.</summary>
/// <param name="Document">After all passes, for the writers.</param>
/// <param name="LaidOut">
/// Its pages, when they had to be laid out for the page numbers of its contents; <see langword="null"/> when they were not.
/// </param>
public sealed record PreparedDocument(Document Document, LaidOutDocument? LaidOut);
