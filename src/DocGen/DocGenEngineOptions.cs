using DocGen.Core.Languages;
using DocGen.Core.Writing;
using DocGen.Frontend.Markdown.Directives;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;
using DocGen.Frontend.Templates.Functions;
using DocGen.Pdf.Fonts;
using Microsoft.Extensions.Logging;

namespace DocGen;

/// <summary>The options of an engine: all extensions are given here. The engine copies them, so later changes have no effect.</summary>
public sealed class DocGenEngineOptions
{
    /// <summary>Custom formats. Front matter, <c>docgen.yaml</c> and <c>--format</c> use the names of their writers.</summary>
    public IList<IDocumentWriter> Writers { get; } = [];

    /// <summary>The names of the formats that are available; all if empty.</summary>
    public IList<string> Formats { get; } = [];

    /// <summary>Custom functions and filters for templates.</summary>
    public IList<CustomFunction> Functions { get; } = [];

    /// <summary>Custom block, line and inline directives.</summary>
    public IList<Directive> Directives { get; } = [];

    /// <summary>Custom languages of documents.</summary>
    public IList<Language> Languages { get; } = [];

    /// <summary>Custom fonts for PDF; themes refer to their families.</summary>
    public IList<CustomFont> Fonts { get; } = [];

    /// <summary>
    /// Files that every document in memory can use in addition to its own: themes, pictures, partials, schemas; <see langword="null"/> for
    /// none. For a folder on disk use <see cref="DocGenEngine.ReadFolder"/>.
    /// </summary>
    public ISourceFiles? Files { get; set; }

    /// <summary>The limits for documents without limits in a <c>docgen.yaml</c>.</summary>
    public ProjectLimits Limits { get; set; } = new();

    /// <summary>The logger factory; <see langword="null"/> for no logging.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }
}
