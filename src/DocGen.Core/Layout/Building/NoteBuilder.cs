using System.Globalization;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Flows;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Building;

/// <summary>Builds a footnote: its number, which links back to the text, hangs to the left of it.</summary>
internal static class NoteBuilder
{
    /// <summary>The width of the number, in multiples of the font size.</summary>
    private const double Indent = 1.4;

    /// <summary>More than the width of a superscript digit, in multiples of the font size.</summary>
    private const double DigitWidth = 0.45;

    public static Flow Build(FlowBuilder builder, LayoutContext context, StructureElement note, long width, Footnote footnote)
    {
        var style = builder.StyleOf(StyleNames.FootnoteText);
        var digits = footnote.Number.ToString(CultureInfo.InvariantCulture).Length;
        var indent = (style.Size * Math.Max(Indent, DigitWidth * (digits + 1))).Emu;
        var label = note.Add(new StructureElement(StructureType.Lbl));
        var number = Label(context, label, footnote.Number, style, indent);
        var content = builder.BuildIn(
            new Surroundings(width - indent, note)
            {
                BodyStyle = StyleNames.FootnoteText,
                IsNote = true,
                IsNested = true,
                IsInOnePiece = true,
            },
            footnote.Content
        );
        return new IndentFlow(content, indent, width, number, 0) { SpaceAfter = style.SpaceAfter.Emu };
    }

    private static Frame Label(LayoutContext context, StructureElement label, int number, ParagraphStyle style, long width)
    {
        var letters = context.Styles.Of(style, bold: false);
        Reference link = new(new FootnoteName(context.Scope, number).Mark, [new Text(number.ToString(CultureInfo.InvariantCulture))]);
        var items = context
            .CreateItemBuilder()
            .Build([link], context.Styles.Within(letters, StyleNames.FootnoteReference), label, null, null, width);
        return context
            .Paragraphs.Set(items, new LineSettings(letters, width, (long)(style.Size.Emu * style.LineHeight), TextAlignment.Left))[0]
            .Frame;
    }
}
