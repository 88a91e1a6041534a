using System.Runtime.CompilerServices;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Writers.Html;

/// <summary>The style sheet of a theme, made once: the rules that are the same for all documents that use it.</summary>
internal static class StyleSheet
{
    private static readonly ConditionalWeakTable<Theme, string> Cache = [];

    public static string Of(Theme theme) => Cache.GetValue(theme, Make);

    private static string Make(Theme theme)
    {
        var css = new Declarations(theme);
        css.Raw(BaseRules.Screen);
        var body = theme.ParagraphStyles[StyleNames.BodyText];
        css.Begin("body").Font(body.Font).Set("line-height", Declarations.Number(Math.Max(1.4, body.LineHeight))).Set("color", body.Colour);
        if (body.LetterSpacing != Length.Zero)
            css.Set("letter-spacing", body.LetterSpacing);
        css.Set("background", theme.Colours.TryGetValue("page", out var page) ? page : Colour.White).End();
        css.Begin("p,ul,ol,pre,blockquote,aside,address,figure").Set("margin", "0 0 " + css.Rem(body.SpaceAfter)).End();
        foreach (var name in theme.ParagraphStyles.Keys.Order(StringComparer.Ordinal))
            TextRules.Paragraph(css, theme.ParagraphStyles[name], body);
        foreach (var name in theme.CharacterStyles.Keys.Order(StringComparer.Ordinal))
            TextRules.Character(css, theme.CharacterStyles[name]);
        foreach (var name in theme.ContainerStyles.Keys.Order(StringComparer.Ordinal))
            Container(css, theme.ContainerStyles[name]);
        Table(css, theme.Table);
        css.Begin(".columns,.tracks").Set("column-gap", theme.ColumnGap).End();
        css.Raw(BaseRules.Last);
        css.Raw(BaseRules.Print(body));
        return css.ToString();
    }

    private static void Container(Declarations css, ContainerStyle style)
    {
        css.Begin("." + ClassNames.Of(style.Name)).Set("background", style.Fill);
        if (style.Border is { } border)
            css.Set("border", $"{css.Rem(style.BorderWidth)} solid #{border.Hex}");
        if (style.Bar is { } bar)
            css.Set("border-left", $"{css.Rem(style.BarWidth)} solid #{bar.Hex}");
        if (style.Padding > Length.Zero)
            css.Set("padding", style.Padding);
        css.Set("margin-block", css.Rem(style.SpaceBefore) + " " + css.Rem(style.SpaceAfter)).End();
    }

    private static void Table(Declarations css, TableStyle style)
    {
        var rule = $"{Declarations.Number(Math.Max(1, style.RuleWidth.Points * 96 / 72))}px solid #{style.Rule.Hex}";
        css.Begin("th,td")
            .Set("padding", css.Rem(style.CellPaddingVertical) + " " + css.Rem(style.CellPaddingHorizontal))
            .Set("border-bottom", rule)
            .End();
        css.Begin(".n[style]").Set("padding-right", $"calc({css.Rem(style.CellPaddingHorizontal)} + var(--p)*1ch)").End();
        css.Begin("thead").Set("background", style.HeaderFill).End();
        css.Begin("thead th,thead td").Set("color", style.HeaderText).End();
        if (style.BandFill is { } band)
            css.Begin("tbody tr:nth-child(even)").Set("background", band).End();
        css.Begin("tr.total,tr.subtotal").Set("background", style.TotalFill).Set("font-weight", "700").End();
        css.Begin("tr.total>*").Set("border-top", rule).End();
        css.Begin("hr").Set("border", "0").Set("border-top", rule).End();
        css.Begin(".page-header,.page-footer").Set("border-color", style.Rule).End();
    }
}
