using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Flows;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Building;

/// <summary>Builds a contents list (ISO 32000-1, 14.8.4.3.3): a line for each heading, dots, the page number at the right edge.</summary>
internal static class ContentsBuilder
{
    /// <summary>From dot to dot, and the least room around the dots, as multiples of the size of the letters.</summary>
    private const double DotPitch = 0.55;
    private const double Gap = 0.6;

    public static void Build(
        FlowBuilder builder,
        LayoutContext context,
        Surroundings at,
        Contents contents,
        IReadOnlyDictionary<string, string> labels
    )
    {
        if (!contents.Title.IsEmpty)
            builder.Add(
                builder.Paragraph(
                    new StructureElement(StructureType.P),
                    "",
                    contents.Title,
                    builder.StyleOf(StyleNames.TocHeading),
                    contents,
                    isItem: false,
                    keepWithNext: true
                )
            );
        if (contents.Entries.IsEmpty)
            return;
        var list = at.Element.Add(new StructureElement(StructureType.TOC));
        for (var i = 0; i < contents.Entries.Length; i++)
        {
            var entry = contents.Entries[i];
            var label = labels.TryGetValue(entry.TargetId, out var known) ? known : entry.PageLabel ?? "";
            var line = Entry(builder, context, at, list.Add(new StructureElement(StructureType.TOCI)), entry, label);
            builder.Add(
                i < contents.Entries.Length - 1
                    ? line
                    : new StackFlow([line], at.Width)
                    {
                        SpaceBefore = line.SpaceBefore,
                        SpaceAfter = Math.Max(line.SpaceAfter, builder.StyleOf(StyleNames.BodyText).SpaceAfter.Emu),
                        Origin = contents.Origin,
                    }
            );
        }
    }

    private static IndentFlow Entry(
        FlowBuilder builder,
        LayoutContext context,
        Surroundings at,
        StructureElement item,
        ContentsEntry entry,
        string label
    )
    {
        var style = builder.StyleOf(StyleNames.TocStyle(entry.Level));
        var letters = context.Styles.Of(style, at.Bold);
        var link = item.Add(new StructureElement(StructureType.Reference)).Add(new StructureElement(StructureType.Link));
        var width = Math.Max(1, at.Width - style.IndentLeft.Emu);
        var labelWidth = context.Metrics.Measure(label, letters.Text.Face).Emu;
        var room = Math.Max(1, width - labelWidth - (style.Size * (2 * Gap)).Emu);
        var number = entry.Number is { } printed ? printed + " " : "";
        var items = context.CreateItemBuilder().Build(number, entry.Content, letters, link, null, entry.Origin, room);
        var lines = context.Paragraphs.Set(
            items,
            new LineSettings(letters, room, (long)(style.Size.Emu * style.LineHeight), TextAlignment.Left)
        );
        var scope = new LinkScope(new LinkTarget(null, entry.TargetId), number + PlainText.Of(entry.Content) + " " + label, link);
        var drawn = ImmutableArray.CreateBuilder<TextLine>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var frame = lines[i].Frame;
            var placed = frame.Items.ToBuilder();
            placed.Add(
                new Placed(Length.Zero, Length.Zero, new LinkArea(new Length(width), frame.Height, scope.Target, scope.Contents, link))
            );
            if (i == lines.Length - 1 && label.Length > 0)
                AddLabel(
                    placed,
                    lines[i],
                    letters,
                    link.Add(new MarkedContent()),
                    label,
                    width,
                    labelWidth,
                    context.Metrics.Measure(".", letters.Text.Face).Emu
                );
            drawn.Add(lines[i] with { Frame = new Frame(new Length(width), frame.Height, placed.ToImmutable()) });
        }

        var flow = new LinesFlow(drawn.MoveToImmutable()) { KeepLines = true };
        return new IndentFlow(flow, style.IndentLeft.Emu, at.Width, null, 0)
        {
            SpaceBefore = style.SpaceBefore.Emu,
            SpaceAfter = style.SpaceAfter.Emu,
            Origin = entry.Origin,
        };
    }

    private static void AddLabel(
        ImmutableArray<Placed>.Builder placed,
        TextLine line,
        RunStyle letters,
        MarkedContent mark,
        string label,
        long width,
        long labelWidth,
        long dotWidth
    )
    {
        var size = letters.Text.Face.Size;
        var (pitch, gap) = ((size * DotPitch).Emu, (size * Gap).Emu);
        // Dots stand on a grid from the right edge, so that those of all lines are below each other.
        var last = (labelWidth + gap + pitch - 1) / pitch;
        var first = (width - line.End - gap) / pitch;
        if (first >= last)
        {
            var dots = string.Create(
                (int)((first - last) * 2) + 1,
                0,
                static (text, _) =>
                {
                    for (var i = 0; i < text.Length; i++)
                        text[i] = i % 2 == 0 ? '.' : ' ';
                }
            );
            var run = new TextRun(dots, letters.Text, Artifact.Layout) { WordSpacing = new Length(pitch - dotWidth - letters.SpaceWidth) };
            placed.Add(new Placed(new Length(width - (first * pitch)), new Length(line.Baseline), run));
        }

        // The space is for those who listen: the number is a word of its own.
        placed.Add(
            new Placed(
                new Length(width - labelWidth - letters.SpaceWidth),
                new Length(line.Baseline),
                new TextRun(" " + label, letters.Text, mark)
            )
        );
    }
}
