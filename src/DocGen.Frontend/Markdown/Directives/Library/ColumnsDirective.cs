using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>Running text in balanced columns.</summary>
internal sealed class ColumnsDirective() : BlockDirective("columns", new IntegerAttribute("count", 2, 4))
{
    public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        yield return new Container(ContainerKind.Group, content)
        {
            Arrangement = ContainerArrangement.Columns,
            ColumnCount = arguments.Integer("count", 2),
            Origin = arguments.Origin,
        };
    }
}
