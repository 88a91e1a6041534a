using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Tests.Architecture;

/// <summary>
/// Finds switches over a set that this project closes (an enum of its own, an abstract class of its own with all that derive from it) that
/// pass over a member in silence: a default that does something, or no default at all, where a member is not named. A new member would then
/// become what the default says, and nobody would be told. Nodes are no closed set: others add their own.
/// </summary>
internal sealed class SilentDefaults
{
    private const string OpenSet = "DocGen.Core.Model.Node";

    private readonly Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> _derived = new(SymbolEqualityComparer.Default);

    public SilentDefaults(IEnumerable<CSharpCompilation> projects)
    {
        foreach (var type in projects.SelectMany(project => TypesIn(project.Assembly.GlobalNamespace)))
            for (var above = type.BaseType; above is not null; above = above.BaseType)
            {
                if (!_derived.TryGetValue(above.OriginalDefinition, out var below))
                    _derived.Add(above.OriginalDefinition, below = []);
                below.Add(type);
            }
    }

    /// <summary>For each such switch of a file: its place, the set and the members that are not named.</summary>
    public IEnumerable<string> In(CSharpCompilation project, SyntaxTree file)
    {
        var meaning = project.GetSemanticModel(file);
        foreach (var node in file.GetRoot().DescendantNodes())
        {
            var (subject, arms) = node switch
            {
                SwitchExpressionSyntax expression => (expression.GoverningExpression, Arms(expression)),
                SwitchStatementSyntax statement => (statement.Expression, Arms(statement)),
                _ => (null, []),
            };
            if (subject is null || MembersOf(meaning.GetTypeInfo(subject).Type) is not { IsEmpty: false } members)
                continue;
            if (arms.Any(arm => arm.IsDefault && Throws(arm.Body, meaning)))
                continue;
            var named = arms.SelectMany(arm => arm.Patterns).SelectMany(pattern => NamedBy(pattern, meaning)).ToList();
            var missing = members.Where(member => !named.Exists(name => Covers(name, member))).ToList();
            if (missing.Count == 0)
                continue;
            var set = missing[0].ContainingType is { TypeKind: TypeKind.Enum } type ? type : meaning.GetTypeInfo(subject).Type!;
            yield return $"{SourceModel.PlaceOf(node)}: a switch over {set.Name} does not name "
                + string.Join(", ", missing.Select(member => member.Name))
                + ": name them, or let the default throw an UnreachableException";
        }
    }

    /// <summary>
    /// The members of a closed set of this project: the values of an enum, the classes that can be made; empty for other types.
    /// </summary>
    private ImmutableArray<ISymbol> MembersOf(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        if (type is not INamedTypeSymbol named || named.DeclaringSyntaxReferences.IsEmpty)
            return [];
        if (named.TypeKind == TypeKind.Enum)
            return [.. named.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue)];
        if (named is not { TypeKind: TypeKind.Class, IsAbstract: true, IsStatic: false } || IsOpen(named))
            return [];
        return [.. _derived.GetValueOrDefault(named.OriginalDefinition, []).Where(derived => !derived.IsAbstract)];
    }

    private static bool IsOpen(INamedTypeSymbol? type) => type is not null && (type.ToDisplayString() == OpenSet || IsOpen(type.BaseType));

    private static IEnumerable<ISymbol> NamedBy(PatternOrConstant pattern, SemanticModel meaning) =>
        pattern.Node switch
        {
            BinaryPatternSyntax both => NamedBy(both.Left, meaning).Concat(NamedBy(both.Right, meaning)),
            ParenthesizedPatternSyntax inner => NamedBy(inner.Pattern, meaning),
            ConstantPatternSyntax constant => Symbol(constant.Expression, meaning),
            TypePatternSyntax type => Symbol(type.Type, meaning),
            DeclarationPatternSyntax declaration => Symbol(declaration.Type, meaning),
            RecursivePatternSyntax { Type: { } type } => Symbol(type, meaning),
            ExpressionSyntax constant => Symbol(constant, meaning),
            _ => [],
        };

    private static IEnumerable<ISymbol> Symbol(ExpressionSyntax expression, SemanticModel meaning) =>
        meaning.GetSymbolInfo(expression).Symbol is { } symbol ? [symbol] : [];

    private static bool Covers(ISymbol named, ISymbol member)
    {
        if (named is not INamedTypeSymbol type)
            return SymbolEqualityComparer.Default.Equals(named, member);
        for (var at = member as INamedTypeSymbol; at is not null; at = at.BaseType)
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, type.OriginalDefinition))
                return true;
        return false;
    }

    /// <summary>
    /// Whether what an arm does is to throw: <c>InvalidOperationException</c> or what derives from it, or unreachable code.
    /// </summary>
    private static bool Throws(SyntaxNode? body, SemanticModel meaning)
    {
        var thrown = body switch
        {
            ThrowExpressionSyntax expression => expression.Expression,
            ThrowStatementSyntax statement => statement.Expression,
            _ => null,
        };
        return thrown is not null && meaning.GetTypeInfo(thrown).Type is { Name: "UnreachableException" or "InvalidOperationException" };
    }

    private static List<Arm> Arms(SwitchExpressionSyntax expression) =>
        [
            .. expression.Arms.Select(arm => new Arm(
                [arm.Pattern],
                arm.WhenClause is null && arm.Pattern is DiscardPatternSyntax or VarPatternSyntax,
                arm.Expression
            )),
        ];

    private static List<Arm> Arms(SwitchStatementSyntax statement) =>
        [
            .. statement.Sections.Select(section => new Arm(
                [
                    .. section.Labels.SelectMany(label =>
                        label switch
                        {
                            CasePatternSwitchLabelSyntax pattern => [pattern.Pattern],
                            CaseSwitchLabelSyntax constant => [constant.Value],
                            _ => Array.Empty<PatternOrConstant>(),
                        }
                    ),
                ],
                section.Labels.Any(label => label is DefaultSwitchLabelSyntax),
                section.Statements[0]
            )),
        ];

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol space) =>
        space.GetMembers().SelectMany(member => member is INamespaceSymbol inner ? TypesIn(inner) : Nested((INamedTypeSymbol)member));

    private static IEnumerable<INamedTypeSymbol> Nested(INamedTypeSymbol type) => type.GetTypeMembers().SelectMany(Nested).Prepend(type);

    private sealed record Arm(ImmutableArray<PatternOrConstant> Patterns, bool IsDefault, SyntaxNode Body);

    /// <summary>What stands behind <c>case</c>, which is a pattern or an expression.</summary>
    private readonly record struct PatternOrConstant(SyntaxNode Node)
    {
        public static implicit operator PatternOrConstant(PatternSyntax pattern) => new(pattern);

        public static implicit operator PatternOrConstant(ExpressionSyntax constant) => new(constant);
    }
}
