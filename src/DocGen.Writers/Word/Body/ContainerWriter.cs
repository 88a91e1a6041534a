using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// Writes stacks, boxes and tracks. A box is a table of one cell and a table style: borders and shading of paragraphs would follow
/// each paragraph's own indent, so that a list in a box would break it.
/// </summary>
internal abstract class ContainerWriter(WordTheme theme, Document document, DiagnosticBag diagnostics, Targets targets, Media media)
    : CaptionWriter(theme, document, diagnostics, targets, media)
{
    /// <summary>Below a table, when its style says nothing.</summary>
    protected const int SpaceBelowTable = 160;

    protected SectionXml Section { get; set; } = null!;

    /// <summary>Where the content of the body begins.</summary>
    protected int BodyStart { get; set; }

    /// <summary>Puts the surroundings back after a block, but not what the block left behind for the next.</summary>
    protected void Restore(Place outer)
    {
        (outer.WantsParagraph, outer.SpaceBefore, outer.Number) = (Place.WantsParagraph, Place.SpaceBefore, 0);
        Place = outer;
    }

    protected void WriteStack(Container container)
    {
        var outer = Place;
        if (container.Kind == ContainerKind.Quote && Place.CellStyle is null)
            Place.BodyText = Style(StyleNames.Quote);
        var style = container.Style is { } name && Theme.Theme.ContainerStyles.TryGetValue(name, out var found) ? found : null;
        if (style is not null)
            Place.SpaceBefore = Math.Max(Place.SpaceBefore, style.SpaceBefore.Twips);
        WriteBlocks(container.Content, Place.KeepTogether || container.KeepTogether);
        Restore(outer);
        if (style is not null)
            Place.SpaceBefore = Math.Max(Place.SpaceBefore, style.SpaceAfter.Twips);
    }

    protected void WriteBox(Container container, BoxEntry box)
    {
        BeginTable(box.Id, [Place.Width - Place.Indent], TableLook.None, caption: container.AccessibleName);
        Xml.Raw(container.KeepTogether ? "<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8 : "<w:tr>"u8);
        WriteLayoutCell(container, Place.Width - Place.Indent, 2 * box.Style.Padding.Twips, endsBox: true);
        Xml.Raw("</w:tr>"u8);
        EndTable(box.Style.SpaceAfter.Twips);
    }

    /// <summary>Tracks are a table without lines, or with the look of the boxes when all in them are alike.</summary>
    protected void WriteTracks(Container container)
    {
        var box = CommonBox(container.Content);
        var available = Place.Width - Place.Indent;
        var columns = container.ColumnCount;
        var widths = new int[columns];
        for (var i = 0; i < columns; i++)
            widths[i] = (available * (i + 1) / columns) - (available * i / columns);
        var padding = box is null ? Theme.Theme.ColumnGap.Twips : 2 * box.Style.Padding.Twips;
        BeginTable(box?.Id ?? Theme.Styles.LayoutTableId, widths, TableLook.None, caption: container.AccessibleName);
        for (var at = 0; at < container.Content.Length; at += columns)
        {
            Xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
            for (var c = 0; c < columns; c++)
            {
                var block = at + c < container.Content.Length ? container.Content[at + c] : null;
                if (block is null)
                    WriteEmptyCell(widths[c]);
                else
                    WriteLayoutCell(block, widths[c], padding, endsBox: box is not null);
            }

            Xml.Raw("</w:tr>"u8);
        }

        EndTable((box?.Style.SpaceAfter ?? Style(StyleNames.BodyText).Style.SpaceAfter).Twips);
    }

    /// <summary>
    /// Begins a table. A paragraph comes before it where space is owed to what is above: another table, which would merge with it in Word,
    /// or a stack whose style has space below it.
    /// </summary>
    protected void BeginTable(string style, ReadOnlySpan<int> widths, TableLook look, string? caption = null, string? description = null)
    {
        if (Place.Number != 0 || Place.SpaceBefore > 0)
            WriteEmpty(Style(WordStyles.TableSeparator));
        var total = 0;
        foreach (var width in widths)
            total += width;
        Xml.Raw("<w:tbl><w:tblPr><w:tblStyle"u8)
            .Attribute("w:val"u8, style)
            .Raw("/><w:tblW w:w=\""u8)
            .Number(total)
            .Raw("\" w:type=\"dxa\"/>"u8);
        if (Place.Indent > 0)
            Xml.Raw("<w:tblInd w:w=\""u8).Number(Place.Indent).Raw("\" w:type=\"dxa\"/>"u8);
        Xml.Raw("<w:tblLayout w:type=\"fixed\"/>"u8);
        WriteLook(look);
        if (!string.IsNullOrEmpty(caption))
            Xml.Value("w:tblCaption"u8, caption);
        if (!string.IsNullOrEmpty(description))
            Xml.Value("w:tblDescription"u8, description);
        Xml.Raw("</w:tblPr><w:tblGrid>"u8);
        foreach (var width in widths)
            Xml.Raw("<w:gridCol w:w=\""u8).Number(width).Raw("\"/>"u8);
        Xml.Raw("</w:tblGrid>"u8);
    }

    protected void EndTable(int spaceBelow)
    {
        Xml.Raw("</w:tbl>"u8);
        Place.WantsParagraph = true;
        Place.SpaceBefore = Math.Max(spaceBelow, 1);
        Place.Number = 0;
        if (Place.IsBody)
            SectionPoint = -1;
    }

    protected void BeginCell(int width, int columnSpan = 1)
    {
        Xml.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8).Number(width).Raw("\" w:type=\"dxa\"/>"u8);
        if (columnSpan > 1)
            Xml.Raw("<w:gridSpan w:val=\""u8).Number(columnSpan).Raw("\"/>"u8);
    }

    protected void WriteBlocks(ImmutableArray<Block> blocks, bool together)
    {
        var (keep, ends) = (Place.KeepWithNext, Place.EndsBox);
        Place.KeepTogether = together;
        for (var i = 0; i < blocks.Length; i++)
        {
            var isLast = i == blocks.Length - 1;
            Place.KeepWithNext = keep || (together && !isLast);
            Place.EndsBox = ends && isLast;
            Visit(blocks[i]);
        }

        (Place.KeepWithNext, Place.EndsBox) = (keep, ends);
    }

    // The bits of w:val and the attributes say the same; older programs read the one, newer the other (17.4.55).
    private void WriteLook(TableLook look)
    {
        Xml.Raw("<w:tblLook w:val=\""u8).Plain(((int)look).ToString("X4", CultureInfo.InvariantCulture));
        Bit(" w:firstRow"u8, TableLook.FirstRow);
        Bit(" w:lastRow"u8, TableLook.LastRow);
        Bit(" w:firstColumn"u8, TableLook.FirstColumn);
        Xml.Raw("\" w:lastColumn=\"0"u8);
        Bit(" w:noHBand"u8, TableLook.NoRowBands);
        Bit(" w:noVBand"u8, TableLook.NoColumnBands);
        Xml.Raw("\"/>"u8);

        void Bit(ReadOnlySpan<byte> name, TableLook bit) => Xml.Raw("\""u8).Raw(name).Raw((look & bit) != 0 ? "=\"1"u8 : "=\"0"u8);
    }

    private BoxEntry? CommonBox(ImmutableArray<Block> blocks)
    {
        BoxEntry? common = null;
        foreach (var block in blocks)
        {
            if (
                block is not Container { Arrangement: ContainerArrangement.Stack, Style: { } name }
                || !Theme.Styles.Boxes.TryGetValue(name, out var box)
            )
                return null;
            if (common is not null && common != box)
                return null;
            common = box;
        }

        return common;
    }

    private void WriteLayoutCell(Block block, int width, int padding, bool endsBox)
    {
        BeginCell(width);
        Xml.Raw("</w:tcPr>"u8);
        var outer = Place;
        Place = new Place
        {
            Width = width - padding,
            IsFootnote = outer.IsFootnote,
            BodyText = outer.IsFootnote ? outer.BodyText : null,
            EndsBox = endsBox,
            WantsParagraph = true,
        };
        if (block is Container { Arrangement: ContainerArrangement.Stack } container)
            WriteStackInCell(container);
        else
            Visit(block);
        if (Place.WantsParagraph)
            WriteEmpty(Style(WordStyles.TableSeparator));
        Xml.Raw("</w:tc>"u8);
        Place = outer;
    }

    private void WriteStackInCell(Container container)
    {
        if (container.Kind == ContainerKind.Quote)
            Place.BodyText = Style(StyleNames.Quote);
        WriteBlocks(container.Content, together: false);
    }

    /// <summary>A place in the last row that no block is left for: in the colour of the page, not of the boxes beside it.</summary>
    private void WriteEmptyCell(int width)
    {
        BeginCell(width);
        Xml.Raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFFFFF\"/></w:tcPr>"u8);
        var outer = Place;
        Place = new Place { Width = width };
        WriteEmpty(Style(StyleNames.Normal));
        Xml.Raw("</w:tc>"u8);
        Place = outer;
    }
}
