using System.Collections.Immutable;
using System.Text;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Html;

/// <summary>Print: the page size and margins, and the headers and footers in the margins (CSS Paged Media 3, 5).</summary>
internal static class PageRules
{
    public static void Write(CharBuffer output, Document document, Theme theme)
    {
        var page = theme.LayoutOf(document.Info).Page;
        var furniture = document.Furniture;
        output.Append("@page{size:");
        Lengths(output, page.Width, page.Height);
        output.Append(";margin:");
        Lengths(output, page.Top, page.Right, page.Bottom, page.Left);
        output.Append(";\n");
        Line(output, "top", furniture.Header, theme, StyleNames.Header, isReset: false);
        Line(output, "bottom", furniture.Footer, theme, StyleNames.Footer, isReset: false);
        output.Append("}\n");
        if (!furniture.DifferentFirstPage)
            return;
        output.Append("@page:first{\n");
        Line(output, "top", furniture.FirstHeader, theme, StyleNames.Header, isReset: true);
        Line(output, "bottom", furniture.FirstFooter, theme, StyleNames.Footer, isReset: true);
        output.Append("}\n");
    }

    /// <summary>The maximum length in characters of a part that does not wrap beside a long one.</summary>
    private const int Short = 30;

    private static void Lengths(CharBuffer output, params ReadOnlySpan<Length> lengths)
    {
        for (var i = 0; i < lengths.Length; i++)
        {
            if (i > 0)
                output.Append(' ');
            output.Append(lengths[i].Millimetres);
            output.Append("mm");
        }
    }

    private static void Line(CharBuffer output, string edge, FurnitureLine line, Theme theme, string style, bool isReset)
    {
        Box(output, edge, "left", line.Left, theme, style, isReset);
        Box(output, edge, "center", line.Centre, theme, style, isReset);
        Box(output, edge, "right", line.Right, theme, style, isReset);
    }

    private static void Box(
        CharBuffer output,
        string edge,
        string place,
        ImmutableArray<Inline> content,
        Theme theme,
        string styleName,
        bool isReset
    )
    {
        // The size of a picture cannot be set in a margin box, so it is left out; on screen it is in the header of the page.
        if (content.Any(inline => inline is Image))
            content = WithoutPictures(content);
        if (content.IsEmpty && !isReset)
            return;
        var rule = new Declarations(theme).Begin($"@{edge}-{place}");
        if (content.IsEmpty)
        {
            rule.Set("content", "none").End();
        }
        else
        {
            var style = theme.ParagraphStyles[styleName];
            rule.Set("content", Content(content))
                .Font(style.Font)
                .Set("font-size", Declarations.Number(style.Size.Points) + "pt")
                .Set("color", style.Colour);
            if (PlainText.Of(content.RemoveAll(inline => inline is PageField)).Length <= Short)
                rule.Set("white-space", "nowrap");
            rule.End();
        }

        output.Append(rule.ToString());
    }

    /// <summary>The text of a part, without its pictures and the space beside them.</summary>
    private static ImmutableArray<Inline> WithoutPictures(ImmutableArray<Inline> content)
    {
        content = content.RemoveAll(inline => inline is Image);
        if (content is [Text first, ..])
            content = content.SetItem(0, new Text(first.Value.TrimStart()));
        if (content is [.., Text last])
            content = content.SetItem(content.Length - 1, new Text(last.Value.TrimEnd()));
        return content.RemoveAll(inline => inline is Text { Value: "" });
    }

    private static string Content(ImmutableArray<Inline> content)
    {
        var value = new StringBuilder();
        var text = new StringBuilder();
        foreach (var inline in content)
        {
            if (inline is not PageField field)
            {
                text.Append(PlainText.Of([inline]));
                continue;
            }

            Flush();
            value.Append(field.Kind == PageFieldKind.PageNumber ? "counter(page) " : "counter(pages) ");
        }

        Flush();
        return value.ToString().TrimEnd();

        void Flush()
        {
            if (text.Length > 0)
                value.Append(Declarations.Quoted(text.ToString())).Append(' ');
            text.Clear();
        }
    }
}
