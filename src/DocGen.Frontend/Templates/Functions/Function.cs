using DocGen.Frontend.Templates.Evaluation;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>Something that a template can call.</summary>
internal abstract class Function
{
    /// <exception cref="TemplateError">The arguments are wrong, or the function fails.</exception>
    public abstract object? Invoke(Expansion x, ScriptNode site, List<Argument> arguments);
}

/// <summary>An argument of a call.</summary>
/// <param name="Name">For <c>name: value</c>.</param>
/// <param name="Value">Its value.</param>
/// <param name="Node">Where it is written.</param>
internal readonly record struct Argument(string? Name, object? Value, ScriptNode Node);
