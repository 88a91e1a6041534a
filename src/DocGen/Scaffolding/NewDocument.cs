using System.Collections.Immutable;

namespace DocGen.Scaffolding;

/// <summary>
/// A document to begin: a template, its data and their schema, which build at once and are then rewritten by their author.
/// </summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Id">The document's id: lower-case letters, digits and hyphens.</param>
/// <param name="Date">The document's own date, written into the files.</param>
public sealed record NewDocument(string Kind, string Id, DateOnly Date)
{
    /// <summary>The kinds of document that can be begun, each with the layout of its name.</summary>
    public static ImmutableArray<string> Kinds { get; } = ["letter", "annex", "minutes", "report"];

    /// <summary>Plain text; made from the id when <see langword="null"/>.</summary>
    public string? Title { get; init; }

    /// <summary>Whether a folder that holds other files, but no <c>docgen.yaml</c>, is made a project. An empty folder always is.</summary>
    public bool MakeProject { get; init; }
}
