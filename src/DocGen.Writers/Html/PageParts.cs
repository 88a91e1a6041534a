using System.Collections.Immutable;
using DocGen.Core.Model;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Html;

/// <summary>Writes the header and footer of the page on screen: the parts without page numbers.</summary>
internal sealed class PageParts(CharBuffer output, InlineVisitor inlines)
{
    public void Write(string element, string className, FurnitureLine line)
    {
        if (!IsShown(line.Left) && !IsShown(line.Centre) && !IsShown(line.Right))
            return;
        output.Append('<');
        output.Append(element);
        output.AppendAttribute("class", className);
        output.Append(">\n");
        Part(line.Left);
        Part(line.Centre);
        Part(line.Right);
        output.Append("</");
        output.Append(element);
        output.Append(">\n");
    }

    private static bool IsShown(ImmutableArray<Inline> part)
    {
        foreach (var inline in part)
            if (inline is PageField)
                return false;
        return !part.IsEmpty;
    }

    private void Part(ImmutableArray<Inline> part)
    {
        if (!IsShown(part))
            return;
        output.Append("<span>");
        inlines.Visit(part);
        output.Append("</span>\n");
    }
}
