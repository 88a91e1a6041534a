using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Frontend.Expanded;
using Md = Markdig.Syntax.Inlines;

namespace DocGen.Frontend.Markdown;

/// <summary>
/// What other dialects of Markdown read and this one prints sign by sign: each gives a warning. Text with a backslash before it, code and
/// links are not looked at.
/// </summary>
internal static partial class ForeignSyntax
{
    /// <summary>Stands for what is not plain text.</summary>
    private const char Other = '\uFFFC';

    private const string Attribute = @"(?:[.#][\w-]+|[\w-]+=(?:""[^""\n]*""|[^\s{}""]+))";

    // Without one of these characters there is nothing to look for, as in most paragraphs.
    private static readonly SearchValues<char> Signs = SearchValues.Create("[${=^!");

    private static readonly (Func<Regex> Pattern, string Message, string Hint)[] Kinds =
    [
        (TaskItem, "there are no task lists", "write ☐ or ☑ before the text; or \\[ for the character itself"),
        (ListLetter, "lists have no letters", "write '1. ' before each item; or a backslash before the point or bracket"),
        (Mathematics, "there are no formulas", "write x^2^ or x~2~, and words; or \\$ for the character itself"),
        (
            Attributes,
            "it is not read here",
            "a heading, or a picture alone in its paragraph, takes {#id} at its end; all else is said by directives and the theme; "
                + "or \\{ for the character itself"
        ),
        (Highlight, "there is no highlighting", "write **important**; or \\= for the character itself"),
        (Contents, "it is not read here", "for the table of contents write ::contents on a line of its own"),
        (InlineNote, "a footnote cannot be written here", "write [^1], and elsewhere a line '[^1]: ' with the note"),
        (Admonition, "it is not read here", "write :::callout, and ::: below the text"),
        (WikiLink, "it is not read here", "write [the text](#id), or [](#id) for the title of the section"),
    ];

    /// <summary>Checks the text of a paragraph, heading or cell.</summary>
    public static void Check(Md.ContainerInline container, ReadingContext context)
    {
        if (!HasSigns(container))
            return;
        var text = new StringBuilder();
        var places = new List<(int At, int Source)>();
        Collect(container, text, places);
        var all = text.ToString();
        foreach (var (pattern, message, hint) in Kinds)
            for (var match = pattern().Match(all); match.Success; match = match.NextMatch())
                context.Warning(
                    MarkdownCodes.ForeignSyntax,
                    Place(match, places),
                    $"'{Shown(match.Value)}' is printed as it is: {message}",
                    hint
                );
    }

    private static bool HasSigns(Md.ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
            if (
                child is Md.LiteralInline literal && HasSigns(literal.Content.AsSpan())
                || child is Md.ContainerInline inner && HasSigns(inner)
            )
                return true;
        return false;
    }

    private static bool HasSigns(ReadOnlySpan<char> text) =>
        text.ContainsAny(Signs) || text is [_, '.' or ')', ..] or [_, _, '.' or ')', ..] or [_, _, _, ')', ..] or [_, _, _, _, ')', ..];

    private static void Collect(Md.ContainerInline container, StringBuilder text, List<(int At, int Source)> places)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            switch (child)
            {
                case Md.LiteralInline literal:
                    var start = literal.IsFirstCharacterEscaped ? 1 : 0;
                    if (start > 0)
                        text.Append(Other);
                    places.Add((text.Length, literal.Span.Start + start));
                    text.Append(literal.Content.AsSpan()[Math.Min(start, literal.Content.Length)..]);
                    break;
                case Md.LineBreakInline:
                    text.Append('\n');
                    break;
                case Md.EmphasisInline emphasis:
                    text.Append(Other);
                    Collect(emphasis, text, places);
                    text.Append(Other);
                    break;
                default:
                    text.Append(Other);
                    break;
            }
        }
    }

    private static Markdig.Syntax.SourceSpan Place(Match match, List<(int At, int Source)> places)
    {
        var (at, source) = places.FindLast(place => place.At <= match.Index);
        var start = source + match.Index - at;
        return new Markdig.Syntax.SourceSpan(start, start + match.Length - 1);
    }

    private static string Shown(string found) =>
        string.Concat(found.Select(sign => sign == Other || Placeholder.IsReserved(sign) ? '…' : sign));

    [GeneratedRegex(@"^\[[ xX]\](?= \S)", RegexOptions.Multiline)]
    private static partial Regex TaskItem();

    // A letter with a point may be an abbreviation: only the first of a list is told, by a second one or a capital behind it.
    [GeneratedRegex(
        @"^(?:[a-z]|[ivx]{2,4})\)(?= \S)" + @"|\A(?:[aA]\.(?= [^\n]*\n[bB]\. )|a\.(?= \p{Lu})|[iI]\.(?= [^\n]*\n[iI]{2}\. ))",
        RegexOptions.Multiline
    )]
    private static partial Regex ListLetter();

    // A formula has no space within its signs, and no digit behind them: $5 and $6 are amounts (as pandoc has it).
    [GeneratedRegex(@"(?<![\w$])(?:\$\$[^$\n\uFFFC]+\$\$|\$[^\s$](?:[^$\n\uFFFC]*[^\s$])?\$)(?!\d)")]
    private static partial Regex Mathematics();

    [GeneratedRegex(@"\{ *" + Attribute + "(?: +" + Attribute + @")* *\}")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"(?<![=\w])==[^\s=](?:[^=\n]*[^\s=])?==(?!=)")]
    private static partial Regex Highlight();

    [GeneratedRegex(@"^\[(?:TOC|\[_TOC_\])\]$", RegexOptions.Multiline)]
    private static partial Regex Contents();

    [GeneratedRegex(@"\^\[[^\[\]\n]+\]")]
    private static partial Regex InlineNote();

    [GeneratedRegex(@"^!!! \w+", RegexOptions.Multiline)]
    private static partial Regex Admonition();

    [GeneratedRegex(@"\[\[[^\[\]\n_]+\]\]")]
    private static partial Regex WikiLink();
}
