namespace DocGen.Writers.Markdown;

/// <summary>The anchors that references link to.</summary>
internal interface IAnchors
{
    /// <summary>The anchor of an id, without <c>#</c>, or <see langword="null"/> if there is none.</summary>
    string? Find(string id);

    /// <summary>
    /// The anchor to write before the heading with an id, or <see langword="null"/> if none is needed.
    /// </summary>
    string? Before(string id);
}
