using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace DocGen.Tests.Formats;

/// <summary>HTML as the parser of the HTML Living Standard reads it: every element with its attributes, and the text.</summary>
internal static class HtmlShape
{
    public static string Of(string text)
    {
        var shape = new StringBuilder();
        var page = new HtmlParser().ParseDocument(text);
        foreach (var meta in page.Head!.Children.Where(element => element.LocalName is "title" or "meta"))
            Append(shape, meta);
        Append(shape, page.Body!);
        return shape.ToString();
    }

    private static void Append(StringBuilder shape, INode node)
    {
        if (node is IText text)
        {
            shape.Append(text.ParentElement?.Closest("pre") is null ? text.Data : text.Data.Replace('\n', FormatShapes.LineBreak));
            return;
        }

        if (node is not IElement element || element.LocalName is "colgroup" or "style")
            return;
        if (element.LocalName == "br")
        {
            shape.Append(FormatShapes.LineBreak);
            return;
        }

        // Widths follow the words.
        shape.Append("\n<").Append(element.LocalName);
        foreach (
            var attribute in element
                .Attributes.Where(attribute => attribute.Name != "style")
                .OrderBy(attribute => attribute.Name, StringComparer.Ordinal)
        )
            shape.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
        shape.Append('>');
        foreach (var child in element.ChildNodes)
            Append(shape, child);
        shape.Append("</").Append(element.LocalName).Append('>');
    }
}
