using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Core.Derived;

/// <summary>A contents list whose title is the language's own word.</summary>
/// <param name="Depth">How many heading levels below the title, 1 to 5.</param>
public sealed record ContentsList(int Depth) : Block, IDerived<Block>
{
    public ImmutableArray<Block> Lower(LoweringContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [new Contents(Depth) { Title = [new Text(context.Info.Language.Words.Contents) { Origin = Origin }], Origin = Origin }];
    }
}
