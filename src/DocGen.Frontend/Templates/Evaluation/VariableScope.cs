namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>The kind of a scope, which determines the visibility of names.</summary>
internal enum ScopeKind
{
    /// <summary>The template. Assignments in loops and partials are made here.</summary>
    Template,

    /// <summary>A function. Assignments to new names are local to it.</summary>
    Function,

    /// <summary>A partial. Only its <c>$</c> variables are local.</summary>
    Partial,

    /// <summary>A loop. Only its loop variables are local.</summary>
    Loop,
}

/// <summary>
/// Variables, looked up from the inside out. Names that begin with <c>$</c> are not visible beyond the function or partial.
/// </summary>
internal sealed class VariableScope(ScopeKind kind, VariableScope? parent)
{
    private Dictionary<string, object?>? _values;

    public bool TryGet(string name, out object? value)
    {
        for (var scope = this; scope is not null; scope = scope.Next(name))
            if (scope._values is { } values && values.TryGetValue(name, out value))
                return true;
        value = null;
        return false;
    }

    /// <summary>Sets a variable in this scope.</summary>
    public void Define(string name, object? value) => (_values ??= new Dictionary<string, object?>(StringComparer.Ordinal))[name] = value;

    /// <summary>Sets the variable in the scope that has it, or creates it in the closest function or the template.</summary>
    public void Assign(string name, object? value)
    {
        VariableScope? home = null;
        for (var scope = this; scope is not null; scope = scope.Next(name))
        {
            if (scope._values?.ContainsKey(name) == true)
            {
                scope._values[name] = value;
                return;
            }

            if (home is null && scope.Holds(name))
                home = scope;
        }

        (home ?? this).Define(name, value);
    }

    /// <summary>All names that are visible here.</summary>
    public IEnumerable<string> Names()
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            foreach (var name in scope._values?.Keys ?? Enumerable.Empty<string>())
                yield return name;
        }
    }

    private VariableScope? Parent => parent;

    private bool Holds(string name) => kind is ScopeKind.Template or ScopeKind.Function || (kind == ScopeKind.Partial && name[0] == '$');

    private VariableScope? Next(string name) => name[0] == '$' && kind != ScopeKind.Loop ? null : parent;
}
