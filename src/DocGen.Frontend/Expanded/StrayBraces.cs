using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Expanded;

/// <summary>
/// Braces in the text of a template that look like the remains of code: <c>}}</c> without <c>{{</c>, or code in single braces. In a code
/// block or in attributes they are valid, so the Markdown reader reports those that it finds in text.
/// </summary>
/// <param name="Place">The place of the braces.</param>
/// <param name="Code">The text in single braces; <see langword="null"/> for <c>}}</c>.</param>
/// <param name="Name">The variable whose member the text names, if no filter shows that it is code.</param>
internal sealed partial record StrayBraces(SourceSpan Place, string? Code = null, string? Name = null)
{
    /// <summary>Finds stray braces in a range of text between tags.</summary>
    /// <param name="isFilter">Whether a function has this name.</param>
    public static void Find(SourceText source, int start, int end, Func<string, bool> isFilter, ImmutableArray<StrayBraces>.Builder into)
    {
        var text = source.Text;
        for (var at = start; (at = text.IndexOf("}}", at, end - at, StringComparison.Ordinal)) >= 0; at += 2)
            if (!IsEscaped(text, at, start))
                into.Add(new StrayBraces(source.GetSpan(at, 2)));

        for (var match = Group().Match(text, start, end - start); match.Success; match = match.NextMatch())
        {
            var isCode = match.Groups["filter"] is { Success: true } filter && isFilter(filter.Value);
            if (IsEscaped(text, match.Index, start) || (!isCode && match.Groups["path"].Length == 0))
                continue;
            into.Add(
                new StrayBraces(
                    source.GetSpan(match.Index, match.Length),
                    match.Value[1..^1].Trim(),
                    isCode ? null : match.Groups["name"].Value
                )
            );
        }
    }

    private static bool IsEscaped(string text, int at, int start) => at > start && text[at - 1] == '\\';

    // Text with '=', '#' or quotes is attributes or an id.
    [GeneratedRegex(
        """\{[ \t]*(?<name>[\p{L}_]\w*)(?<path>(?:\??\.[\p{L}_]\w*)*)[ \t]*(?:\\?\|[ \t]*(?<filter>[a-z_.]+)[^{}=#"'\r\n]*)?\}(?!\})"""
    )]
    private static partial Regex Group();
}
