using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Parsing;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>The state of one run of a template: what every part of the evaluation shares.</summary>
internal sealed class Expansion
{
    private readonly ImmutableArray<PrintedValue>.Builder _printed = ImmutableArray.CreateBuilder<PrintedValue>();
    private readonly Func<SourceSpan> _here;
    private readonly HashSet<ParsedTemplate> _used = new(ReferenceEqualityComparer.Instance);
    private ScriptNode _at;

    public Expansion(TemplateScope scope, FunctionLibrary functions, ParsedTemplate template, DiagnosticBag bag, PartialLoader partials)
    {
        Functions = functions;
        Scope = scope;
        Template = template;
        _at = template.Body;
        _here = () => SpanOf(_at);
        Partials = partials;
        Reporter = new Reporter(bag);
        Budget = new Budget(scope.Limits, scope.Work);
        Variables = new VariableScope(ScopeKind.Template, null);
        Expressions = new Expressions(this);
        Statements = new Statements(this);
        Given = GivenNames.Of(scope);
    }

    public TemplateScope Scope { get; }

    public Language Language => Scope.Document.Language;

    /// <summary>The units that the template may use.</summary>
    public UnitNames Units => new(Scope.Document.Languages, Language);

    /// <summary>The functions that the template can call.</summary>
    public FunctionLibrary Functions { get; }

    public Reporter Reporter { get; }

    public Budget Budget { get; }

    public Expressions Expressions { get; }

    public Statements Statements { get; }

    public PartialLoader Partials { get; }

    /// <summary><c>document</c>, <c>documents</c> and the data files.</summary>
    public IReadOnlyDictionary<string, object?> Given { get; }

    /// <summary>The template or partial whose nodes are being evaluated.</summary>
    public ParsedTemplate Template { get; set; }

    public VariableScope Variables { get; set; }

    public OutputBuffer Output { get; set; } = new();

    /// <summary>The data of the current row of the innermost loop.</summary>
    public SourceSpan? Row { get; set; }

    /// <summary>The value of <c>ret</c>.</summary>
    public object? Returned { get; set; }

    public ImmutableArray<PrintedValue> Printed => _printed.ToImmutable();

    /// <summary>The values printed so far, by the index of their placeholders.</summary>
    public IReadOnlyList<PrintedValue> PrintedSoFar => _printed;

    /// <summary>The patterns of <c>regex.*</c>, by pattern and options.</summary>
    public Dictionary<(string Pattern, string Options), Regex> Patterns { get; } = [];

    /// <summary>The positions of <c>array.cycle</c>, by group.</summary>
    public Dictionary<string, int> Cycles { get; } = new(StringComparer.Ordinal);

    /// <summary>Records a template or partial that takes part in the run.</summary>
    public void Used(ParsedTemplate template) => _used.Add(template);

    /// <summary>Whether a name occurs in the template or in a partial that took part in the run.</summary>
    public bool IsNamed(string name) => _used.Any(template => template.Names.Contains(name));

    /// <summary>
    /// Stray braces in the templates that took part in the run. A member in single braces counts only if its variable exists.
    /// </summary>
    public ImmutableArray<StrayBraces> StrayBraces =>
        [
            .. _used
                .SelectMany(template => template.StrayBraces)
                .Where(braces => braces.Name is not { } name || Given.ContainsKey(name) || IsNamed(name)),
        ];

    /// <summary>The warnings about the templates that took part in the run.</summary>
    public IEnumerable<Diagnostic> Warnings => _used.SelectMany(template => template.Warnings);

    public SourceSpan SpanOf(ScriptNode node) => Template.SpanOf(node);

    /// <summary>Counts the work done at a node.</summary>
    public void Step(ScriptNode node, long count = 1)
    {
        _at = node;
        Budget.Step(count, _here);
    }

    public void LoopTurn(ScriptNode node)
    {
        _at = node;
        Budget.LoopTurn(_here);
    }

    /// <summary>Reserves the size of a text or a list.</summary>
    public void Make(ScriptNode node, long length)
    {
        _at = node;
        Budget.Make(length, _here);
    }

    public void Enter(ScriptNode node)
    {
        _at = node;
        Budget.Enter(_here);
    }

    /// <summary>Counts the length of printed text.</summary>
    public void CountOutput(ScriptNode node, int length)
    {
        _at = node;
        Budget.Output(length, _here);
    }

    /// <summary>Adds a printed value and its placeholder.</summary>
    public void Print(ScriptNode node, Func<Origin, PrintedValue> make, object? value, int length)
    {
        CountOutput(node, length);
        var (start, extent) = Extent.Of(node, Template.Source.Text);
        var data = Value.SourceOf(value) ?? Row;
        Output.Placeholder(_printed.Count, Template.Source, start, extent, data);
        _printed.Add(make(new Origin(Template.Source.GetSpan(start, extent), data)));
    }

    public TemplateError Error(DiagnosticCode code, string message, ScriptNode node, string? hint = null, SourceSpan? data = null) =>
        Error(code, message, SpanOf(node), hint, data);

    public TemplateError Error(DiagnosticCode code, string message, SourceSpan place, string? hint = null, SourceSpan? data = null) =>
        new(new Diagnostic(code, Severity.Error, message, place, data ?? Row, hint));
}
