using System.Collections.Immutable;
using DocGen.Compiling;
using DocGen.Core.Model;
using DocGen.Core.Writing;
using DocGen.Files;

namespace DocGen.Sites;

/// <summary>A document on the web: one that is written now, or one whose existing page is kept.</summary>
/// <param name="Compilation">For an existing page, only front matter and theme are used.</param>
/// <param name="Writers">The formats of the page.</param>
/// <param name="Files">The files written now.</param>
internal sealed record SitePage(Compilation Compilation, ImmutableArray<IDocumentWriter> Writers, ImmutableArray<OutputFile> Files)
{
    /// <summary>A document without a page.</summary>
    public static SitePage None { get; } = new(new Compilation(), [], []);

    public DocumentInfo Info => Compilation.Document?.Info ?? Compilation.FrontMatter!.Info;

    /// <summary>The path of the page of a document.</summary>
    public static string PathOf(IDocumentWriter writer, string id) => $"{writer.Format}/{id}{writer.Extension}";

    /// <summary>Whether a file is the page or, by its folder, one of the pictures of the page.</summary>
    public bool Has(string path) =>
        Writers.Any(writer => path == PathOf(writer, Info.Id) || path.StartsWith($"{writer.Format}/{Info.Id}/", StringComparison.Ordinal));
}
