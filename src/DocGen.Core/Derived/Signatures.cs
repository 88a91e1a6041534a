using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Core.Derived;

/// <summary>The signatories, in reading order: across each row of columns.</summary>
/// <param name="ColumnCount">The number of signatories per row, at least 1.</param>
/// <param name="Signatories">The lines of each signatory: name, then title and organisation.</param>
public sealed record Signatures(int ColumnCount, ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Signatories)
    : Block,
        IDerived<Block>
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var signatories = Lines.Map(Signatories, map);
        return signatories == Signatories ? this : this with { Signatories = signatories };
    }

    /// <inheritdoc/>
    public ImmutableArray<Block> Lower(LoweringContext context)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(Signatories.Length);
        foreach (var signatory in Signatories)
        {
            var origin = Lines.OriginOf(signatory) ?? Origin;
            var paragraph = new Paragraph(Lines.Join(signatory)) { Style = StyleNames.Signature, Origin = origin };
            blocks.Add(new Container(ContainerKind.Group, [paragraph]) { KeepTogether = true, Origin = origin });
        }

        return
        [
            new Container(ContainerKind.Group, blocks.MoveToImmutable())
            {
                Arrangement = ColumnCount > 1 ? ContainerArrangement.Tracks : ContainerArrangement.Stack,
                ColumnCount = ColumnCount,
                Origin = Origin,
            },
        ];
    }
}
