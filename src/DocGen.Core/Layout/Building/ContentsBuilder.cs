using DocGen.Core.Drawing;
using DocGen.Core.Layout.Flows;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Building;

/// <summary>Builds a contents list (ISO 32000-1, 14.8.4.3.3): one line per heading.</summary>
internal static class ContentsBuilder
{
    public static void Build(FlowBuilder builder, LayoutContext context, Surroundings at, Contents contents)
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
            var line = Entry(builder, context, at, list.Add(new StructureElement(StructureType.TOCI)), contents.Entries[i]);
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

    private static IndentFlow Entry(FlowBuilder builder, LayoutContext context, Surroundings at, StructureElement item, ContentsEntry entry)
    {
        var style = builder.StyleOf(StyleNames.TocStyle(entry.Level));
        var link = item.Add(new StructureElement(StructureType.Reference)).Add(new StructureElement(StructureType.Link));
        var width = Math.Max(1, at.Width - style.IndentLeft.Emu);
        var line = new ContentsLine(context, entry, style, context.Styles.Of(style, at.Bold), link, width);
        builder.Contents.Add(line);
        return new IndentFlow(line, style.IndentLeft.Emu, at.Width, null, 0)
        {
            SpaceBefore = style.SpaceBefore.Emu,
            SpaceAfter = style.SpaceAfter.Emu,
            Origin = entry.Origin,
        };
    }
}
