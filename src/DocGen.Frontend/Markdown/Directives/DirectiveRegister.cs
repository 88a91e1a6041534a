using System.Collections.Frozen;
using DocGen.Frontend.Markdown.Directives.Library;

namespace DocGen.Frontend.Markdown.Directives;

/// <summary>The available directives. A new built-in directive is a class in <c>Library</c> and a line here. Immutable.</summary>
public sealed class DirectiveRegister
{
    /// <summary>The built-in directives.</summary>
    public static readonly DirectiveRegister BuiltIn = new(
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
        ],
        []
    );

    private readonly FrozenDictionary<string, Directive> _byName;
    private readonly FrozenSet<Directive> _custom;

    private DirectiveRegister(IEnumerable<Directive> all, IEnumerable<Directive> custom)
    {
        _byName = all.ToFrozenDictionary(directive => directive.Name, StringComparer.Ordinal);
        _custom = custom.ToFrozenSet();
    }

    /// <summary>The names of all directives.</summary>
    public IEnumerable<string> Names => _byName.Keys;

    /// <summary>These directives and others.</summary>
    /// <exception cref="ArgumentException">A name is taken or invalid.</exception>
    public DirectiveRegister With(IEnumerable<Directive> directives)
    {
        ArgumentNullException.ThrowIfNull(directives);
        var all = _byName.Values.ToDictionary(directive => directive.Name, StringComparer.Ordinal);
        var custom = new List<Directive>(_custom);
        foreach (var directive in directives)
        {
            if (DirectiveHead.NameLength(directive.Name) is 0 || DirectiveHead.NameLength(directive.Name) != directive.Name.Length)
                throw new ArgumentException(
                    $"a directive cannot be called '{directive.Name}'; a name has lower-case letters, digits and hyphens"
                );
            if (!all.TryAdd(directive.Name, directive))
                throw new ArgumentException(
                    BuiltIn._byName.ContainsKey(directive.Name)
                        ? $"DocGen has a directive '{directive.Name}' already; give the other one another name"
                        : $"there are two directives '{directive.Name}'; give one of them another name"
                );
            custom.Add(directive);
        }

        return new DirectiveRegister(all.Values, custom);
    }

    internal Directive? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Whether a directive is custom.</summary>
    internal bool IsCustom(Directive directive) => _custom.Contains(directive);
}
