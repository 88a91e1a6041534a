using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Core.Derived;

/// <summary>The recipients of a letter.</summary>
/// <param name="Addresses">The lines of each recipient: name and address.</param>
public sealed record Recipients(ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Addresses) : Block, IDerived<Block>
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var addresses = Lines.Map(Addresses, map);
        return addresses == Addresses ? this : this with { Addresses = addresses };
    }

    /// <inheritdoc/>
    public ImmutableArray<Block> Lower(LoweringContext context)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(Addresses.Length);
        foreach (var address in Addresses)
        {
            var origin = Lines.OriginOf(address) ?? Origin;
            var paragraph = new Paragraph(Lines.Join(address)) { Style = StyleNames.EnvelopeAddress, Origin = origin };
            blocks.Add(new Container(ContainerKind.Address, [paragraph]) { KeepTogether = true, Origin = origin });
        }

        return blocks.MoveToImmutable();
    }
}
