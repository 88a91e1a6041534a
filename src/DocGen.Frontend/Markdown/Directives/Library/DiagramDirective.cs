using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>A list drawn as boxes and lines.</summary>
internal abstract class DiagramDirective(string name, DiagramKind kind)
    : BlockDirective(name, new TextAttribute("caption"), new TextAttribute("id"), new TextAttribute("description"))
{
    public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        if (content is not [ListBlock list])
        {
            arguments.ReportContent(
                content.IsEmpty ? null : content[0].Origin,
                $"'{Name}' takes one list and nothing else",
                "write '- ' before each box, and indent what is below it"
            );
            yield break;
        }

        var items = DiagramItems.Read(Name, list, arguments);
        if (items.Items.IsEmpty)
            yield break;
        yield return new Diagram(kind, items)
        {
            Caption = arguments.Inlines("caption"),
            Id = arguments.Text("id"),
            Description = arguments.Text("description"),
            Origin = arguments.Origin,
        };
    }
}

/// <summary>Who reports to whom.</summary>
internal sealed class OrganisationChartDirective() : DiagramDirective("organisation-chart", DiagramKind.Organisation);

/// <summary>A sequence of steps.</summary>
internal sealed class ProcessDirective() : DiagramDirective("process", DiagramKind.Process);
