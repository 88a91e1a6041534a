using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>Paragraphs in a style of the theme. A pass checks that the theme has the style.</summary>
internal sealed class BlockStyleDirective() : BlockDirective("block", new TextAttribute("style", IsRequired: true))
{
    public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        foreach (var block in content)
        {
            if (block is Paragraph paragraph)
            {
                yield return paragraph with
                {
                    Style = arguments.Text("style")!,
                };
                continue;
            }

            arguments.ReportContent(block.Origin, "a block with a style takes paragraphs and nothing else", AddressLines.HintFor(block));
        }
    }
}
