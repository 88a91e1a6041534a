using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Core.Derived;

/// <summary>A quotation, with the name of the speaker below it.</summary>
/// <param name="Content">The quoted text.</param>
/// <param name="By">The speaker; empty if not printed.</param>
/// <param name="Role">The role of the speaker, for example <c>borgmester</c>; empty if not printed.</param>
public sealed record Quotation(ImmutableArray<Block> Content, ImmutableArray<Inline> By, ImmutableArray<Inline> Role)
    : Block,
        IDerived<Block>
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var (content, by, role) = (map.Map(Content), map.Map(By), map.Map(Role));
        return (content, by, role) == (Content, By, Role) ? this : this with { Content = content, By = by, Role = role };
    }

    /// <inheritdoc/>
    public ImmutableArray<Block> Lower(LoweringContext context)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(Content.Length + 1);
        for (var i = 0; i < Content.Length; i++)
            blocks.Add(
                Content[i] is Paragraph { Style: StyleNames.BodyText } paragraph
                    ? paragraph with
                    {
                        Style = StyleNames.Quote,
                        KeepWithNext = i == Content.Length - 1 && HasSource,
                    }
                    : Content[i]
            );
        if (HasSource)
            blocks.Add(new Paragraph(Source()) { Style = StyleNames.Quote, Origin = Origin });
        return [new Container(ContainerKind.Quote, blocks.DrainToImmutable()) { KeepTogether = true, Origin = Origin }];
    }

    private bool HasSource => !By.IsEmpty || !Role.IsEmpty;

    private ImmutableArray<Inline> Source()
    {
        var source = ImmutableArray.CreateBuilder<Inline>();
        source.Add(new Text("— ") { Origin = Origin });
        source.AddRange(By);
        if (!By.IsEmpty && !Role.IsEmpty)
            source.Add(new Text(", ") { Origin = Origin });
        source.AddRange(Role);
        return source.DrainToImmutable();
    }
}
