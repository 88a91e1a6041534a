using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Frontend.Data;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Templates;

/// <summary>What a template has access to.</summary>
/// <param name="Document">The variable <c>document</c>, and the language of numbers and dates.</param>
/// <param name="Files">The files among which partials are found.</param>
public sealed record TemplateScope(DocumentInfo Document, ISourceFiles Files)
{
    /// <summary>The declared data files.</summary>
    public ImmutableArray<TemplateData> Data { get; init; } = [];

    /// <summary>The documents that this one is composed of: the variable <c>documents</c>, if there are any.</summary>
    public ImmutableArray<DocumentInfo> Documents { get; init; } = [];

    /// <summary>The only folder from which <c>include</c> reads, relative to the project folder.</summary>
    public string PartialsFolder { get; init; } = "templates/_partials";

    /// <summary>What a template may use up before it is stopped with a diagnostic.</summary>
    public TemplateLimits Limits { get; init; } = TemplateLimits.Default;

    /// <summary>The work that the expansion is a part of.</summary>
    public Work Work { get; init; } = Work.Uninterrupted;

    /// <summary>
    /// Called with each exception of a custom function and the name of the function; the author of the template gets a diagnostic.
    /// </summary>
    public Action<string, Exception>? FunctionFailed { get; init; }

    /// <summary>Reads Markdown in table cells (<c>format: "markdown"</c>) and table notes.</summary>
    public required Func<ExpandedMarkdown, ImmutableArray<Block>> ReadFragment { get; init; }
}

/// <summary>A data file and its name in the template.</summary>
/// <param name="Name">The name of the variable.</param>
/// <param name="Value">The content of the file.</param>
/// <param name="Declared">Where the front matter declares it; <see langword="null"/> for data that a program gives.</param>
public sealed record TemplateData(string Name, DataNode Value, SourceSpan? Declared = null);
