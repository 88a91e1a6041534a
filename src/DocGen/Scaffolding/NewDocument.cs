using System.Collections.Immutable;

namespace DocGen.Scaffolding;

/// <summary>A new document: a template, its data and their schema, which can be built at once and are then edited by the author.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Id">The id of the document: lower-case letters, digits and hyphens.</param>
/// <param name="Date">The date of the document, written into the files.</param>
public sealed record NewDocument(string Kind, string Id, DateOnly Date)
{
    /// <summary>The kinds of new documents, each with the layout of the same name.</summary>
    public static ImmutableArray<string> Kinds { get; } = ["letter", "annex", "minutes", "report"];

    /// <summary>The title as plain text; made from the id if <see langword="null"/>.</summary>
    public string? Title { get; init; }

    /// <summary>
    /// Whether a folder with other files, but without <c>docgen.yaml</c>, becomes a project. An empty folder always does.
    /// </summary>
    public bool MakeProject { get; init; }
}
