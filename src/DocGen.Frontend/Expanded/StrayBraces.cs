using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Expanded;

/// <summary>
/// Braces in the text of a template that look like the rest of code: <c>}}</c> without its beginning, or code in single braces. They
/// may stand in a code block or in attributes, so it is the Markdown reader that reports those that it finds in text.
/// </summary>
/// <param name="Place">Where they stand.</param>
/// <param name="Code">The group in single braces, without them; <see langword="null"/> for <c>}}</c>.</param>
/// <param name="Name">The variable whose member a group names, when no filter says that it is code.</param>
internal sealed partial record StrayBraces(SourceSpan Place, string? Code = null, string? Name = null)
{
    /// <summary>Finds them in a stretch of text between code blocks.</summary>
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

    // What has '=', '#' or quotes in it is attributes or an id.
    [GeneratedRegex(
        """\{[ \t]*(?<name>[\p{L}_]\w*)(?<path>(?:\??\.[\p{L}_]\w*)*)[ \t]*(?:\\?\|[ \t]*(?<filter>[a-z_.]+)[^{}=#"'\r\n]*)?\}(?!\})"""
    )]
    private static partial Regex Group();
}
