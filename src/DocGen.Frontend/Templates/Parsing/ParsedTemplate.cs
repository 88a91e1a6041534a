using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Sources;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Parsing;

/// <summary>A parsed template or partial, which can be run any number of times and by several threads.</summary>
/// <param name="Source">The whole file; offsets of nodes refer to it.</param>
/// <param name="Body">The statements to run; empty if the template is not well-formed.</param>
/// <param name="Names">All variables named in it.</param>
/// <param name="Problems">Errors in the template.</param>
internal sealed record ParsedTemplate(
    SourceText Source,
    ScriptBlockStatement Body,
    IReadOnlySet<string> Names,
    ImmutableArray<Diagnostic> Problems
)
{
    /// <summary>What is doubtful in it, but not wrong.</summary>
    public ImmutableArray<Diagnostic> Warnings { get; init; } = [];

    /// <summary>Stray braces in its text.</summary>
    public ImmutableArray<StrayBraces> StrayBraces { get; init; } = [];

    /// <summary>The source span of a node.</summary>
    public SourceSpan SpanOf(ScriptNode node)
    {
        var (start, length) = Extent.Of(node, Source.Text);
        return Source.GetSpan(start, length);
    }
}
