using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using Md = Markdig.Syntax;
using MdInlines = Markdig.Syntax.Inlines;

namespace DocGen.Frontend.Markdown;

/// <summary>
/// Callouts in the syntax of GitHub alerts: a block quote whose first line is <c>[!NOTE]</c>, <c>[!IMPORTANT]</c> or <c>[!WARNING]</c>. A
/// first paragraph of strong text is the title.
/// </summary>
internal static class AlertReader
{
    /// <summary>Removes the marker from a block quote.</summary>
    /// <returns>The kind, or <see langword="null"/> for an ordinary quotation.</returns>
    public static CalloutKind? Take(Md.QuoteBlock quote)
    {
        if (quote.Count == 0 || quote[0] is not Md.ParagraphBlock { Inline: { } inlines } paragraph)
            return null;
        var marker = "";
        var line = new List<MdInlines.Inline>();
        var end = inlines.FirstChild;
        for (; end is not null and not MdInlines.LineBreakInline; end = end.NextSibling)
        {
            // A bracket that does not open a link is a delimiter with its text in a literal.
            if (end is not MdInlines.LiteralInline literal || marker.Length > 12)
                return null;
            marker += literal.Content.ToString();
            line.Add(end);
        }

        CalloutKind? kind = marker switch
        {
            "[!NOTE]" => CalloutKind.Note,
            "[!IMPORTANT]" => CalloutKind.Important,
            "[!WARNING]" => CalloutKind.Warning,
            _ => null,
        };
        if (kind is null)
            return null;
        foreach (var inline in line)
            inline.Remove();
        end?.Remove();
        if (inlines.FirstChild is null)
            quote.Remove(paragraph);
        return kind;
    }

    /// <summary>Makes the callout from the content of the quote.</summary>
    public static Callout Make(CalloutKind kind, ImmutableArray<Block> content, Origin origin) =>
        content is [Paragraph { Content: [Span { Style: StyleNames.Strong } title] }, ..]
            ? new Callout(kind, title.Content, content[1..]) { Origin = origin }
            : new Callout(kind, [], content) { Origin = origin };
}
