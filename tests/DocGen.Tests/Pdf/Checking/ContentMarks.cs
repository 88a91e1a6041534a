using System.Buffers.Text;

namespace DocGen.Tests.Pdf.Checking;

/// <summary>Finds the marked-content identifiers of a content stream (ISO 32000-1, 14.6), without reading what is painted.</summary>
internal static class ContentMarks
{
    private const int None = -1;

    /// <summary>The identifiers in the order of painting.</summary>
    /// <param name="content">The content stream.</param>
    /// <param name="page">What it is called when something is wrong.</param>
    public static List<int> Read(ReadOnlySpan<byte> content, string page)
    {
        var found = new List<int>();
        var isOpen = false;
        var (pending, isNext) = (None, false);
        for (var at = 0; at < content.Length; )
        {
            var token = Next(content, ref at);
            if (isNext)
            {
                if (!Utf8Parser.TryParse(token, out pending, out _))
                    throw new BrokenPdfException($"{page}: an identifier of marked content is no number");
                isNext = false;
            }
            else if (token.SequenceEqual("/MCID"u8))
            {
                isNext = true;
            }
            else if (token.SequenceEqual("BDC"u8) || token.SequenceEqual("BMC"u8))
            {
                if (isOpen)
                    throw new BrokenPdfException($"{page}: marked content stands within marked content");
                isOpen = true;
                if (pending != None)
                    found.Add(pending);
                pending = None;
            }
            else if (token.SequenceEqual("EMC"u8))
            {
                if (!isOpen)
                    throw new BrokenPdfException($"{page}: marked content ends that has not begun");
                isOpen = false;
            }
        }

        if (isOpen)
            throw new BrokenPdfException($"{page}: marked content does not end");
        return found;
    }

    /// <summary>The next token; of a string only its first character.</summary>
    private static ReadOnlySpan<byte> Next(ReadOnlySpan<byte> content, ref int at)
    {
        while (at < content.Length && PdfParser.IsSpace(content[at]))
            at++;
        if (at == content.Length)
            return [];
        var start = at++;
        switch (content[start])
        {
            case (byte)'<' when at < content.Length && content[at] == '<':
                at++;
                return content[start..at];
            case (byte)'<':
                at += content[at..].IndexOf((byte)'>') + 1;
                return content.Slice(start, 1);
            case (byte)'/':
                break;
            case var first when PdfParser.IsDelimiter(first):
                return content.Slice(start, 1);
            default:
                break;
        }

        while (at < content.Length && !PdfParser.IsSpace(content[at]) && !PdfParser.IsDelimiter(content[at]))
            at++;
        return content[start..at];
    }
}
