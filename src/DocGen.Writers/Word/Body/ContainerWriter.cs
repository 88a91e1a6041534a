using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Model;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// Writes stacks, boxes and tracks. A box is a table of one cell with a table style: borders and shading of paragraphs follow the indent of
/// each paragraph, so a list in the box would break it.
/// </summary>
internal sealed class ContainerWriter(WordContext context)
{
    public void Write(Container container, Place place)
    {
        switch (container.Arrangement)
        {
            case ContainerArrangement.Columns when container.ColumnCount > 1 && place.MayBeginSection:
                context.Sections.WriteColumns(container, place);
                return;
            case ContainerArrangement.Columns when container.ColumnCount > 1:
                context.Diagnostics.Warning(
                    WordCodes.ColumnsInBox,
                    "Word has no columns inside a table, a box, a list or a footnote; the text is printed in one column",
                    container.Origin
                );
                break;
            case ContainerArrangement.Tracks when container.ColumnCount > 1:
                WriteTracks(container, place);
                return;
            case ContainerArrangement.Stack or ContainerArrangement.Columns or ContainerArrangement.Tracks:
                break;
            default:
                throw new UnreachableException();
        }

        if (container.Style is { } name && context.Theme.Styles.Boxes.TryGetValue(name, out var box))
            WriteBox(container, box, place);
        else
            WriteStack(container, place);
    }

    public void WriteStack(Container container, Place place)
    {
        var style = container.Style is { } name && context.Theme.Theme.ContainerStyles.TryGetValue(name, out var found) ? found : null;
        if (style is not null)
            place.Content.Owe(style.SpaceBefore.Twips);
        var isQuote = container.Kind == ContainerKind.Quote && place.CellStyle is null;
        WriteBlocks(
            container.Content,
            isQuote ? place with { BodyText = context.Style(StyleNames.Quote) } : place,
            place.KeepTogether || container.KeepTogether
        );
        if (style is not null)
            place.Content.Owe(style.SpaceAfter.Twips);
    }

    private void WriteBox(Container container, BoxEntry box, Place place)
    {
        var width = place.AvailableWidth;
        context.TableFrames.Begin(box.Id, [width], TableLook.None, place, caption: container.AccessibleName);
        place.Xml.Raw(container.KeepTogether ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8 : "<w:tr>"u8);
        var cell = BeginCell(width, 2 * box.Style.Padding.Twips, place, endsBox: true);
        WriteContent(container, cell);
        context.TableFrames.EndCell(cell, WordStyles.TableSeparator);
        place.Xml.Raw("</w:tr>"u8);
        TableXml.End(place, box.Style.SpaceAfter.Twips);
    }

    /// <summary>Writes tracks as a table without borders, or with the style of the boxes if all of them are of the same kind.</summary>
    private void WriteTracks(Container container, Place place)
    {
        var box = CommonBox(container.Content);
        var available = place.AvailableWidth;
        var columns = container.ColumnCount;
        var widths = new int[columns];
        for (var i = 0; i < columns; i++)
            widths[i] = (available * (i + 1) / columns) - (available * i / columns);
        var padding = box is null ? context.Theme.Theme.ColumnGap.Twips : 2 * box.Style.Padding.Twips;
        context.TableFrames.Begin(
            box?.Id ?? context.Theme.Styles.LayoutTableId,
            widths,
            TableLook.None,
            place,
            caption: container.AccessibleName
        );
        for (var at = 0; at < container.Content.Length; at += columns)
        {
            place.Xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
            for (var c = 0; c < columns; c++)
            {
                if (at + c < container.Content.Length)
                    WriteCell(container.Content[at + c], widths[c], padding, place, endsBox: box is not null);
                else
                    WriteEmptyCell(widths[c], place);
            }

            place.Xml.Raw("</w:tr>"u8);
        }

        TableXml.End(place, (box?.Style.SpaceAfter ?? context.Style(StyleNames.BodyText).Style.SpaceAfter).Twips);
    }

    private void WriteBlocks(ImmutableArray<Block> blocks, Place place, bool together)
    {
        if (blocks.IsEmpty)
            return;
        var last = place with { KeepTogether = together };
        if (blocks.Length > 1)
            context.Write(blocks[..^1], last with { KeepWithNext = place.KeepWithNext || together, EndsBox = false });
        context.Write(blocks[^1], last);
    }

    private BoxEntry? CommonBox(ImmutableArray<Block> blocks)
    {
        BoxEntry? common = null;
        foreach (var block in blocks)
        {
            if (
                block is not Container { Arrangement: ContainerArrangement.Stack, Style: { } name }
                || !context.Theme.Styles.Boxes.TryGetValue(name, out var box)
            )
                return null;
            if (common is not null && common != box)
                return null;
            common = box;
        }

        return common;
    }

    private void WriteCell(Block block, int width, int padding, Place place, bool endsBox)
    {
        var cell = BeginCell(width, padding, place, endsBox);
        if (block is Container { Arrangement: ContainerArrangement.Stack } container)
            WriteContent(container, cell);
        else
            context.Write(block, cell);
        context.TableFrames.EndCell(cell, WordStyles.TableSeparator);
    }

    private static Place BeginCell(int width, int padding, Place place, bool endsBox)
    {
        TableXml.BeginCell(place.Xml, width);
        place.Xml.Raw("</w:tcPr>"u8);
        return place.Cell(width - padding) with { BodyText = place.IsFootnote ? place.BodyText : null, EndsBox = endsBox };
    }

    /// <summary>Writes the blocks of a container whose box is drawn by the cell.</summary>
    private void WriteContent(Container container, Place cell)
    {
        var isQuote = container.Kind == ContainerKind.Quote;
        WriteBlocks(container.Content, isQuote ? cell with { BodyText = context.Style(StyleNames.Quote) } : cell, together: false);
    }

    /// <summary>Writes a surplus cell of the last row in the colour of the page, not in that of the adjacent boxes.</summary>
    private void WriteEmptyCell(int width, Place place)
    {
        TableXml.BeginCell(place.Xml, width);
        place.Xml.Raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFFFFF\"/></w:tcPr>"u8);
        context.TableFrames.EndCell(place.Cell(width), StyleNames.Normal);
    }
}
