using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Core.Derived;

/// <summary>A contents list with the default title of the language.</summary>
/// <param name="Depth">The number of heading levels below the title, 1 to 5.</param>
public sealed record ContentsList(int Depth) : Block, IDerived<Block>
{
    /// <inheritdoc/>
    public ImmutableArray<Block> Lower(LoweringContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [new Contents(Depth) { Title = [new Text(context.Info.Language.Words.Contents) { Origin = Origin }], Origin = Origin }];
    }
}
