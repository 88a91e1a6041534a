using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives;

/// <summary>The syntax of a directive.</summary>
public enum DirectiveForm
{
    /// <summary><c>:::name</c> … <c>:::</c>.</summary>
    Block,

    /// <summary><c>::name</c>.</summary>
    Line,

    /// <summary><c>:name[text]</c>.</summary>
    Inline,
}

/// <summary>
/// The name, syntax and attributes of a directive. Each directive is a subclass: a built-in one is listed in
/// <see cref="DirectiveRegister"/>, a
/// custom one is given to the engine. It must be safe for concurrent use.
/// </summary>
public abstract class Directive
{
    private protected Directive(string name, DirectiveForm form, params AttributeSpec[] attributes)
    {
        ArgumentNullException.ThrowIfNull(name);
        (Name, Form, Attributes) = (name, form, [.. attributes]);
    }

    /// <summary>What stands behind the colons: a lower-case letter, then lower-case letters, digits and hyphens.</summary>
    public string Name { get; }

    /// <summary>How it is written.</summary>
    public DirectiveForm Form { get; }

    /// <summary>The attributes that it takes; others are reported.</summary>
    public ImmutableArray<AttributeSpec> Attributes { get; }

    /// <summary>An example of the syntax, for messages.</summary>
    public string Example =>
        Form switch
        {
            DirectiveForm.Block => $":::{Name} … :::",
            DirectiveForm.Line => $"::{Name}",
            DirectiveForm.Inline => $":{Name}[…]",
            _ => throw new UnreachableException(),
        };
}

/// <summary>A directive that contains blocks.</summary>
public abstract class BlockDirective(string name, params AttributeSpec[] attributes) : Directive(name, DirectiveForm.Block, attributes)
{
    /// <summary>How the text directly inside it is read.</summary>
    internal virtual InlineMode Mode => InlineMode.Paragraph;

    /// <summary>What it makes of its content: core nodes, or derived ones.</summary>
    /// <param name="arguments">Its attributes, checked.</param>
    /// <param name="content">What stands in it.</param>
    public abstract IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content);
}

/// <summary>A directive without content.</summary>
public abstract class LineDirective(string name, params AttributeSpec[] attributes) : Directive(name, DirectiveForm.Line, attributes)
{
    /// <summary>What stands in its place: a core node, or a derived one.</summary>
    /// <param name="arguments">Its attributes, checked.</param>
    public abstract Block Make(DirectiveArguments arguments);
}

/// <summary>A directive that contains text.</summary>
public abstract class InlineDirective(string name, params AttributeSpec[] attributes) : Directive(name, DirectiveForm.Inline, attributes)
{
    /// <summary>What it makes of its text: a core node, or a derived one; <see langword="null"/> for nothing.</summary>
    /// <param name="arguments">Its attributes, checked.</param>
    /// <param name="content">The text in it.</param>
    public abstract Inline? Make(DirectiveArguments arguments, ImmutableArray<Inline> content);
}
