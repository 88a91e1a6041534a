using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>Paragraphs that are read line by line.</summary>
internal static class AddressLines
{
    /// <summary>Returns the lines of each paragraph; reports blocks that are not paragraphs, and missing content.</summary>
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

    /// <summary>The hint for a line that begins with a date or a house number and has become a list by accident.</summary>
    public static string? HintFor(Block block) =>
        block is ListBlock { Kind: ListKind.Decimal } list
            ? FormattableString.Invariant($"'{list.Start}.' begins a list: write {list.Start}\\. if it is text")
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

            // A line with only an empty value is left out, so that an address has no gap.
            if (line.Count > 0)
                lines.Add(line.DrainToImmutable());
        }

        if (line.Count > 0)
            lines.Add(line.DrainToImmutable());
        return lines.DrainToImmutable();
    }
}
