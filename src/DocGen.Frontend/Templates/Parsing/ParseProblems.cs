using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;
using Scriban;
using Scriban.Parsing;

namespace DocGen.Frontend.Templates.Parsing;

/// <summary>
/// What Scriban's parser and the balance of blocks find wrong. Of one code block only the first problem is reported: the others
/// follow from it.
/// </summary>
internal static class ParseProblems
{
    private const string EndHint = "each 'if', 'for', 'case', 'while', 'func' and 'capture' needs its {{ end }}";

    public static void Add(LogMessageBag messages, TokenList tokens, SourceText source, ImmutableArray<Diagnostic>.Builder problems)
    {
        var found = new SortedDictionary<int, Diagnostic>();
        if (tokens.OpenQuote >= 0)
            Put(tokens.OpenQuote, 1, "the text in quotes is not closed", null);
        else if (tokens.Unclosed >= 0)
            Put(tokens.Unclosed, 2, "'{{' is not closed", "write '}}' behind the code");
        else
            AddMessages();

        problems.AddRange(found.Values);

        void AddMessages()
        {
            var blocks = new HashSet<CodeBlock>();
            var misplaced = false;
            foreach (var message in messages)
            {
                if (message.Type != ParserMessageType.Error || ParseMessages.IsAboutBalance(message.Message)) continue;
                var start = Math.Clamp(message.Span.Start.Offset, 0, source.Text.Length);
                if (CodeBlock.At(tokens.CodeBlocks, start) is { } block && !blocks.Add(block)) continue;
                misplaced = true;
                var (text, hint) = ParseMessages.Translate(message.Message);
                Put(start, LengthOf(source.Text, start, message.Span.End.Offset + 1), text, hint);
            }

            if (messages.FirstOrDefault(message => message.Type == ParserMessageType.Error && ParseMessages.IsAboutBalance(message.Message)) is not { } unbalanced) return;
            if (!misplaced)
                foreach (var end in tokens.LooseEnds) Put(end, 3, "'end' closes nothing", "there is one {{ end }} too many, or the block's beginning is misspelt");
            if (tokens.OpenBlocks is [.., var open]) Put(open.Start, open.Length, "the block is not closed: 'end' is missing", EndHint);
            if (found.Count > 0) return;
            var place = Math.Clamp(unbalanced.Span.Start.Offset, 0, source.Text.Length);
            Put(place, LengthOf(source.Text, place, unbalanced.Span.End.Offset + 1), "'end' is missing or stands in the wrong place", EndHint);
        }

        void Put(int start, int length, string text, string? hint) =>
            found.TryAdd(start, new Diagnostic(TemplateCodes.Syntax, Severity.Error, text, source.GetSpan(start, length), Hint: hint));
    }

    /// <summary>Up to the end of the line; where Scriban leaves the end open, the word.</summary>
    private static int LengthOf(string text, int start, int end)
    {
        if (end <= start)
        {
            end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.')) end++;
        }

        end = Math.Min(end, text.Length);
        var lineBreak = text.AsSpan(start, end - start).IndexOfAny('\r', '\n');
        return lineBreak < 0 ? end - start : lineBreak;
    }
}
