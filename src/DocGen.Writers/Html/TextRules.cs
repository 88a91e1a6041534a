using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Writers.Html;

/// <summary>Writes paragraph and character styles as CSS rules, without the properties that they inherit from body text.</summary>
internal static class TextRules
{
    public static void Paragraph(Declarations css, ParagraphStyle style, ParagraphStyle body)
    {
        if (style.Name is StyleNames.BodyText or StyleNames.Normal)
            return;
        var isList = style.Name is StyleNames.ListBullet or StyleNames.ListNumber;
        var isCell = style.Name is StyleNames.TableText or StyleNames.TableHeader;
        css.Begin(Selector(style.Name));
        if (style.Font != body.Font)
            css.Font(style.Font);
        if (style.Size != body.Size)
            css.Set("font-size", style.Size);
        if (Math.Abs(style.LineHeight - body.LineHeight) > 0.001)
            css.Set("line-height", Declarations.Number(style.LineHeight));
        if (style.Bold)
            css.Set("font-weight", "700");
        else if (IsBoldByItself(style.Name))
            css.Set("font-weight", "400");
        if (style.Italic)
            css.Set("font-style", "italic");
        if (style.SmallCaps)
            css.Set("font-variant-caps", "small-caps");
        if (style.LetterSpacing != body.LetterSpacing)
            css.Set("letter-spacing", style.LetterSpacing);
        if (style.Colour != body.Colour)
            css.Set("color", style.Colour);
        if (style.Alignment is TextAlignment.Centre or TextAlignment.Right)
            css.Set("text-align", style.Alignment == TextAlignment.Centre ? "center" : "right");
        if (style.Name == StyleNames.Caption)
            css.Set("padding-bottom", style.SpaceAfter);
        else if (!isCell && !isList)
            css.Set("margin-block", css.Rem(style.SpaceBefore) + " " + css.Rem(style.SpaceAfter));
        if (isList)
            css.Set("padding-left", Length.FromPoints(Math.Max(style.IndentLeft.Points, 16)));
        else if (style.IndentLeft > Length.Zero && !isCell)
            css.Set("padding-left", style.IndentLeft);
        if (style.IndentFirstLine > Length.Zero)
            css.Set("text-indent", style.IndentFirstLine);
        css.End();
        if (isList)
            css.Begin(style.Name == StyleNames.ListBullet ? "ul>li" : "ol>li").Set("margin-bottom", style.SpaceAfter).End();
    }

    public static void Character(Declarations css, CharacterStyle style)
    {
        var isStatus = style.Name is StyleNames.StatusGood or StyleNames.StatusWatch or StyleNames.StatusBad or StyleNames.StatusNeutral;
        css.Begin(Selector(style));
        if (style.Font is { } font)
            css.Font(font);
        if (style.Bold is { } bold)
            css.Set("font-weight", bold ? "700" : "400");
        if (style.Italic is { } italic)
            css.Set("font-style", italic ? "italic" : "normal");
        if (style.Underline || style.Strikethrough)
            css.Set(
                "text-decoration",
                style.Underline && style.Strikethrough ? "underline line-through"
                    : style.Underline ? "underline"
                    : "line-through"
            );
        if (style.Position != VerticalPosition.Baseline)
            css.Set("vertical-align", style.Position == VerticalPosition.Superscript ? "super" : "sub")
                .Set("font-size", ".75em")
                .Set("line-height", "0");
        css.Set("color", style.Colour).Set("background", style.Fill);
        if (style.Fill is not null)
            css.Set("padding", isStatus ? ".1em .45em" : ".05em .25em").Set("border-radius", ".2em");
        css.End();
    }

    private static bool IsBoldByItself(string name) =>
        name is StyleNames.TableHeader || name.StartsWith("heading ", StringComparison.Ordinal);

    private static string Selector(string name) =>
        name switch
        {
            "heading 1" => "h1",
            "heading 2" => "h2",
            "heading 3" => "h3",
            "heading 4" => "h4",
            "heading 5" => "h5",
            "heading 6" => "h6",
            StyleNames.Caption => "caption,figcaption,.caption",
            StyleNames.Quote => "blockquote .quote,.quote",
            StyleNames.HtmlPreformatted => "pre",
            StyleNames.TableText => "th,td",
            StyleNames.TableHeader => "thead th,thead td",
            StyleNames.Header => ".page-header",
            StyleNames.Footer => ".page-footer",
            StyleNames.FootnoteText => ".footnotes",
            StyleNames.ListBullet => "ul",
            StyleNames.ListNumber => "ol",
            _ => "." + ClassNames.Of(name),
        };

    private static string Selector(CharacterStyle style) =>
        style.Name switch
        {
            StyleNames.Strong => "strong",
            StyleNames.Emphasis => "em",
            StyleNames.HtmlCode => "code",
            StyleNames.Hyperlink => "a",
            StyleNames.Superscript => "sup",
            StyleNames.Subscript => "sub",
            StyleNames.Strikethrough => "s",
            StyleNames.FootnoteReference => ".noteref",
            var name => "." + ClassNames.Of(name),
        };
}
