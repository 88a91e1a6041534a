using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>The items of a diagram's list: lines of text, optionally followed by the list of the level below.</summary>
internal static class DiagramItems
{
    public static ListBlock Read(string what, ListBlock list, DirectiveArguments arguments)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Items.Length);
        foreach (var item in list.Items)
        {
            var content = ImmutableArray.CreateBuilder<Block>();
            for (var i = 0; i < item.Content.Length; i++)
            {
                switch (item.Content[i])
                {
                    case Paragraph paragraph:
                        Check(what, paragraph, arguments);
                        content.Add(paragraph);
                        break;
                    case ListBlock below when i == item.Content.Length - 1 && i > 0:
                        var inner = Read(what, below, arguments);
                        if (!inner.Items.IsEmpty)
                            content.Add(inner);
                        break;
                    case var other:
                        arguments.ReportContent(other.Origin, $"a box of '{what}' takes text, and a list at its end");
                        break;
                }
            }

            if (content.Count == 0)
                arguments.ReportContent(item.Origin, $"a box of '{what}' has no text");
            else
                items.Add(item with { Content = content.DrainToImmutable() });
        }

        return list with
        {
            Items = items.DrainToImmutable(),
            Tight = true,
        };
    }

    private static void Check(string what, Paragraph paragraph, DirectiveArguments arguments)
    {
        foreach (var inline in paragraph.Content)
            if (inline is Footnote or Image)
                arguments.ReportContent(inline.Origin, $"a box of '{what}' takes no {(inline is Footnote ? "footnotes" : "pictures")}");
    }
}
