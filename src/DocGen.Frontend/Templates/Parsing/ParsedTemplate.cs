using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Sources;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Parsing;

/// <summary>A template or partial ready to be run, any number of times and on several threads.</summary>
/// <param name="Source">The whole file; offsets of nodes count from its beginning.</param>
/// <param name="Body">What is run; empty when the template is not well formed.</param>
/// <param name="Names">Every variable that is named in it.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record ParsedTemplate(
    SourceText Source,
    ScriptBlockStatement Body,
    IReadOnlySet<string> Names,
    ImmutableArray<Diagnostic> Problems
)
{
    /// <summary>Braces in its text that look like the rest of code.</summary>
    public ImmutableArray<StrayBraces> StrayBraces { get; init; } = [];

    /// <summary>Where a node stands.</summary>
    public SourceSpan SpanOf(ScriptNode node)
    {
        var (start, length) = Extent.Of(node, Source.Text);
        return Source.GetSpan(start, length);
    }
}
