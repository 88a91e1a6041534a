using DocGen.Core.Derived;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>
/// A list of headings: all, or those with the ids in <c>of</c>. Without a title a list of all headings gets the default title of the
/// language; an empty title means no title.
/// </summary>
internal sealed class ContentsDirective()
    : LineDirective("contents", new IntegerAttribute("depth", 1, 5), new TextAttribute("title"), new TextAttribute("of"))
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
