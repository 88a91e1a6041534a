using System.Collections.Immutable;
using DocGen.Core.Languages;
using DocGen.Core.Writing;
using DocGen.Frontend.Markdown.Directives;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Templates;
using DocGen.Frontend.Templates.Functions;
using DocGen.Pdf.Fonts;
using Microsoft.Extensions.Logging;

namespace DocGen.Compiling;

/// <summary>What documents are made with: what comes with DocGen and what a program adds. Immutable, and used by several threads.</summary>
internal sealed class Toolset
{
    private readonly Lazy<ProjectSchemas> _schemas;

    public Toolset() => _schemas = new Lazy<ProjectSchemas>(() => ProjectSchemas.For(Formats, Languages!));

    /// <summary>The writers of the formats, in the order in which their files are reported.</summary>
    public required ImmutableArray<IDocumentWriter> Writers { get; init; }

    /// <summary>Those that do not come with DocGen: a fault of one is reported as its own.</summary>
    public required ImmutableHashSet<IDocumentWriter> CustomWriters { get; init; }

    public required FontSet Fonts { get; init; }

    public required DirectiveRegister Directives { get; init; }

    public required ImmutableArray<CustomFunction> CustomFunctions { get; init; }

    public required ImmutableArray<Directive> CustomDirectives { get; init; }

    public required LanguageSet Languages { get; init; }

    /// <summary>Expands templates, with all functions; keeps the templates that it has parsed.</summary>
    public required TemplateExpander Expander { get; init; }

    public required ProjectLimits Limits { get; init; }

    public required ILogger Log { get; init; }

    /// <summary>The names of the formats, in the order of their writers.</summary>
    public ImmutableArray<string> Formats => [.. Writers.Select(writer => writer.Format)];

    /// <summary>The schemas of <c>docgen.yaml</c> and front matter with these formats and languages.</summary>
    public ProjectSchemas Schemas => _schemas.Value;
}
