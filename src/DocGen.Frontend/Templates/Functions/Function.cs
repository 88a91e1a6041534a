using DocGen.Frontend.Templates.Evaluation;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>A function that a template can call.</summary>
internal abstract class Function
{
    /// <exception cref="TemplateError">The arguments are wrong, or the function fails.</exception>
    public abstract object? Invoke(Expansion x, ScriptNode site, List<Argument> arguments);
}

/// <summary>An argument of a call.</summary>
/// <param name="Name">The parameter name in <c>name: value</c>.</param>
/// <param name="Value">The value.</param>
/// <param name="Node">The node of the argument.</param>
internal readonly record struct Argument(string? Name, object? Value, ScriptNode Node);
