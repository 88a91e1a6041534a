using System.Diagnostics;
using System.Globalization;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Flows;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Building;

/// <summary>Builds lists: labels hang to the left of their items, as in Word.</summary>
internal static class ListBuilder
{
    /// <summary>The minimum space between a label and its text, in multiples of the font size.</summary>
    private const double LabelGap = 0.3;

    private static readonly string[] Bullets = ["•", "–", "▪"];

    public static void Build(FlowBuilder builder, LayoutContext context, Surroundings at, ListBlock list)
    {
        var styleName = list.Kind == ListKind.Bullet ? StyleNames.ListBullet : StyleNames.ListNumber;
        var style = builder.StyleOf(styleName);
        var inCell = at.Alignment is not null;
        var body =
            inCell ? builder.StyleOf(StyleNames.TableText)
            : at.BodyStyle is StyleNames.FootnoteText ? builder.StyleOf(StyleNames.FootnoteText)
            : style;
        var hanging = style.IndentFirstLine < Length.Zero ? -style.IndentFirstLine.Emu : style.Size.Emu;
        // The last label is usually the widest; the text of all items has the same indent.
        var letters = context.Styles.Of(body, at.Bold);
        if (!list.Items.IsEmpty)
            hanging = Math.Max(
                hanging,
                context.Metrics.Measure(LabelOf(list, list.Items.Length - 1, at.ListDepth), letters.Text.Face).Emu
                    + (body.Size * LabelGap).Emu
            );
        var indent = Math.Max(style.IndentLeft.Emu, hanging);
        // In table cells, which are narrow, the label has no indent.
        if (inCell)
            indent = hanging;
        var element = at.Element.Add(new StructureElement(StructureType.L) { ListNumbering = NumberingOf(list.Kind) });
        for (var i = 0; i < list.Items.Length; i++)
        {
            var isLast = i == list.Items.Length - 1;
            var item = element.Add(new StructureElement(StructureType.LI));
            var label = Label(
                context,
                item.Add(new StructureElement(StructureType.Lbl)),
                LabelOf(list, i, at.ListDepth),
                body,
                letters,
                hanging
            );
            var inner = at with
            {
                Element = item.Add(new StructureElement(StructureType.LBody)),
                Width = Math.Max(1, at.Width - indent),
                BodyStyle =
                    inCell ? at.BodyStyle
                    : at.BodyStyle is StyleNames.FootnoteText ? at.BodyStyle
                    : styleName,
                ListDepth = at.ListDepth + 1,
                IsTight = list.Tight,
                IsNested = true,
                IsAlone = list.Items[i].Content is [Paragraph],
                Alignment = inCell ? ColumnAlignment.Left : null,
            };
            var content = builder.BuildIn(inner, list.Items[i].Content);
            var after =
                isLast && at.ListDepth == 0 && !inCell ? Math.Max(style.SpaceAfter.Emu, builder.StyleOf(StyleNames.BodyText).SpaceAfter.Emu)
                : list.Tight ? style.SpaceAfter.Emu / 2
                : Math.Max(style.SpaceAfter.Emu, FlowBuilder.After(content));
            builder.Add(
                new IndentFlow(content, indent, at.Width, label, indent - hanging)
                {
                    SpaceBefore = i == 0 ? style.SpaceBefore.Emu : 0,
                    SpaceAfter = after,
                    Origin = list.Items[i].Origin ?? list.Origin,
                }
            );
        }
    }

    private static Frame Label(
        LayoutContext context,
        StructureElement element,
        string text,
        ParagraphStyle style,
        RunStyle letters,
        long width
    )
    {
        var items = context.CreateItemBuilder().Build([new Text(text)], letters, element, null, null, width);
        return context
            .Paragraphs.Set(items, new LineSettings(letters, width, (long)(style.Size.Emu * style.LineHeight), TextAlignment.Left))[0]
            .Frame;
    }

    private static string LabelOf(ListBlock list, int index, int depth) =>
        list.Kind switch
        {
            ListKind.Bullet => Bullets[depth % Bullets.Length],
            ListKind.Decimal => (list.Start + index).ToString(CultureInfo.InvariantCulture) + ".",
            ListKind.LowerLetter => Letters(list.Start + index) + ")",
            _ => throw new UnreachableException(),
        };

    /// <summary>a to z, then aa to zz.</summary>
    private static string Letters(int number)
    {
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
            letters = (char)('a' + ((number - 1) % 26)) + letters;
        return letters;
    }

    private static ListNumbering NumberingOf(ListKind kind) =>
        kind switch
        {
            ListKind.Bullet => ListNumbering.Disc,
            ListKind.Decimal => ListNumbering.Decimal,
            ListKind.LowerLetter => ListNumbering.LowerAlpha,
            _ => throw new UnreachableException(),
        };
}
