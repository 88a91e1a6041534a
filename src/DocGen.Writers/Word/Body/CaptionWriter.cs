using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes captions and contents lists: text whose numbers are fields that hold the model's numbers.</summary>
internal abstract class CaptionWriter(WordTheme theme, Document document, DiagnosticBag diagnostics, Targets targets, Media media)
    : ParagraphWriter(theme, document, diagnostics, targets, media)
{
    /// <summary>Stands between a label and its caption.</summary>
    private const string AfterLabel = ". ";

    private readonly Dictionary<string, int> _sequences = new(StringComparer.Ordinal);

    /// <summary>Writes <c>Tabel 1. Fordeling</c>, with the number as a sequence field (17.16.5.56).</summary>
    protected void WriteCaption(string style, string? label, ImmutableArray<Inline> caption, string? bookmark, bool keepWithNext)
    {
        Begin(Style(style), caption, keepWithNext);
        var id = BeginBookmark(bookmark);
        if (label is not null)
            WriteLabel(label);
        EndBookmark(id);
        if (label is not null && !caption.IsEmpty)
            Runs.Text(AfterLabel);
        Visit(caption);
        End();
    }

    /// <summary>
    /// Writes a contents list as a field of the headings' levels (17.16.5.68), filled in: of all headings, or those of a section. A list of
    /// chosen headings is none to Word; its page numbers are fields all the same.
    /// </summary>
    /// <param name="section">The number of the section that it stands in, or 0.</param>
    protected void WriteContents(Contents contents, int section)
    {
        if (!contents.Of.IsEmpty)
        {
            if (!contents.Title.IsEmpty)
                Write(StyleNames.TocHeading, contents.Title, keepWithNext: !contents.Entries.IsEmpty);
            foreach (var entry in contents.Entries)
            {
                BeginEntry(entry);
                WriteEntry(entry);
                End();
            }

            return;
        }

        Xml.Raw(
            "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj>"u8
                + "</w:sdtPr><w:sdtContent>"u8
        );
        if (!contents.Title.IsEmpty)
            Write(StyleNames.TocHeading, contents.Title, keepWithNext: !contents.Entries.IsEmpty);
        for (var i = 0; i < contents.Entries.Length; i++)
        {
            var entry = contents.Entries[i];

            BeginEntry(entry);
            if (i == 0)
                BeginContentsField(contents.Depth, section);
            WriteEntry(entry);
            if (i == contents.Entries.Length - 1)
                Runs.EndField();
            End();
        }

        if (contents.Title.IsEmpty && contents.Entries.IsEmpty)
            WriteEmpty(Style(Styles.WordStyles.TableSeparator));
        Xml.Raw("</w:sdtContent></w:sdt>"u8);
        Place.SpaceBefore = Math.Max(Place.SpaceBefore, Style(StyleNames.BodyText).Style.SpaceAfter.Twips);
        SectionPoint = -1;
    }

    private void BeginContentsField(int depth, int section)
    {
        var (first, last) = (section == 0 ? 2 : 3, Math.Min(9, (section == 0 ? 1 : 2) + Math.Clamp(depth, 1, 5)));
        var levels = FormattableString.Invariant($"\"{first}-{last}\"");
        Runs.BeginField("TOC \\o"u8, section == 0 ? levels : $"{levels} \\b {DocumentPages.Whole(section)}", " \\h \\z \\u"u8);
    }

    // The title is heading 1 and is not listed, so the first level listed is Word's second.
    private void BeginEntry(ContentsEntry entry) =>
        Begin(
            Style(StyleNames.TocStyle(entry.Level)),
            entry.Content,
            tabs: TextWidth == StyleWidth ? null : Tab("clear", StyleWidth) + Tab("right", TextWidth, " w:leader=\"dot\"")
        );

    private void WriteEntry(ContentsEntry entry)
    {
        var bookmark = Targets.ContentsBookmark(entry.TargetId);
        if (bookmark is not null)
            BeginAnchor(bookmark);
        if (entry.Number is { } number)
        {
            Runs.Text(number);
            Runs.Text(" ");
        }

        Visit(entry.Content);
        Runs.Tab();
        if (bookmark is not null)
            Runs.Field("PAGEREF"u8, bookmark, " \\h"u8, entry.PageLabel ?? "");
        else if (entry.PageLabel is { } label)
            Runs.Text(label);
        if (bookmark is not null)
            EndAnchor();
    }

    private void WriteLabel(string label)
    {
        var digits = label.Length;
        while (digits > 0 && char.IsAsciiDigit(label[digits - 1]))
            digits--;
        var word = label.AsSpan(0, digits).TrimEnd();
        if (digits == label.Length || word.IsEmpty || word.ContainsAny(" \u00A0\t\"\\"))
        {
            Runs.Text(label);
            return;
        }

        Runs.Text(label.AsSpan(0, digits));
        // Where the number is not the one that Word would count to, as at a section's first table, it is set (\r).
        var (name, number) = (word.ToString(), int.Parse(label.AsSpan(digits), CultureInfo.InvariantCulture));
        var follows = number == _sequences.GetValueOrDefault(name) + 1;
        _sequences[name] = number;
        Runs.Field("SEQ"u8, follows ? name : FormattableString.Invariant($"{name} \\r {number}"), " \\* ARABIC"u8, label.AsSpan(digits));
    }
}
