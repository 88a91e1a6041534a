using System.Collections.Immutable;

namespace DocGen.Fuzz.Fuzzing;

/// <summary>A kind of input that strangers send.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Seeds">Good and bad examples to begin with.</param>
/// <param name="Words">What a text of this kind consists of, for insertion.</param>
/// <param name="Mutate">Changes an example.</param>
internal sealed record FuzzTarget(
    string Name,
    ImmutableArray<FuzzSeed> Seeds,
    ImmutableArray<byte[]> Words,
    Func<Mutation, byte[], byte[]> Mutate
);

/// <summary>A project of which one file is changed.</summary>
/// <param name="Files">The files by path, with one template.</param>
/// <param name="Changed">The path of the file that is changed.</param>
internal sealed record FuzzSeed(ImmutableDictionary<string, byte[]> Files, string Changed)
{
    /// <summary>The id of the document.</summary>
    public const string Id = "input";

    /// <summary>The content that is changed.</summary>
    public byte[] Content => Files[Changed];
}
