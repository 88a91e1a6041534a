using System.Collections.Immutable;
using DocGen.Core.Model;
using DocGen.Writers.Word.Parts;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes a header or footer: three parts on one line, separated by the tabs of its style.</summary>
internal sealed class FurnitureWriter(WordContext context)
{
    /// <param name="story">The part of the header or footer.</param>
    public void Write(Story story, FurnitureLine line, bool isHeader, WordSection section)
    {
        story.Begin(isHeader ? "hdr"u8 : "ftr"u8, alternatives: section.OwnPages is not null);
        var place = new Place
        {
            Runs = context.RunsOf(story),
            Content = new BlockContent(new NextParagraph()),
            Section = section,
            Width = section.TextWidth,
        };
        WriteLine(line, isHeader ? StyleNames.Header : StyleNames.Footer, place);
        story.Xml.Raw(isHeader ? "</w:hdr>"u8 : "</w:ftr>"u8);
    }

    private void WriteLine(FurnitureLine line, string style, Place place)
    {
        // A long left part would extend past the centre tab, so a line without a centre omits it.
        var skipsCentre = line.Centre.IsEmpty && !line.Right.IsEmpty;
        context.Paragraphs.Begin(context.Style(style), line.Left, place, new ParagraphFormat { Tabs = Tabs(place.Width, skipsCentre) });
        WritePart(line.Left, place);
        if (!line.Centre.IsEmpty || !line.Right.IsEmpty)
            place.Runs.Tab();
        WritePart(line.Centre, place);
        if (!line.Right.IsEmpty && !skipsCentre)
            place.Runs.Tab();
        WritePart(line.Right, place);
        ParagraphWriter.End(place);
    }

    /// <summary>
    /// The tabs that differ from the styles Header and Footer: because of the page width of a section, or because there is no centre.
    /// </summary>
    private string Tabs(int width, bool skipsCentre)
    {
        var styled = context.StyleWidth;
        if (width == styled)
            return skipsCentre ? ParagraphWriter.Tab("clear", width / 2) : "";
        var tabs = ParagraphWriter.Tab("clear", styled / 2) + ParagraphWriter.Tab("clear", styled) + ParagraphWriter.Tab("right", width);
        return skipsCentre ? tabs : tabs + ParagraphWriter.Tab("center", width / 2);
    }

    /// <summary>
    /// Writes a part of a header or footer; words about the page numbers of the section are written only together with these numbers.
    /// </summary>
    private void WritePart(ImmutableArray<Inline> part, Place place)
    {
        var last = part.Length - 1;
        while (last >= 0 && !OwnPageField.IsOwn(part[last]))
            last--;
        if (last < 0)
        {
            context.Write(part, place);
            return;
        }

        place.Runs.Close();
        place.Xml.Raw(OwnPageField.Begin);
        context.Write(part[..(last + 1)], place);
        place.Runs.Close();
        place.Xml.Raw(OwnPageField.End);
        context.Write(part[(last + 1)..], place);
    }
}
