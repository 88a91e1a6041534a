using DocGen.Core.Model;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// Writes contents lists as a TOC field with its result (17.16.5.68): of all headings, or those of a section. Word has no field for a list
/// of chosen headings; its page numbers are fields nevertheless.
/// </summary>
internal sealed class ContentsWriter(WordContext context)
{
    public void Write(Contents contents, Place place)
    {
        var isField = contents.Of.IsEmpty;
        if (isField)
            place.Xml.Raw(
                "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj>"u8
                    + "</w:sdtPr><w:sdtContent>"u8
            );
        if (!contents.Title.IsEmpty)
            context.Paragraphs.Write(StyleNames.TocHeading, contents.Title, place, keepWithNext: !contents.Entries.IsEmpty);
        for (var i = 0; i < contents.Entries.Length; i++)
        {
            BeginEntry(contents.Entries[i], place);
            if (isField && i == 0)
                BeginField(contents.Depth, place);
            WriteEntry(contents.Entries[i], place);
            if (isField && i == contents.Entries.Length - 1)
                place.Runs.EndField();
            ParagraphWriter.End(place);
        }

        if (!isField)
            return;
        if (contents.Title.IsEmpty && contents.Entries.IsEmpty)
            context.Paragraphs.WriteEmpty(context.Style(WordStyles.TableSeparator), place);
        place.Xml.Raw("</w:sdtContent></w:sdt>"u8);
        place.Content.Owe(context.Style(StyleNames.BodyText).Style.SpaceAfter.Twips);

        // A section must not end inside the content control.
        place.Content.SectionPoint = -1;
    }

    private static void BeginField(int depth, Place place)
    {
        var section = place.Section.Number;
        var (first, last) = (section == 0 ? 2 : 3, Math.Min(9, (section == 0 ? 1 : 2) + Math.Clamp(depth, 1, 5)));
        var levels = FormattableString.Invariant($"\"{first}-{last}\"");
        place.Runs.BeginField("TOC \\o"u8, section == 0 ? levels : $"{levels} \\b {DocumentPages.Whole(section)}", " \\h \\z \\u"u8);
    }

    // The title is heading 1 and is not listed, so the first level listed is level 2 in Word.
    private void BeginEntry(ContentsEntry entry, Place place)
    {
        var (styled, width) = (context.StyleWidth, place.Section.TextWidth);
        var tabs = width == styled ? null : ParagraphWriter.Tab("clear", styled) + ParagraphWriter.Tab("right", width, " w:leader=\"dot\"");
        context.Paragraphs.Begin(
            context.Style(StyleNames.TocStyle(entry.Level)),
            entry.Content,
            place,
            new ParagraphFormat { Tabs = tabs }
        );
    }

    private void WriteEntry(ContentsEntry entry, Place place)
    {
        var (runs, inlines) = (place.Runs, new InlineWriter(context, place));
        var bookmark = context.Targets.ContentsBookmark(entry.TargetId);
        if (bookmark is not null)
            inlines.BeginAnchor(bookmark);
        if (entry.Number is { } number)
        {
            runs.Text(number);
            runs.Text(" ");
        }

        inlines.Visit(entry.Content);
        runs.Tab();
        if (bookmark is not null)
            runs.Field("PAGEREF"u8, bookmark, " \\h"u8, entry.PageLabel ?? "");
        else if (entry.PageLabel is { } label)
            runs.Text(label);
        if (bookmark is not null)
            inlines.EndAnchor();
    }
}
