using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Values;
using Scriban.Parsing;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>Members of maps, items of lists: <c>a.b</c>, <c>a?.b</c>, <c>a["b"]</c>, <c>a[0]</c>.</summary>
internal static class Members
{
    private const int MaxListed = 8;

    public static object? Get(Expansion x, ScriptMemberExpression node)
    {
        var member = node.Member!;
        var name = member.Name;
        if (
            node.Target is ScriptVariableGlobal { Name: var home }
            && FunctionLibrary.IsNamespace(home)
            && !x.Variables.TryGet(home, out _)
            && !x.Given.ContainsKey(home)
        )
        {
            return x.Functions.Find(home + "." + name)
                ?? throw x.Error(
                    TemplateCodes.UnknownName,
                    $"there is no function '{home}.{name}'",
                    member,
                    Unavailable.HintFor(home + "." + name) ?? DidYouMean.Hint(name, x.Functions.In(home))
                );
        }

        if (
            node.Target is ScriptVariableGlobal { Name: var function }
            && x.Functions.Find(function) is not null
            && !x.Variables.TryGet(function, out _)
            && !x.Given.ContainsKey(function)
        )
        {
            throw x.Error(TemplateCodes.UnknownMember, $"'{function}' is a function and has no member '{name}'", member);
        }

        var target = x.Expressions.Evaluate(node.Target!);
        return Get(x, node.Target!, target, name, member, optional: node.DotToken.TokenType == TokenType.QuestionDot);
    }

    /// <param name="optional">Whether a missing member gives null instead of an error.</param>
    /// <param name="place">The node to underline if there is no such member.</param>
    public static object? Get(Expansion x, ScriptNode targetNode, object? target, string name, ScriptNode place, bool optional)
    {
        switch (target)
        {
            case MapValue map:
                if (map.TryGet(name, out var value) || optional)
                    return value;
                throw x.Error(
                    TemplateCodes.UnknownMember,
                    $"{Quoting.Node(x, targetNode)} has no member '{name}'",
                    place,
                    DidYouMean.Hint(name, map.Keys) ?? Listing(map, targetNode, name),
                    map.Source
                );
            case ListValue list when name == "size":
                return Figure.Literal(list.Count);
            case null when optional:
                return null;
            case null:
                throw x.Error(
                    TemplateCodes.UnknownMember,
                    $"{Quoting.Node(x, targetNode)} is empty and has no member '{name}'",
                    place,
                    $"if it may be empty, write ?.{name}"
                );
            default:
                if (Value.TryDate(target, out var date))
                    return DateFunctions.Part(x.Language, date, name)
                        ?? throw x.Error(
                            TemplateCodes.UnknownMember,
                            $"{Quoting.Node(x, targetNode)} is a date and has no member '{name}'",
                            place,
                            DidYouMean.Hint(name, DateFunctions.Parts) ?? "it has " + string.Join(", ", DateFunctions.Parts),
                            Value.SourceOf(target)
                        );
                if (name == "size" && Value.TryText(target, out var text))
                    return Figure.Literal(text.Length);
                var hint = target is ListValue ? "loop over the list, or take an item of it: [0]" : null;
                throw x.Error(
                    TemplateCodes.UnknownMember,
                    $"{Quoting.Node(x, targetNode)} is {Value.Describe(target)} and has no member '{name}'",
                    place,
                    hint,
                    Value.SourceOf(target)
                );
        }
    }

    public static object? Get(Expansion x, ScriptIndexerExpression node)
    {
        var target = x.Expressions.Evaluate(node.Target!);
        if (target is null && IsOptional(node.Target!))
            return null;
        var index = x.Expressions.Evaluate(node.Index!);
        if (target is ListValue list)
            return list[Position(x, node, list, index)];
        if (target is MapValue && Value.TryText(index, out var key))
            return Get(x, node.Target!, target, key, node.Index!, optional: false);
        if (target is MapValue)
            throw x.Error(TemplateCodes.WrongType, $"a map is indexed by a name, not by {Value.Describe(index)}", node.Index!);
        throw x.Error(
            TemplateCodes.WrongType,
            $"{Quoting.Node(x, node.Target!)} is {Value.Describe(target)} and has no items",
            node.Target!,
            data: Value.SourceOf(target)
        );
    }

    public static void Set(Expansion x, ScriptExpression targetNode, string name, object? value)
    {
        if (x.Expressions.Evaluate(targetNode) is not ObjectValue map)
            throw Unchangeable(x, targetNode);
        map.Set(name, value);
    }

    public static void Set(Expansion x, ScriptIndexerExpression node, object? value)
    {
        var target = x.Expressions.Evaluate(node.Target!);
        var index = x.Expressions.Evaluate(node.Index!);
        if (target is ArrayValue array)
            array.Items[Position(x, node, array, index)] = value;
        else if (target is ObjectValue map && Value.TryText(index, out var key))
            map.Set(key, value);
        else
            throw Unchangeable(x, node.Target!);
    }

    private static TemplateError Unchangeable(Expansion x, ScriptNode node) =>
        x.Error(
            TemplateCodes.ReadOnly,
            $"{Quoting.Node(x, node)} cannot be changed: only lists and maps that the template has made can",
            node
        );

    private static bool IsOptional(ScriptExpression node) => node is ScriptMemberExpression { DotToken.TokenType: TokenType.QuestionDot };

    /// <summary>The index of an item; negative indices count from the end.</summary>
    private static int Position(Expansion x, ScriptIndexerExpression node, ListValue list, object? index)
    {
        if (Value.Number(index) is not { Value: var number } || !decimal.IsInteger(number))
            throw x.Error(
                TemplateCodes.WrongType,
                $"a list is indexed by a whole number, not by {Value.Describe(index)}",
                node.Index!,
                data: list.Source
            );
        var position = number < 0 ? number + list.Count : number;
        if (position >= 0 && position < list.Count)
            return (int)position;
        var size = list.Count.ToString(CultureInfo.InvariantCulture);
        var asked = number.ToString(CultureInfo.InvariantCulture);
        throw x.Error(
            TemplateCodes.OutOfRange,
            $"there is no item {asked} in a list of {size}",
            node.Index!,
            "the first item is [0], the last [-1]",
            list.Source
        );
    }

    private static string? Listing(MapValue map, ScriptNode target, string name)
    {
        if (map.Count == 0)
            return null;
        var members = string.Join(", ", map.Keys.Take(MaxListed)) + (map.Count > MaxListed ? ", …" : "");
        return target is ScriptVariable or ScriptMemberExpression
            ? $"it has {members}; if it may be missing, write ?.{name}"
            : $"it has {members}";
    }
}
