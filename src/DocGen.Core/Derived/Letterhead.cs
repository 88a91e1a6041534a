using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Core.Derived;

/// <summary>The sender of a document.</summary>
/// <param name="Name">The name of the sender.</param>
/// <param name="Address">The lines below it: street, town, telephone …</param>
public sealed record Letterhead(ImmutableArray<Inline> Name, ImmutableArray<ImmutableArray<Inline>> Address) : Block, IDerived<Block>
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var (name, address) = (map.Map(Name), Lines.Map(Address, map));
        return (name, address) == (Name, Address) ? this : this with { Name = name, Address = address };
    }

    /// <inheritdoc/>
    public ImmutableArray<Block> Lower(LoweringContext context)
    {
        var content = ImmutableArray.CreateBuilder<Block>(2);
        content.Add(
            new Paragraph(Name)
            {
                Style = StyleNames.LetterheadName,
                KeepWithNext = !Address.IsEmpty,
                Origin = Origin,
            }
        );
        if (!Address.IsEmpty)
            content.Add(
                new Paragraph(Lines.Join(Address)) { Style = StyleNames.LetterheadText, Origin = Lines.OriginOf(Address) ?? Origin }
            );
        return
        [
            new Container(ContainerKind.Letterhead, content.DrainToImmutable())
            {
                Style = StyleNames.LetterheadBox,
                KeepTogether = true,
                Origin = Origin,
            },
        ];
    }
}
