using DocGen.Outputs;

namespace DocGen.Building;

/// <summary>Observes a build. Called from several threads.</summary>
public interface IBuildProgress
{
    /// <summary>Called when a document is started.</summary>
    void Started(string id);

    /// <summary>Called when a document is finished.</summary>
    void Finished(DocumentResult result);
}
