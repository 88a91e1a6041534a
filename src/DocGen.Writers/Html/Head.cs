using System.Globalization;
using DocGen.Core.Cancellation;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Html;

/// <summary>Writes the head of the page: the document properties and the style sheet.</summary>
internal static class Head
{
    /// <summary>
    /// The content security policy (CSP 3) of a page among others: whatever a mistake may let into the page, a browser runs no script,
    /// sends no form, and fetches nothing but pictures beside the page. Styles are in the page itself.
    /// </summary>
    private const string Policy =
        "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    /// <param name="hasPolicy">Whether the page is on a web site, which says what a browser may do there.</param>
    public static void Write(CharBuffer output, Document document, Theme theme, bool hasPolicy, Work work)
    {
        var info = document.Info;
        output.Append("<!DOCTYPE html>\n<html");
        output.AppendAttribute("lang", info.Language.Tag);
        output.Append(">\n<head>\n<meta charset=\"utf-8\">\n");
        if (hasPolicy)
        {
            output.Append("<meta http-equiv=\"Content-Security-Policy\"");
            output.AppendAttribute("content", Policy);
            output.Append(">\n");
        }

        output.Append("<title>");
        output.AppendText(info.Title);
        output.Append("</title>\n");
        Meta(output, "viewport", "width=device-width, initial-scale=1");
        Meta(output, "description", info.Subject);
        Meta(output, "author", info.Author);
        Meta(output, "keywords", info.Keywords.IsEmpty ? null : string.Join(", ", info.Keywords));
        Meta(output, "dcterms.date", info.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Meta(output, "generator", "DocGen");
        output.Append("<style>\n");
        output.Append(StyleSheet.Of(theme));
        DrawingRules.Write(output, document, theme, work);
        PageRules.Write(output, document, theme);
        output.Append("</style>\n</head>\n");
    }

    private static void Meta(CharBuffer output, string name, string? content)
    {
        if (string.IsNullOrEmpty(content))
            return;
        output.Append("<meta");
        output.AppendAttribute("name", name);
        output.AppendAttribute("content", content);
        output.Append(">\n");
    }
}
