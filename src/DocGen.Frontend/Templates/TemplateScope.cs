using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Frontend.Data;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Templates;

/// <summary>What a template can see.</summary>
/// <param name="Document">The variable <c>document</c>, and the language of numbers and dates.</param>
/// <param name="Files">Where partials are looked up.</param>
public sealed record TemplateScope(DocumentInfo Document, ISourceFiles Files)
{
    /// <summary>The declared data files.</summary>
    public ImmutableArray<TemplateData> Data { get; init; } = [];

    /// <summary>The papers that this one is made of: the variable <c>papers</c>, when there are any.</summary>
    public ImmutableArray<DocumentInfo> Documents { get; init; } = [];

    /// <summary>The only folder that <c>include</c> reaches, relative to the project folder.</summary>
    public string PartialsFolder { get; init; } = "templates/_partials";

    public TemplateLimits Limits { get; init; } = TemplateLimits.Default;

    /// <summary>Reads Markdown in table cells (<c>format: "markdown"</c>) and table notes.</summary>
    public required Func<ExpandedMarkdown, ImmutableArray<Block>> ReadFragment { get; init; }
}

/// <summary>A data file, by its name in the template.</summary>
/// <param name="Name">The variable.</param>
/// <param name="Value">What the file holds.</param>
/// <param name="Declared">Where the front matter declares it.</param>
public sealed record TemplateData(string Name, DataNode Value, SourceSpan? Declared = null);
