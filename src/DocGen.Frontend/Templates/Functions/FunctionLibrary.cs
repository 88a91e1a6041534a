using DocGen.Frontend.Templates.Charts;
using DocGen.Frontend.Templates.Tables;
using DocGen.Frontend.Templates.Trees;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>
/// All functions that a template can call, which are its only means of access. No built-in function has access to the clock, files, the
/// environment, the network or random numbers. Immutable.
/// </summary>
public sealed class FunctionLibrary
{
    private static readonly string[] Namespaces = ["array", "string", "math", "object", "date", "regex"];

    /// <summary>The built-in functions.</summary>
    public static readonly FunctionLibrary BuiltIn = new(
        new[]
        {
            NumberFilters.All,
            TextFilters.All,
            ListFilters.All,
            TableFunction.All,
            ChartFunction.All,
            TreeFunction.All,
            IncludeFunction.All,
            ArrayFunctions.All,
            StringFunctions.All,
            MathFunctions.All,
            ObjectFunctions.All,
            DateFunctions.All,
            RegexFunctions.All,
        }
            .SelectMany(group => group)
            .ToDictionary(function => function.Name, StringComparer.Ordinal),
        []
    );

    private readonly Dictionary<string, Builtin> _functions;
    private readonly HashSet<string> _custom;

    private FunctionLibrary(Dictionary<string, Builtin> functions, HashSet<string> custom) => (_functions, _custom) = (functions, custom);

    /// <summary>The names of all functions, with their namespaces.</summary>
    public IEnumerable<string> Names => _functions.Keys;

    /// <summary>These functions and others.</summary>
    /// <exception cref="ArgumentException">A name is taken or invalid.</exception>
    public FunctionLibrary With(IEnumerable<CustomFunction> functions)
    {
        ArgumentNullException.ThrowIfNull(functions);
        var all = new Dictionary<string, Builtin>(_functions, StringComparer.Ordinal);
        var custom = new HashSet<string>(_custom, StringComparer.Ordinal);
        foreach (var function in functions)
        {
            if (IsNamespace(function.Name))
                throw new ArgumentException($"'{function.Name}' holds functions of DocGen; give the function another name");
            if (!all.TryAdd(function.Name, function.ToBuiltin()))
                throw new ArgumentException(
                    custom.Contains(function.Name)
                        ? $"there are two functions '{function.Name}'; give one of them another name"
                        : $"DocGen has a function '{function.Name}' already; give the other one another name"
                );
            custom.Add(function.Name);
        }

        return new FunctionLibrary(all, custom);
    }

    internal static bool IsNamespace(string name) => Array.IndexOf(Namespaces, name) >= 0;

    internal Builtin? Find(string name) => _functions.GetValueOrDefault(name);

    /// <summary>The custom functions.</summary>
    internal IReadOnlyCollection<string> Custom => _custom;

    /// <summary>The names of the functions of a namespace, without the namespace.</summary>
    internal IEnumerable<string> In(string space) =>
        _functions.Keys.Where(name => name.StartsWith(space + ".", StringComparison.Ordinal)).Select(name => name[(space.Length + 1)..]);
}
