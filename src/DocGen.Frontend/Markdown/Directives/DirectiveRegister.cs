using System.Collections.Frozen;
using DocGen.Frontend.Markdown.Directives.Library;

namespace DocGen.Frontend.Markdown.Directives;

/// <summary>The list of all directives. A new directive is a class in <c>Library</c> and a line here.</summary>
internal static class DirectiveRegister
{
    public static readonly IReadOnlyList<Directive> All =
    [
        new LetterheadDirective(),
        new CoverDirective(),
        new RecipientsDirective(),
        new SignaturesDirective(),
        new BlockStyleDirective(),
        new ContentsDirective(),
        new CalloutDirective(),
        new ColumnsDirective(),
        new SideBySideDirective(),
        new PartDirective(),
        new OrganisationChartDirective(),
        new ProcessDirective(),
        new QuoteDirective(),
        new KeyFiguresDirective(),
        new KeyFigureDirective(),
        new PageBreakDirective(),
        new StatusDirective(),
        new LanguageDirective(),
        new FieldDirective(),
    ];

    private static readonly FrozenDictionary<string, Directive> ByName = All.ToFrozenDictionary(
        directive => directive.Name,
        StringComparer.Ordinal
    );

    public static IEnumerable<string> Names => All.Select(directive => directive.Name);

    public static Directive? Find(string name) => ByName.GetValueOrDefault(name);
}
