using DocGen.Core.Languages;
using DocGen.Frontend.Expanded;
using Md = Markdig.Syntax;
using MdInlines = Markdig.Syntax.Inlines;

namespace DocGen.Frontend.Markdown;

/// <summary>Valid CommonMark that is probably not what the author meant: each case gives a warning and is read as written.</summary>
internal static class Lookalikes
{
    private const string WordBullets = "•●▪◦‣∙·";

    /// <summary>A date at the beginning of a line becomes a list with one item: <c>11. marts 2024</c>.</summary>
    public static void Check(Md.ListBlock list, ReadingContext context)
    {
        if (
            context.Language is not { } language
            || list is not { IsOrdered: true, OrderedDelimiter: '.', Count: 1, OrderedStart: { Length: <= 2 } day }
        )
            return;
        if (
            list[0] is not Md.ListItemBlock { Count: > 0 } item
            || item[0] is not Md.ParagraphBlock { Inline.FirstChild: MdInlines.LiteralInline first }
        )
            return;
        if (MonthOf(first.Content.AsSpan(), language) is not { } month)
            return;
        context.Warning(
            MarkdownCodes.DateAsList,
            list.Span,
            $"'{day}. {month}' begins a list with the number {day}",
            $"for a date write {day}\\. {month}"
        );
    }

    /// <summary>Lines that were meant as headings or list items.</summary>
    public static void CheckLines(MdInlines.ContainerInline paragraph, ReadingContext context)
    {
        var isLineStart = true;
        for (var child = paragraph.FirstChild; child is not null; child = child.NextSibling)
        {
            if (isLineStart && child is MdInlines.LiteralInline { IsFirstCharacterEscaped: false } line && CheckLine(line, context))
                return;
            isLineStart = child is MdInlines.LineBreakInline;
        }
    }

    /// <summary>Two asterisks that open bold text that is never closed.</summary>
    public static void CheckAsterisks(MdInlines.LiteralInline literal, ReadingContext context)
    {
        if (literal.IsFirstCharacterEscaped || !literal.Content.AsSpan().SequenceEqual("**"))
            return;
        var isAfterBlank = literal.PreviousSibling switch
        {
            null or MdInlines.LineBreakInline => true,
            MdInlines.LiteralInline before => before.Content.AsSpan() is [.., var last]
                && (char.IsWhiteSpace(last) || last is '(' or '"' or '»' or '“'),
            _ => false,
        };
        if (
            !isAfterBlank
            || literal.NextSibling is not MdInlines.LiteralInline next
            || next.Content.AsSpan() is not [var first, ..]
            || !IsWord(first)
        )
            return;
        context.Warning(
            MarkdownCodes.LoneAsterisks,
            literal.Span,
            "the bold text that begins here is not closed, so '**' is printed",
            "close it with **, without a space before it; or write \\*\\* for the characters themselves"
        );
    }

    private static bool CheckLine(MdInlines.LiteralInline line, ReadingContext context)
    {
        var text = line.Content.AsSpan();
        var hashes = text.IndexOfAnyExcept('#');
        if (hashes is >= 2 and <= 6 && IsWord(text[hashes]))
        {
            var marks = new string('#', hashes);
            context.Warning(
                MarkdownCodes.HeadingWithoutSpace,
                Span(line, hashes),
                $"'{marks}' without a space after it does not begin a heading",
                $"write '{marks} ' before the heading; or \\# for the character itself"
            );
            return true;
        }

        if (text.Length < 2 || !WordBullets.Contains(text[0], StringComparison.Ordinal) || !char.IsWhiteSpace(text[1]))
            return false;
        context.Warning(
            MarkdownCodes.WordBullet,
            Span(line, 1),
            $"'{text[0]}' does not begin a list item",
            "write '- ' before each item, one line per item; or &bull; for the character itself"
        );
        return true;
    }

    private static Md.SourceSpan Span(MdInlines.LiteralInline line, int length) => new(line.Span.Start, line.Span.Start + length - 1);

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || c == Placeholder.Start;

    private static string? MonthOf(ReadOnlySpan<char> text, Language language)
    {
        foreach (var month in language.Dates.MonthNames)
            if (text.StartsWith(month, StringComparison.Ordinal) && EndsDate(text[month.Length..], month))
                return month;
        return null;
    }

    /// <summary>
    /// Whether the text can end a date. A capitalised month can be an ordinary word that begins a sentence ("May we …"), so it counts only
    /// if a year or nothing follows.
    /// </summary>
    private static bool EndsDate(ReadOnlySpan<char> rest, string month)
    {
        if (!char.IsUpper(month[0]))
            return rest.IsEmpty || !char.IsLetterOrDigit(rest[0]);
        var after = rest.TrimStart(", ");
        return after.IsEmpty || (after.Length < rest.Length && char.IsAsciiDigit(after[0]));
    }
}
