using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Sources;
using Scriban;
using Scriban.Parsing;

namespace DocGen.Frontend.Templates.Parsing;

/// <summary>
/// Collects the problems found by Scriban's parser and by the check of unclosed blocks. Only the first problem of a tag is reported, as the
/// others follow from it.
/// </summary>
internal static class ParseProblems
{
    private const string EndHint = "each 'if', 'for', 'case', 'while', 'func' and 'capture' needs its {{ end }}";

    public static void Add(
        LogMessageBag messages,
        TokenList tokens,
        IReadOnlyList<StrayBraces> stray,
        SourceText source,
        ImmutableArray<Diagnostic>.Builder problems
    )
    {
        var found = new SortedDictionary<int, Diagnostic>();
        if (tokens.OpenQuote >= 0)
            Put(tokens.OpenQuote, 1, "the text in quotes is not closed", null);
        else if (tokens.Reopened.TryGetValue(tokens.Unclosed, out var opening))
            PutOpen(tokens.Unclosed, opening);
        else if (tokens.Unclosed >= 0)
            Put(tokens.Unclosed, 2, "'{{' is not closed", "write '}}' after the code");
        else
            AddMessages();

        problems.AddRange(found.Values);

        void AddMessages()
        {
            var blocks = new HashSet<TemplateTag>();
            var misplaced = false;
            foreach (var (start, next) in tokens.Reopened)
                PutOpen(start, next);
            foreach (var message in messages)
            {
                if (message.Type != ParserMessageType.Error || ParseMessages.IsAboutBalance(message.Message))
                    continue;
                var start = Math.Clamp(message.Span.Start.Offset, 0, source.Text.Length);
                if (TemplateTag.At(tokens.Tags, start) is { } block && (tokens.Reopened.ContainsKey(block.Start) || !blocks.Add(block)))
                    continue;
                misplaced = true;
                var (text, hint) = ParseMessages.Translate(message.Message);
                Put(start, LengthOf(source.Text, start, message.Span.End.Offset + 1), text, hint ?? Around(source.Text, start));
            }

            // The content of such a tag is not balanced either.
            if (tokens.Reopened.Count > 0)
                return;
            if (
                messages.FirstOrDefault(message => message.Type == ParserMessageType.Error && ParseMessages.IsAboutBalance(message.Message))
                is not { } unbalanced
            )
                return;
            if (!misplaced)
                foreach (var end in tokens.LooseEnds)
                    Put(end, 3, "'end' closes nothing", LooseEndHint());
            if (tokens.OpenBlocks is [.., var open])
                Put(open.Start, open.Length, "the block is not closed: 'end' is missing", EndHint);
            if (found.Count > 0)
                return;
            var place = Math.Clamp(unbalanced.Span.Start.Offset, 0, source.Text.Length);
            Put(place, LengthOf(source.Text, place, unbalanced.Span.End.Offset + 1), "'end' is missing or in the wrong place", EndHint);
        }

        string LooseEndHint()
        {
            if (stray.FirstOrDefault(braces => braces.Code is null) is not { } lost)
                return "there is one {{ end }} too many, or the block's beginning is misspelt";
            return string.Create(
                CultureInfo.InvariantCulture,
                $"the '}}}}' on line {lost.Place.Line} has no '{{{{' before it: does the block begin there?"
            );
        }

        void PutOpen(int start, int next)
        {
            var line = source.GetSpan(next).Line.ToString(CultureInfo.InvariantCulture);
            var hint = source.Text.AsSpan(start, next - start).Contains('#')
                ? "write '}}' after the code; a comment, too, ends at the first '}}'"
                : "write '}}' after the code";
            Put(start, 2, $"'{{{{' is not closed: the next '{{{{' comes on line {line}, before any '}}}}'", hint);
        }

        void Put(int start, int length, string text, string? hint) =>
            found.TryAdd(start, new Diagnostic(TemplateCodes.Syntax, Severity.Error, text, source.GetSpan(start, length), Hint: hint));
    }

    /// <summary>What the characters before a place say about the error there.</summary>
    private static string? Around(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t')
            at--;
        return at == 0 ? null
            : text[at - 1] == '%'
                ? "'%' is the remainder of a division; a percentage is {{ 0.346 | pct 1 }} or {{ 34.6 | unit \"pct.\" | pct }}"
            : text[at - 1] == ',' ? "there is a comma too many"
            : text[at - 1] == '|' ? "the name of a filter follows '|': {{ x | number }}"
            : null;
    }

    /// <summary>The length to the end of the line or, if Scriban leaves the end open, of the word.</summary>
    private static int LengthOf(string text, int start, int end)
    {
        if (end <= start)
        {
            end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '.'))
                end++;
        }

        end = Math.Min(end, text.Length);
        var lineBreak = text.AsSpan(start, end - start).IndexOfAny('\r', '\n');
        return lineBreak < 0 ? end - start : lineBreak;
    }
}
