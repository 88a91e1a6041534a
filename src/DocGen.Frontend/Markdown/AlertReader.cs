using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using Md = Markdig.Syntax;
using MdInlines = Markdig.Syntax.Inlines;

namespace DocGen.Frontend.Markdown;

/// <summary>
/// A block quote whose first line is <c>[!NOTE]</c>, <c>[!IMPORTANT]</c> or <c>[!WARNING]</c> is a callout, as on GitHub and as
/// DocGen writes it; a paragraph of strong text at its beginning is its title.
/// </summary>
internal static class AlertReader
{
    /// <summary>Takes the marker out of a block quote.</summary>
    /// <returns>The kind, or <see langword="null"/> for a quotation.</returns>
    public static CalloutKind? Take(Md.QuoteBlock quote)
    {
        if (quote.Count == 0 || quote[0] is not Md.ParagraphBlock { Inline: { } inlines } paragraph)
            return null;
        var marker = "";
        var line = new List<MdInlines.Inline>();
        var end = inlines.FirstChild;
        for (; end is not null and not MdInlines.LineBreakInline; end = end.NextSibling)
        {
            // A bracket that opened no link is a delimiter whose literal has its text.
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

    /// <summary>The callout of what stands in the quote.</summary>
    public static Callout Make(CalloutKind kind, ImmutableArray<Block> content, Origin origin) =>
        content is [Paragraph { Content: [Span { Style: StyleNames.Strong } title] }, ..]
            ? new Callout(kind, title.Content, content[1..]) { Origin = origin }
            : new Callout(kind, [], content) { Origin = origin };
}
