namespace DocGen.Building;

/// <summary>Watches a build. Called from several threads.</summary>
public interface IBuildProgress
{
    /// <summary>A document is begun.</summary>
    void Started(string id);

    /// <summary>A document is ended.</summary>
    void Finished(DocumentResult result);
}
