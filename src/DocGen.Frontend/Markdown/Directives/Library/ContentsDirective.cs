using DocGen.Core.Derived;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>
/// A list of headings: all, or those whose ids <c>of</c> names. Without a title a list of all has the language's word; with an empty one
/// none.
/// </summary>
internal sealed class ContentsDirective()
    : LineDirectiveKind("contents", new IntegerAttribute("depth", 1, 5), new TextAttribute("title"), new TextAttribute("of"))
{
    private const int UsualDepth = 3;

    public override Block Make(DirectiveArguments arguments)
    {
        if (arguments.Has("of"))
        {
            var ids = arguments.Text("of")!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            return new Contents(UsualDepth)
            {
                Title = arguments.Has("title") ? arguments.Inlines("title") : [],
                Of = [.. ids],
                Origin = arguments.Origin,
            };
        }

        var depth = arguments.Integer("depth", UsualDepth);
        return arguments.Has("title")
            ? new Contents(depth) { Title = arguments.Inlines("title"), Origin = arguments.Origin }
            : new ContentsList(depth) { Origin = arguments.Origin };
    }
}
