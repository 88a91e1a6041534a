using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>Parts side by side, with equal widths.</summary>
internal sealed class SideBySideDirective() : BlockDirective("side-by-side")
{
    private const int Max = 4;

    public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        foreach (var block in content)
            if (!PartDirective.IsPart(block))
                arguments.ReportContent(block.Origin, "side-by-side takes :::part and nothing else", "put it into a :::part");
        if (content.Length is < 2 or > Max)
            arguments.ReportContent(null, $"side-by-side takes 2 to {Max} parts, not {content.Length}");
        yield return new Container(ContainerKind.Group, content)
        {
            Arrangement = ContainerArrangement.Tracks,
            ColumnCount = Math.Clamp(content.Length, 1, Max),
            Origin = arguments.Origin,
        };
    }
}

/// <summary>One of the parts.</summary>
internal sealed class PartDirective() : BlockDirective("part")
{
    /// <summary>Whether a block is a part: within a directive, nothing else produces a plain group.</summary>
    public static bool IsPart(Block block) =>
        block is Container { Kind: ContainerKind.Group, Arrangement: ContainerArrangement.Stack, Style: null, KeepTogether: true };

    public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        if (content.IsEmpty)
            arguments.ReportContent(null, "the part is empty");
        yield return new Container(ContainerKind.Group, content) { KeepTogether = true, Origin = arguments.Origin };
    }
}
