using DocGen.Frontend.Templates.Charts;
using DocGen.Frontend.Templates.Tables;
using DocGen.Frontend.Templates.Trees;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>
/// Every function that a template can call, and so all that it can do. None of them reaches the clock, a file, the environment, the
/// network or a random number.
/// </summary>
internal static class Library
{
    private static readonly Dictionary<string, Builtin> Functions = new[]
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
    }
        .SelectMany(group => group)
        .ToDictionary(function => function.Name, StringComparer.Ordinal);

    private static readonly string[] Namespaces = ["array", "string", "math", "object"];

    /// <summary>The names of all functions, with their namespaces.</summary>
    public static IEnumerable<string> Names => Functions.Keys;

    public static Builtin? Find(string name) => Functions.GetValueOrDefault(name);

    public static bool IsNamespace(string name) => Array.IndexOf(Namespaces, name) >= 0;

    /// <summary>The functions of a namespace, without it.</summary>
    public static IEnumerable<string> In(string space) =>
        Functions.Keys.Where(name => name.StartsWith(space + ".", StringComparison.Ordinal)).Select(name => name[(space.Length + 1)..]);
}
