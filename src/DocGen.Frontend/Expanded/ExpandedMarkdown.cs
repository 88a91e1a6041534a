using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Model;

namespace DocGen.Frontend.Expanded;

/// <summary>
/// A template after Scriban and before Markdig. A printed value is represented by a placeholder (see <see cref="Placeholder"/>), which the
/// reader replaces after the Markdown has been parsed. So a value can never become markup, in any context.
/// </summary>
/// <param name="Text">Markdown with placeholders.</param>
/// <param name="Values">The printed values, by placeholder index.</param>
/// <param name="Map">Maps offsets in <paramref name="Text"/> to the template and the data.</param>
public sealed record ExpandedMarkdown(string Text, ImmutableArray<PrintedValue> Values, SourceMap Map)
{
    /// <summary>Stray braces in the templates that took part in the run, wherever they are.</summary>
    internal ImmutableArray<StrayBraces> StrayBraces { get; init; } = [];
}

/// <summary>A value that a template printed.</summary>
public abstract record PrintedValue(Origin Origin);

/// <summary>Plain text; line breaks in it become line breaks.</summary>
internal sealed record PrintedText(Origin Origin, string Value) : PrintedValue(Origin);

/// <summary>A number as printed, and the figure behind it.</summary>
internal sealed record PrintedFigure(Origin Origin, string Value, Figure Figure) : PrintedValue(Origin);

/// <summary>Blocks made by a function, such as a table; they must be in a paragraph of their own.</summary>
internal sealed record PrintedBlocks(Origin Origin, ImmutableArray<Block> Blocks) : PrintedValue(Origin);
