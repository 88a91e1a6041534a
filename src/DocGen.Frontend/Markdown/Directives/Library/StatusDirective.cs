using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>A traffic light. Without text it shows the word for its level.</summary>
internal sealed class StatusDirective()
    : InlineDirective("status", new ChoiceAttribute("level", ["good", "watch", "bad", "neutral"], IsRequired: true))
{
    public override Inline Make(DirectiveArguments arguments, ImmutableArray<Inline> content) =>
        new Status(arguments.Choice("level", StatusLevel.Neutral), content) { Origin = arguments.Origin };
}
