using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>Evaluates expressions.</summary>
internal sealed class Expressions(Expansion x)
{
    /// <summary>The value of an expression; a function named without <c>@</c> is called.</summary>
    /// <exception cref="TemplateError">The expression has no value.</exception>
    public object? Evaluate(ScriptExpression node)
    {
        x.Step(node);
        var value = node switch
        {
            ScriptLiteral literal => literal.Value,
            ScriptVariable variable => Called(variable, Variable(variable)),
            ScriptIsEmptyExpression empty => Value.Of(IsEmpty(Evaluate(empty.Target!))),
            ScriptMemberExpression member => Called(member, Members.Get(x, member)),
            ScriptIndexerExpression indexer => Called(indexer, Members.Get(x, indexer)),
            ScriptNestedExpression nested => Evaluate(nested.Expression!),
            ScriptBinaryExpression binary => Binary(binary),
            ScriptIncrementDecrementExpression step => Increment(step),
            ScriptUnaryExpression unary => Unary(unary),
            ScriptFunctionCall call => Calls.Evaluate(x, call),
            ScriptPipeCall pipe => Calls.Pipe(x, pipe, Evaluate(pipe.From!), pipe.From!),
            ScriptConditionalExpression choice => Evaluate(Holds(choice.Condition!) ? choice.ThenValue! : choice.ElseValue!),
            ScriptArrayInitializerExpression array => Array(array),
            ScriptObjectInitializerExpression map => Map(map),
            ScriptInterpolatedStringExpression text => Interpolated(text),
            ScriptInterpolatedExpression part => Evaluate(part.Expression!),
            ScriptAnonymousFunction function => new TemplateFunction(function.Function!, x.Template, x.Variables),
            ScriptNamedArgument argument => Evaluate(argument.Value!),
            ScriptAssignExpression assign => throw x.Error(TemplateCodes.Syntax, "an assignment must be a statement of its own", assign),
            _ => throw x.Error(TemplateCodes.NotAvailable, $"{Quoting.Node(x, node)} is not available in templates", node),
        };
        return ReferenceEquals(value, Poison.Value) ? throw new TemplateError(null) : value;
    }

    /// <summary>The value of an expression; a function is not called but returned.</summary>
    public object? EvaluateUncalled(ScriptExpression node)
    {
        var value = node switch
        {
            ScriptNestedExpression nested => EvaluateUncalled(nested.Expression!),
            ScriptVariable variable => Variable(variable),
            ScriptMemberExpression member and not ScriptIsEmptyExpression => Members.Get(x, member),
            ScriptIndexerExpression indexer => Members.Get(x, indexer),
            _ => Evaluate(node),
        };
        return ReferenceEquals(value, Poison.Value) ? throw new TemplateError(null) : value;
    }

    public bool Holds(ScriptExpression node) => Value.Holds(Evaluate(node));

    public void Assign(ScriptExpression target, object? value, ScriptNode statement)
    {
        switch (target)
        {
            case ScriptVariable { Name: var name } variable:
                if (x.Given.ContainsKey(name) && !x.Variables.TryGet(name, out _))
                    throw x.Error(TemplateCodes.ReadOnly, $"'{name}' is data and cannot be changed", variable, "choose another name");
                if (FunctionLibrary.IsNamespace(name) && x.Functions.Find(name) is null)
                    throw x.Error(
                        TemplateCodes.ReadOnly,
                        $"'{name}' contains functions and cannot be changed",
                        variable,
                        "choose another name"
                    );
                if (name == "for")
                    throw x.Error(
                        TemplateCodes.ReadOnly,
                        "'for' is the position of a loop and cannot be changed",
                        variable,
                        "choose another name"
                    );
                x.Variables.Assign(name, value);
                break;
            case ScriptMemberExpression { Member: { } member } path:
                Members.Set(x, path.Target!, member.Name, value);
                break;
            case ScriptIndexerExpression indexer:
                Members.Set(x, indexer, value);
                break;
            default:
                throw x.Error(TemplateCodes.ReadOnly, "only a variable or a member can be assigned to", statement);
        }
    }

    /// <summary>Whether a value is null or an empty text, list or map.</summary>
    public static bool IsEmpty(object? value) =>
        value switch
        {
            null => true,
            ListValue list => list.Count == 0,
            MapValue map => map.Count == 0,
            Fragment fragment => fragment.Text.Length == 0,
            _ => Value.TryText(value, out var text) && text.Length == 0,
        };

    private object? Called(ScriptExpression node, object? value) =>
        value is Function function ? Calls.Invoke(x, function, node, []) : value;

    private object? Variable(ScriptVariable node)
    {
        var name = node.Name;
        if (x.Variables.TryGet(name, out var value) || x.Given.TryGetValue(name, out value))
            return value;
        if (x.Functions.Find(name) is { } function)
            return function;
        if (FunctionLibrary.IsNamespace(name))
            throw x.Error(
                TemplateCodes.UnknownName,
                $"'{name}' contains functions and is not a value",
                node,
                $"write for example {name}.size"
            );
        var known = x.Variables.Names().Concat(x.Given.Keys).Concat(x.Functions.Names);
        throw x.Error(
            TemplateCodes.UnknownName,
            $"there is no variable or function '{name}'",
            node,
            (
                GivenNames.NewNameOf(name) is { } now
                    ? $"it is now '{now}'"
                    : Unavailable.HintFor(name) ?? Unavailable.HintFor(name + ".") ?? DidYouMean.Hint(name, known)
            ) ?? KnownData()
        );
    }

    private string? KnownData() => x.Scope.Data.IsEmpty ? null : "data: " + string.Join(", ", x.Scope.Data.Select(data => data.Name));

    private object? Binary(ScriptBinaryExpression node)
    {
        var left = Evaluate(node.Left!);
        switch (node.Operator)
        {
            case ScriptBinaryOperator.And:
                return Value.Of(Value.Holds(left) && Holds(node.Right!));
            case ScriptBinaryOperator.Or:
                return Value.Of(Value.Holds(left) || Holds(node.Right!));
            case ScriptBinaryOperator.EmptyCoalescing:
                return left ?? Evaluate(node.Right!);
            case ScriptBinaryOperator.NotEmptyCoalescing:
                return left is null ? null : Evaluate(node.Right!);
            default:
                return Operators.Binary(x, node.Operator, node, node.Left!, left, node.Right!, Evaluate(node.Right!));
        }
    }

    private object? Unary(ScriptUnaryExpression node)
    {
        switch (node.Operator)
        {
            case ScriptUnaryOperator.Not:
                return Value.Of(!Holds(node.Right!));
            case ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus:
                if (Value.Number(Evaluate(node.Right!)) is not { } figure)
                    throw x.Error(TemplateCodes.WrongType, $"'{node.OperatorAsText}' needs a number", node.Right!);
                return node.Operator == ScriptUnaryOperator.Plus ? figure : Negate(figure);
            case ScriptUnaryOperator.FunctionAlias:
                var value = EvaluateUncalled(node.Right!);
                return value is Function
                    ? value
                    : throw x.Error(TemplateCodes.WrongType, $"'@' needs a function, not {Value.Describe(value)}", node.Right!);
            default:
                throw x.Error(TemplateCodes.NotAvailable, $"the operator '{node.OperatorAsText}' is not available in templates", node);
        }
    }

    /// <summary>A negated literal is a literal.</summary>
    private static Figure Negate(Figure figure) =>
        ReferenceEquals(figure.Trace, Trace.None) ? Figure.Literal(-figure.Value) : figure.Negate();

    private object? Increment(ScriptIncrementDecrementExpression node)
    {
        var before = Evaluate(node.Right!);
        var op = node.Operator == ScriptUnaryOperator.Increment ? ScriptBinaryOperator.Add : ScriptBinaryOperator.Subtract;
        var after = Operators.Binary(x, op, node, node.Right!, before, node, Figure.Literal(1));
        Assign(node.Right!, after, node);
        return node.Post ? before : after;
    }

    private ArrayValue Array(ScriptArrayInitializerExpression node)
    {
        var items = new List<object?>(node.Values.Count);
        foreach (var item in node.Values)
            items.Add(Evaluate(item));
        return new ArrayValue(items);
    }

    private ObjectValue Map(ScriptObjectInitializerExpression node)
    {
        var map = new ObjectValue { Site = x.Template, Node = node };
        foreach (var member in node.Members)
        {
            var name = member.Name switch
            {
                ScriptVariable variable => variable.Name,
                ScriptLiteral { Value: string text } => text,
                var other => throw x.Error(TemplateCodes.Syntax, "a member's name is a word or a text", (ScriptNode?)other ?? node),
            };
            map.Set(name, Evaluate(member.Value!));
        }

        return map;
    }

    private object Interpolated(ScriptInterpolatedStringExpression node)
    {
        var text = new TextBuilder(x, node);
        foreach (var part in node.Parts)
            text.Append(Evaluate(part), part);
        return text.ToValue();
    }
}
