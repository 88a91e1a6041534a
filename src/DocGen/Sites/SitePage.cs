using System.Collections.Immutable;
using DocGen.Compiling;
using DocGen.Core.Model;
using DocGen.Core.Writing;
using DocGen.Files;

namespace DocGen.Sites;

/// <summary>A paper on the web: one that is made now, or one that was made before and stays as it is.</summary>
/// <param name="Compilation">Of a paper that was made before, its head and theme matter.</param>
/// <param name="Writers">The formats that it is a page of.</param>
/// <param name="Files">Those made now.</param>
internal sealed record SitePage(Compilation Compilation, ImmutableArray<IDocumentWriter> Writers, ImmutableArray<OutputFile> Files)
{
    /// <summary>A paper that is on no site.</summary>
    public static SitePage None { get; } = new(new Compilation(), [], []);

    public DocumentInfo Info => Compilation.Document?.Info ?? Compilation.FrontMatter!.Info;

    /// <summary>The path of a paper's page.</summary>
    public static string PathOf(IDocumentWriter writer, string id) => $"{writer.Format}/{id}{writer.Extension}";

    /// <summary>Whether a file is the page or, by its folder, one of the page's pictures.</summary>
    public bool Has(string path) =>
        Writers.Any(writer => path == PathOf(writer, Info.Id) || path.StartsWith($"{writer.Format}/{Info.Id}/", StringComparison.Ordinal));
}
