using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>Paragraphs that are read line by line.</summary>
internal static class AddressLines
{
    /// <summary>The lines of each paragraph; what is no paragraph, or is none at all, is reported.</summary>
    public static ImmutableArray<ImmutableArray<ImmutableArray<Inline>>> Read(
        string what,
        DirectiveArguments arguments,
        ImmutableArray<Block> content
    )
    {
        var paragraphs = ImmutableArray.CreateBuilder<ImmutableArray<ImmutableArray<Inline>>>(content.Length);
        foreach (var block in content)
        {
            if (block is Paragraph paragraph)
                paragraphs.Add(Split(paragraph.Content));
            else
                arguments.ReportContent(block.Origin, $"{what} takes lines of text and nothing else", HintFor(block));
        }

        if (content.IsEmpty)
            arguments.ReportContent(null, $"{what} has no lines");
        return paragraphs.DrainToImmutable();
    }

    /// <summary>A date or a house number at the beginning of a line makes a list without anybody wanting one.</summary>
    public static string? HintFor(Block block) =>
        block is ListBlock { Kind: ListKind.Decimal } list
            ? FormattableString.Invariant($"'{list.Start}.' begins a list: write {list.Start}\\. when it is text")
            : null;

    private static ImmutableArray<ImmutableArray<Inline>> Split(ImmutableArray<Inline> content)
    {
        var lines = ImmutableArray.CreateBuilder<ImmutableArray<Inline>>();
        var line = ImmutableArray.CreateBuilder<Inline>();
        foreach (var inline in content)
        {
            if (inline is not LineBreak)
            {
                line.Add(inline);
                continue;
            }

            // An empty value on a line of its own leaves no gap in an address.
            if (line.Count > 0)
                lines.Add(line.DrainToImmutable());
        }

        if (line.Count > 0)
            lines.Add(line.DrainToImmutable());
        return lines.DrainToImmutable();
    }
}
