namespace DocGen.Writers.Markdown;

/// <summary>Where references lead.</summary>
internal interface IAnchors
{
    /// <summary>The anchor for an id, without <c>#</c>, or <see langword="null"/> when there is none.</summary>
    string? Find(string id);

    /// <summary>The anchor to write before the heading of an id, or <see langword="null"/> when it has its own.</summary>
    string? Before(string id);
}
