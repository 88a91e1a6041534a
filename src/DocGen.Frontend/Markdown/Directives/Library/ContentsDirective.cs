using DocGen.Core.Model;
using DocGen.Core.Model.Derived;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>The list of headings. Without a title it has the language's word; with an empty one none.</summary>
internal sealed class ContentsDirective() : LineDirectiveKind("contents", new IntegerAttribute("depth", 1, 5), new TextAttribute("title"))
{
    private const int UsualDepth = 3;

    public override Block Make(DirectiveArguments arguments)
    {
        var depth = arguments.Integer("depth", UsualDepth);
        return arguments.Has("title")
            ? new Contents(depth) { Title = arguments.Inlines("title"), Origin = arguments.Origin }
            : new ContentsList(depth) { Origin = arguments.Origin };
    }
}
