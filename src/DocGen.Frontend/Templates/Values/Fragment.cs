using DocGen.Frontend.Expanded;

namespace DocGen.Frontend.Templates.Values;

/// <summary>
/// A part of expanded Markdown that is printed later: a captured text, a partial, the result of a function, Markdown from data.
/// </summary>
internal sealed record Fragment(string Text, SourceMap Map)
{
    public static readonly Fragment Empty = new("", new SourceMap());

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
