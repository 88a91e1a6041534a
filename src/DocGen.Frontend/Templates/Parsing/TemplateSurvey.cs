using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Frontend.Sources;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Parsing;

/// <summary>
/// Walks once over a parsed template: finds its raw texts, the names it uses and the tags that print, converts numbers to figures, and
/// refuses what DocGen does not support.
/// </summary>
internal sealed class TemplateSurvey(SourceText source, List<TemplateTag> tags, ImmutableArray<Diagnostic>.Builder problems) : ScriptVisitor
{
    private int _loops;
    private int _functions;

    public List<TemplateTag> Tags => tags;

    /// <summary>What is doubtful, but not wrong.</summary>
    public List<Diagnostic> Warnings { get; } = [];

    public List<ScriptRawStatement> RawTexts { get; } = [];

    public HashSet<string> Names { get; } = new(StringComparer.Ordinal);

    public override void Visit(ScriptRawStatement? node)
    {
        if (node is not null)
            RawTexts.Add(node);
    }

    public override void Visit(ScriptVariableGlobal? node)
    {
        if (node is not null)
            Names.Add(node.Name);
    }

    public override void Visit(ScriptMemberExpression? node) => VisitIf(node?.Target);

    public override void Visit(ScriptIsEmptyExpression? node) => VisitIf(node?.Target);

    public override void Visit(ScriptObjectMember? node) => VisitIf(node?.Value);

    public override void Visit(ScriptNamedArgument? node) => VisitIf(node?.Value);

    public override void Visit(ScriptExpressionStatement? node)
    {
        if (node?.Expression is not ScriptAssignExpression && TemplateTag.At(tags, node!.Span.Start.Offset) is { } block)
            block.Prints = true;
        base.Visit(node!);
    }

    /// <summary>2024-03-11 without quotes is 2010.</summary>
    public override void Visit(ScriptBinaryExpression? node)
    {
        if (node is { Operator: ScriptBinaryOperator.Subtract, Left: ScriptBinaryExpression { Operator: ScriptBinaryOperator.Subtract } })
        {
            var (start, length) = Extent.Of(node, source.Text);
            var text = source.Text.AsSpan(start, length);
            if (
                text.Length == "yyyy-MM-dd".Length
                && DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            )
                Report(
                    TemplateCodes.Syntax,
                    $"{text} without quotes is a subtraction, not a date",
                    node,
                    $"to compare it with a date, write \"{text}\"; to calculate with it, write (\"{text}\" | date.parse)"
                );
        }

        base.Visit(node!);
    }

    public override void Visit(ScriptFunction? node) => VisitDefinition(node, static (survey, function) => survey.VisitFunction(function));

    public override void Visit(ScriptCaptureStatement? node) =>
        VisitDefinition(node, static (survey, capture) => survey.DefaultVisit(capture));

    public override void Visit(ScriptForStatement? node) => VisitLoop(node);

    public override void Visit(ScriptWhileStatement? node) => VisitLoop(node);

    public override void Visit(ScriptBreakStatement? node) => RequireLoop(node, "break");

    public override void Visit(ScriptContinueStatement? node) => RequireLoop(node, "continue");

    public override void Visit(ScriptReturnStatement? node)
    {
        if (node is not null && _functions == 0)
            Warnings.Add(
                new Diagnostic(
                    TemplateCodes.NeverPrinted,
                    Severity.Warning,
                    "'ret' is not in a function: it ends the text, and nothing below it is printed",
                    source.GetSpan(node.Span.Start.Offset, "ret".Length),
                    Hint: "if that is intended, put what may be left out between {{ if … }} and {{ end }}"
                )
            );
        VisitIf(node?.Expression);
    }

    public override void Visit(ScriptImportStatement? node) => Refuse(node, "import", "write the members out: grant.amount");

    public override void Visit(ScriptWithStatement? node) => Refuse(node, "with", "write the members out: grant.amount");

    public override void Visit(ScriptWrapStatement? node) => Refuse(node, "wrap", "call a function with the text: capture it first");

    public override void Visit(ScriptTableRowStatement? node) => Refuse(node, "tablerow", "use the function 'table'");

    public override void Visit(ScriptReadOnlyStatement? node) => Refuse(node, "readonly", null);

    public override void Visit(ScriptThisExpression? node) => Refuse(node, "this", "write the variable's name");

    public override void Visit(ScriptLiteral? node)
    {
        if (node is null)
            return;
        switch (node.Value)
        {
            case int or long or uint or ulong:
                node.Value = Literal(Convert.ToDecimal(node.Value, CultureInfo.InvariantCulture));
                break;
            case decimal number:
                node.Value = Literal(number);
                break;
            case BigInteger big when BigInteger.Abs(big) <= new BigInteger(decimal.MaxValue):
                node.Value = Literal((decimal)big);
                break;
            case BigInteger:
                Report(TemplateCodes.Syntax, "the number has more than 28 digits", node, null);
                break;
            case double or float:
                Report(TemplateCodes.Syntax, "numbers are exact decimals here", node, "leave out the letter after the number");
                break;
            case char c:
                node.Value = c.ToString();
                break;
        }
    }

    protected override void DefaultVisit(ScriptNode? node)
    {
        if (node is null)
            return;
        for (var i = 0; i < node.ChildrenCount; i++)
            VisitIf(node.GetChildren(i));
    }

    private static Figure Literal(decimal value) => Figure.Literal(value);

    private void VisitFunction(ScriptFunction function)
    {
        if (function.Parameters is { } parameters)
        {
            foreach (var parameter in parameters)
                VisitIf(parameter.DefaultValue);
        }

        // A loop around a function is not a loop in it.
        var loops = _loops;
        (_loops, _functions) = (0, _functions + 1);
        VisitIf(function.Body);
        (_loops, _functions) = (loops, _functions - 1);
    }

    private void VisitLoop(ScriptNode? node)
    {
        _loops++;
        DefaultVisit(node);
        _loops--;
    }

    private void RequireLoop(ScriptNode? node, string keyword)
    {
        if (node is not null && _loops == 0)
            problems.Add(
                new Diagnostic(
                    TemplateCodes.Syntax,
                    Severity.Error,
                    $"'{keyword}' is not in a loop",
                    source.GetSpan(node.Span.Start.Offset, keyword.Length),
                    Hint: "it stands between {{ for … }} or {{ while … }} and its {{ end }}; to leave out text, write {{ if … }}"
                )
            );
    }

    /// <summary>Text in a function or capture inside a tag is not printed at that place.</summary>
    private void VisitDefinition<T>(T? node, Action<TemplateSurvey, T> visit)
        where T : ScriptNode
    {
        if (node is null)
            return;
        var block = TemplateTag.At(tags, node.Span.Start.Offset);
        var printed = block?.Prints ?? false;
        visit(this, node);
        if (block is not null && node.Span.End.Offset < block.End)
            block.Prints = printed;
    }

    private void Refuse(ScriptNode? node, string keyword, string? hint)
    {
        if (node is null)
            return;
        problems.Add(
            new Diagnostic(
                TemplateCodes.NotAvailable,
                Severity.Error,
                $"'{keyword}' is not available in templates",
                source.GetSpan(node.Span.Start.Offset, keyword.Length),
                Hint: hint
            )
        );
    }

    private void Report(DiagnosticCode code, string message, ScriptNode node, string? hint)
    {
        var (start, length) = Extent.Of(node, source.Text);
        problems.Add(new Diagnostic(code, Severity.Error, message, source.GetSpan(start, length), Hint: hint));
    }

    private void VisitIf(ScriptNode? node)
    {
        if (node is ScriptList list)
        {
            for (var i = 0; i < list.ChildrenCount; i++)
                VisitIf(list.GetChildren(i));
        }
        else if (node is not null && !node.GetType().IsVisible)
        {
            // The parser's internal node for f(x) = …, which it accepts inside expressions but which cannot be visited.
            Report(TemplateCodes.Syntax, "a function cannot be defined inside an expression", node, "if two values are compared, write ==");
        }
        else
        {
            node?.Accept(this);
        }
    }
}
