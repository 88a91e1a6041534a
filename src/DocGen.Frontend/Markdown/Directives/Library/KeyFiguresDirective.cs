using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>Key figures side by side.</summary>
internal sealed class KeyFiguresDirective() : BlockDirective("key-figures", new IntegerAttribute("columns", 1, 4))
{
    public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        var figures = ImmutableArray.CreateBuilder<KeyFigure>();
        foreach (var block in content)
        {
            // Each key figure has been read as a list of one.
            if (block is KeyFigures { Figures: [var figure] })
                figures.Add(figure);
            else
                arguments.ReportContent(block.Origin, "key-figures takes ::key-figure and nothing else");
        }

        if (content.IsEmpty)
            arguments.ReportContent(null, "key-figures has no figures", "write ::key-figure{value=… label=…} in it");
        if (figures.Count > 0)
            yield return new KeyFigures(figures.DrainToImmutable())
            {
                MaxInARow = arguments.Integer("columns", 4),
                Origin = arguments.Origin,
            };
    }
}

/// <summary>One key figure; outside of a list it is a box of its own.</summary>
internal sealed class KeyFigureDirective()
    : LineDirective(
        "key-figure",
        new TextAttribute("value", IsRequired: true),
        new TextAttribute("unit"),
        new TextAttribute("label", IsRequired: true),
        new TextAttribute("note")
    )
{
    public override Block Make(DirectiveArguments arguments)
    {
        var figure = new KeyFigure(arguments.Inlines("value"), arguments.Inlines("label"))
        {
            Unit = arguments.Inlines("unit"),
            Note = arguments.Inlines("note"),
            Origin = arguments.Origin,
        };
        return new KeyFigures([figure]) { Origin = arguments.Origin };
    }
}
