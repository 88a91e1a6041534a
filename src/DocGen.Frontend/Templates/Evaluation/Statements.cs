using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Values;
using Scriban.Parsing;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>Runs statements. An error ends only its own statement, so that one run finds as many errors as possible.</summary>
internal sealed class Statements(Expansion x)
{
    public Completion Run(ScriptBlockStatement? block)
    {
        if (block is null)
            return Completion.Normal;
        foreach (var statement in block.Statements)
        {
            var completion = Run(statement);
            if (completion != Completion.Normal)
                return completion;
        }

        return Completion.Normal;
    }

    /// <summary>Runs a body with a buffer of its own.</summary>
    public Fragment Capture(ScriptBlockStatement? body, out Completion completion)
    {
        var outer = x.Output;
        x.Output = new OutputBuffer();
        try
        {
            completion = Run(body);
            return x.Output.ToFragment(x.PrintedSoFar);
        }
        finally
        {
            x.Output = outer;
        }
    }

    private Completion Run(ScriptStatement statement)
    {
        try
        {
            x.Step(statement);
            return Dispatch(statement);
        }
        catch (TemplateError error)
        {
            if (error.Diagnostic is { } diagnostic)
                x.Reporter.Report(diagnostic);
            if (Target(statement) is { } name)
                x.Variables.Assign(name, Poison.Value);
            return Completion.Normal;
        }
    }

    private static string? Target(ScriptStatement statement) =>
        statement switch
        {
            ScriptExpressionStatement { Expression: ScriptAssignExpression { Target: ScriptVariable variable } } => variable.Name,
            ScriptCaptureStatement { Target: ScriptVariable variable } => variable.Name,
            _ => null,
        };

    private Completion Dispatch(ScriptStatement statement)
    {
        switch (statement)
        {
            case ScriptRawStatement raw:
                if (raw.Text.Length == 0)
                    return Completion.Normal;
                x.CountOutput(raw, raw.Text.Length);
                x.Output.Raw(x.Template.Source, raw.Text.Index, raw.Text.Length, x.Row);
                return Completion.Normal;
            case ScriptExpressionStatement { Expression: { } expression }:
                RunExpression(expression);
                return Completion.Normal;
            case ScriptIfStatement choice:
                return x.Expressions.Holds(choice.Condition!) ? Run(choice.Then) : Otherwise(choice.Else);
            case ScriptCaseStatement choice:
                return RunCase(choice);
            case ScriptForStatement loop:
                return Loops.Run(x, loop);
            case ScriptWhileStatement loop:
                return Loops.Run(x, loop);
            case ScriptCaptureStatement capture:
                x.Expressions.Assign(capture.Target!, Capture(capture.Body, out var completion), capture);
                return completion;
            case ScriptFunction function when function.NameOrDoToken is ScriptVariable name:
                x.Expressions.Assign(name, new TemplateFunction(function, x.Template, x.Variables), function);
                return Completion.Normal;
            case ScriptReturnStatement ret:
                x.Returned = ret.Expression is null ? null : x.Expressions.Evaluate(ret.Expression);
                return Completion.Return;
            case ScriptBreakStatement:
                return Completion.Break;
            case ScriptContinueStatement:
                return Completion.Continue;
            case ScriptBlockStatement block:
                return Run(block);
            case ScriptEndStatement or ScriptEscapeStatement or ScriptNopStatement or ScriptExpressionStatement:
                return Completion.Normal;
            default:
                throw new InvalidOperationException($"{statement.GetType().Name} should have been refused when the template was parsed");
        }
    }

    private void RunExpression(ScriptExpression expression)
    {
        switch (expression)
        {
            case ScriptAssignExpression assign:
                var value =
                    assign.EqualToken.TokenType == TokenType.Equal
                        ? x.Expressions.Evaluate(assign.Value!)
                        : Operators.Binary(
                            x,
                            CompoundOperator(assign),
                            assign,
                            assign.Target!,
                            x.Expressions.Evaluate(assign.Target!),
                            assign.Value!,
                            x.Expressions.Evaluate(assign.Value!)
                        );
                x.Expressions.Assign(assign.Target!, value, assign);
                break;
            default:
                Printer.Print(x, expression, x.Expressions.Evaluate(expression));
                break;
        }
    }

    private static ScriptBinaryOperator CompoundOperator(ScriptAssignExpression assign) =>
        assign.EqualToken.TokenType switch
        {
            TokenType.PlusEqual => ScriptBinaryOperator.Add,
            TokenType.MinusEqual => ScriptBinaryOperator.Subtract,
            TokenType.AsteriskEqual => ScriptBinaryOperator.Multiply,
            TokenType.DivideEqual => ScriptBinaryOperator.Divide,
            TokenType.DoubleDivideEqual => ScriptBinaryOperator.DivideRound,
            TokenType.PercentEqual => ScriptBinaryOperator.Modulus,
            var other => throw new InvalidOperationException($"{other} is no assignment"),
        };

    private Completion Otherwise(ScriptConditionStatement? statement) =>
        statement switch
        {
            null => Completion.Normal,
            ScriptElseStatement otherwise => Run(otherwise.Body),
            _ => Dispatch(statement),
        };

    private Completion RunCase(ScriptCaseStatement choice)
    {
        var value = x.Expressions.Evaluate(choice.Value!);
        ScriptConditionStatement? next = null;
        foreach (var statement in choice.Body!.Statements)
            if (statement is ScriptConditionStatement condition)
            {
                next = condition;
                break;
            }
        while (next is ScriptWhenStatement when)
        {
            foreach (var candidate in when.Values)
                if (Operators.AreEqual(x, candidate, value, x.Expressions.Evaluate(candidate)))
                    return Run(when.Body);
            next = when.Next;
        }

        return Otherwise(next);
    }
}
