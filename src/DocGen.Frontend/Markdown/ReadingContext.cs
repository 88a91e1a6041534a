using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Markdown.Footnotes;
using Md = Markdig.Syntax;

namespace DocGen.Frontend.Markdown;

/// <summary>The shared state while one expanded template is read: the printed values, the source map, and the footnotes.</summary>
internal sealed class ReadingContext(ExpandedMarkdown source, DiagnosticBag diagnostics, Language? language, ReadingOptions options)
{
    /// <summary>Deeper nesting is refused, because it would exhaust the stack of the code that walks the document.</summary>
    public const int DeepestNesting = 64;

    private readonly HashSet<string> _usedFootnotes = new(StringComparer.Ordinal);

    public ExpandedMarkdown Source { get; } = source;

    /// <summary>The language of the document; <see langword="null"/> if it is unknown.</summary>
    public Language? Language { get; } = language;

    public ReadingOptions Options => options;

    public StrayBracesReader StrayBraces { get; } = new(source, diagnostics);

    public Dictionary<string, FootnoteDefinition> Footnotes { get; } = new(StringComparer.Ordinal);

    /// <summary>The current nesting depth of blocks and inlines.</summary>
    public int Depth { get; set; }

    public bool IsInFootnote { get; set; }

    public Origin At(int offset, int length = 0) => Source.Map.Find(Math.Max(0, offset), length);

    public Origin At(Md.SourceSpan span) => At(span.Start, FirstLineLength(span));

    public void Error(DiagnosticCode code, Md.SourceSpan span, string message, string? hint = null) =>
        diagnostics.Error(code, message, At(span), hint);

    public void Error(DiagnosticCode code, int offset, int length, string message, string? hint = null) =>
        diagnostics.Error(code, message, At(offset, length), hint);

    public void Error(DiagnosticCode code, Origin origin, string message, string? hint = null) =>
        diagnostics.Error(code, message, origin, hint);

    public void Warning(DiagnosticCode code, Md.SourceSpan span, string message, string? hint = null) =>
        diagnostics.Warning(code, message, At(span), hint);

    /// <summary>Records a reference to a footnote.</summary>
    /// <returns>Whether it is the first one.</returns>
    public bool Use(FootnoteDefinition definition) => _usedFootnotes.Add(definition.Label);

    public bool IsUsed(FootnoteDefinition definition) => _usedFootnotes.Contains(definition.Label);

    /// <summary>Reads a placeholder at the beginning of a text.</summary>
    /// <returns>The length of the placeholder, or 0 if there is none: character references can produce the same characters by
    /// chance.</returns>
    public int TryReadValue(ReadOnlySpan<char> text, out PrintedValue value)
    {
        var length = Placeholder.TryRead(text, out var index);
        if (length == 0 || (uint)index >= (uint)Source.Values.Length)
        {
            value = null!;
            return 0;
        }

        value = Source.Values[index];
        return length;
    }

    private int FirstLineLength(Md.SourceSpan span)
    {
        var text = Source.Text;
        if (span.Length <= 0 || span.Start >= text.Length)
            return 0;
        var length = Math.Min(span.Length, text.Length - span.Start);
        var end = text.AsSpan(span.Start, length).IndexOfAny('\r', '\n');
        return end < 0 ? length : end;
    }
}
