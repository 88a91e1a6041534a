using System.Globalization;
using DocGen.Core.Model;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Markdown;

/// <summary>Writes the document properties as YAML front matter: GitHub shows it as a table, and site generators read it.</summary>
internal static class FrontMatterWriter
{
    public static void Write(CharBuffer output, DocumentInfo info, MarkdownFlavour flavour)
    {
        output.Append("---\n");
        Entry(output, "title", info.Title);
        if (info.Date is { } date)
        {
            output.Append("date: ");
            output.Append(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            output.Append('\n');
        }

        output.Append("lang: ");
        output.Append(info.Language.Tag);
        output.Append('\n');
        Entry(output, "item", info.Item);
        Entry(output, "author", info.Author);
        Entry(output, "description", info.Subject);
        if (!info.Keywords.IsEmpty)
        {
            output.Append("keywords:\n");
            foreach (var keyword in info.Keywords)
            {
                output.Append("  - ");
                Quoted(output, keyword);
                output.Append('\n');
            }
        }

        // The themes of MkDocs interpret "source" as a list of files to print above the page.
        if (flavour != MarkdownFlavour.Portable)
            Entry(output, "source", info.Source);
        output.Append("---\n");
    }

    private static void Entry(CharBuffer output, string key, string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        output.Append(key);
        output.Append(": ");
        Quoted(output, value);
        output.Append('\n');
    }

    /// <summary>A double-quoted scalar (YAML 1.2.2, 7.3.1): the only kind that can hold any text on one line.</summary>
    private static void Quoted(CharBuffer output, string value)
    {
        output.Append('"');
        foreach (var c in value)
        {
            if (c is '"' or '\\')
            {
                output.Append('\\');
                output.Append(c);
            }
            else if (c < ' ' || c is (>= '\u007F' and <= '\u009F') or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF')
            {
                output.Append("\\u");
                output.Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                output.Append(c);
            }
        }

        output.Append('"');
    }
}
