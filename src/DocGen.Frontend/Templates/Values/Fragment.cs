using DocGen.Frontend.Expanded;

namespace DocGen.Frontend.Templates.Values;

/// <summary>
/// A piece of expanded Markdown that waits to be printed: a captured text, a partial, the text of a function, Markdown from data.
/// </summary>
internal sealed record Fragment(string Text, SourceMap Map)
{
    public static readonly Fragment Empty = new("", new SourceMap());

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
