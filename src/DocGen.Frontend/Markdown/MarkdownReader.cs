using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Markdown.Footnotes;
using DocGen.Frontend.Markdown.Syntax;
using Markdig.Syntax;
using Block = DocGen.Core.Model.Block;

namespace DocGen.Frontend.Markdown;

/// <summary>
/// Reads expanded Markdown into the document model: CommonMark 0.31 with pipe tables, footnotes, strikethrough, subscript, superscript, and
/// the directives of <c>docs/templates.md</c>. Everything that is refused is reported, and reading continues after each error.
/// </summary>
public static class MarkdownReader
{
    /// <summary>A whole document.</summary>
    public static Document Read(ExpandedMarkdown source, DocumentInfo info, DiagnosticBag diagnostics, ReadingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(info);
        return new Document(info, ReadBlocks(source, diagnostics, info.Language, options));
    }

    /// <summary>Reads blocks outside a document, for Markdown in data. Footnotes and link definitions are local to the text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="diagnostics">Receives DG3 diagnostics, and DG2 for stray braces.</param>
    /// <param name="language">The language in which dates are recognised; none if omitted.</param>
    /// <param name="options">The directives, and the end of patience; the defaults when left out.</param>
    /// <exception cref="OperationCanceledException">The options' token was cancelled.</exception>
    public static ImmutableArray<Block> ReadBlocks(
        ExpandedMarkdown source,
        DiagnosticBag diagnostics,
        Language? language = null,
        ReadingOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (source.Text.Length == 0)
            return [];
        var context = new ReadingContext(source, diagnostics, language, options ?? ReadingOptions.Default);
        var parsing = new MarkdownParsing(context.Options.Work);
        if (Parse(source, parsing, context) is not { } parsed)
            return [];
        NameFootnotes(parsing.Footnotes, context);
        var blocks = new BlockReader(context).Read(parsed);
        foreach (var (label, definition) in context.Footnotes)
        {
            if (!context.IsUsed(definition))
                context.Warning(
                    MarkdownCodes.UnusedFootnote,
                    definition.LabelSpan,
                    $"the footnote '{label}' is not referred to",
                    $"write [^{label}] where it belongs, or remove it"
                );
        }

        return blocks;
    }

    private static MarkdownDocument? Parse(ExpandedMarkdown source, MarkdownParsing parsing, ReadingContext context)
    {
        try
        {
            return Markdig.Markdown.Parse(source.Text, Pipeline.Instance, parsing);
        }
        catch (Exception problem)
            when (problem is NestingException
                || (problem is ArgumentException && problem.Message.Contains("too deeply nested", StringComparison.Ordinal))
            )
        {
            // Markdig's own is the only exception that it throws for its input.
            context.Error(
                MarkdownCodes.NestedTooDeep,
                0,
                0,
                "the Markdown is nested too deeply",
                $"at most {ReadingContext.DeepestNesting} levels"
            );
            return null;
        }
    }

    private static void NameFootnotes(List<FootnoteDefinition> definitions, ReadingContext context)
    {
        foreach (var definition in definitions)
        {
            context.Options.Work.Step();
            var label = PrintedValues.Plain(definition.Label, context);
            if (!context.Footnotes.TryAdd(label, definition))
                context.Error(
                    MarkdownCodes.RepeatedFootnote,
                    definition.LabelSpan,
                    $"the footnote '{label}' is written twice",
                    "give each footnote a label of its own"
                );
        }
    }
}
