using DocGen.Core.Languages;
using DocGen.Core.Writing;
using DocGen.Frontend.Markdown.Directives;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;
using DocGen.Frontend.Templates.Functions;
using DocGen.Pdf.Fonts;
using Microsoft.Extensions.Logging;

namespace DocGen;

/// <summary>
/// What an engine is built with: all that comes from outside is given here and nowhere else. The engine takes a copy, so what is changed
/// afterwards does not reach it.
/// </summary>
public sealed class DocGenEngineOptions
{
    /// <summary>
    /// Formats besides those that come with DocGen. Front matter, <c>docgen.yaml</c> and <c>--format</c> name them as their writers say.
    /// </summary>
    public IList<IDocumentWriter> Writers { get; } = [];

    /// <summary>The formats that documents can have, by name; all when empty.</summary>
    public IList<string> Formats { get; } = [];

    /// <summary>Functions and filters of templates besides those that come with DocGen.</summary>
    public IList<CustomFunction> Functions { get; } = [];

    /// <summary>Block, line and inline directives besides those that come with DocGen.</summary>
    public IList<Directive> Directives { get; } = [];

    /// <summary>Languages of documents besides those that come with DocGen.</summary>
    public IList<Language> Languages { get; } = [];

    /// <summary>Fonts of PDF besides those that come with DocGen; a theme names their families.</summary>
    public IList<CustomFont> Fonts { get; } = [];

    /// <summary>
    /// Files that every document in memory can use besides its own: themes, pictures, partials, schemas; <see langword="null"/> for none.
    /// A folder of the disk is <see cref="DocGenEngine.ReadFolder"/>.
    /// </summary>
    public ISourceFiles? Files { get; set; }

    /// <summary>What a document may use at most where no <c>docgen.yaml</c> says.</summary>
    public ProjectLimits Limits { get; set; } = new();

    /// <summary>Where to the engine says what it does; <see langword="null"/> for nowhere.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }
}
