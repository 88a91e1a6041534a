using System.Diagnostics;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Frontend.Expanded;

namespace DocGen.Frontend.Markdown;

/// <summary>The treatment of line breaks in a printed text.</summary>
internal enum PrintedBreaks
{
    /// <summary>They become line breaks within the paragraph.</summary>
    Keep,

    /// <summary>They become spaces, as in headings, attributes and alternative texts.</summary>
    Space,
}

/// <summary>Replaces placeholders by the printed values after parsing, so that values cannot be markup.</summary>
internal static class PrintedValues
{
    /// <summary>Whether a text contains a placeholder.</summary>
    public static bool Any(ReadOnlySpan<char> text) => text.Contains(Placeholder.Start);

    /// <summary>
    /// Appends text as inlines. A full stop after a value that ends with an abbreviation (<c>875.000 kr.</c>) is dropped, because in all
    /// supported languages one full stop serves for both.
    /// </summary>
    /// <param name="offset">The offset of the text in the whole text; both have the same characters from there on.</param>
    /// <param name="isCode">Whether every full stop is kept, as in code.</param>
    public static void Append(
        this InlineBuilder builder,
        ReadOnlySpan<char> text,
        int offset,
        PrintedBreaks breaks,
        ReadingContext context,
        bool isCode = false
    )
    {
        while (!text.IsEmpty)
        {
            if (!isCode && builder.EndsWithValuePoint && IsFullStop(text))
            {
                // Only one full stop is dropped: the next one is text.
                builder.EndsWithValuePoint = false;
                text = text[1..];
                offset++;
                continue;
            }

            var typed = text.IndexOf(Placeholder.Start);
            if (typed < 0)
                typed = text.Length;
            var length = typed < text.Length ? context.TryReadValue(text[typed..], out var value) : Skip(out value);
            if (length == 0)
                typed = Math.Min(text.Length, typed + 1);
            if (typed > 0)
                builder.AddText(text[..typed].ToString(), context.At(offset, typed));
            if (length > 0)
                builder.Append(value, breaks, context);
            text = text[(typed + length)..];
            offset += typed + length;
        }

        static int Skip(out PrintedValue value)
        {
            value = null!;
            return 0;
        }
    }

    /// <summary>The text with its values, on a single line.</summary>
    public static string Plain(string text, ReadingContext context) => Replace(text, context, static value => OnOneLine(value));

    /// <summary>The text with its values; line ends become <c>\n</c>.</summary>
    public static string Verbatim(string text, ReadingContext context) =>
        Replace(text, context, static value => string.Join('\n', LineEnds.Split(value)));

    /// <summary>The text of a printed text or figure; blocks are reported.</summary>
    public static string TextOf(PrintedValue value, ReadingContext context)
    {
        switch (value)
        {
            case PrintedText text:
                return text.Value;
            case PrintedFigure figure:
                return figure.Value;
            case PrintedBlocks:
                ReportBlocks(value.Origin, context);
                return "";
            default:
                throw new UnreachableException();
        }
    }

    private static string Replace(string text, ReadingContext context, Func<string, string> form)
    {
        if (!Any(text))
            return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            var length = context.TryReadValue(text.AsSpan(i), out var value);
            if (length == 0)
                result.Append(text[i++]);
            else
                result.Append(form(TextOf(value, context)));
            i += length;
        }

        return result.ToString();
    }

    /// <summary>
    /// Whether a text begins with a full stop that ends a sentence, and not with an ellipsis, a decimal point, or the dot of a file
    /// extension.
    /// </summary>
    private static bool IsFullStop(ReadOnlySpan<char> text) =>
        text[0] == '.' && (text.Length == 1 || !(text[1] is '.' or Placeholder.Start || char.IsLetterOrDigit(text[1])));

    private static void Append(this InlineBuilder builder, PrintedValue value, PrintedBreaks breaks, ReadingContext context)
    {
        switch (value)
        {
            case PrintedFigure figure:
                builder.Add(new FigureValue(figure.Value, figure.Figure) { Origin = figure.Origin });
                break;
            case PrintedText text when breaks == PrintedBreaks.Space:
                builder.AddText(OnOneLine(text.Value), text.Origin);
                break;
            case PrintedText text:
                builder.AddLines(text.Value, text.Origin);
                break;
            case PrintedBlocks:
                ReportBlocks(value.Origin, context);
                break;
            default:
                throw new UnreachableException();
        }

        builder.EndsWithValuePoint = value is PrintedFigure { Value: [.., '.'] } or PrintedText { Value: [.., '.'] };
    }

    private static string OnOneLine(string text) => text.AsSpan().ContainsAny(LineEnds.All) ? string.Join(' ', LineEnds.Split(text)) : text;

    private static void ReportBlocks(Origin origin, ReadingContext context) =>
        context.Error(
            MarkdownCodes.BlocksInText,
            origin,
            "a table cannot be inside text",
            "give the call a paragraph of its own, with an empty line before and after it"
        );
}
