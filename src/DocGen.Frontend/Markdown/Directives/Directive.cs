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
/// The name, syntax and attributes of a directive. Each directive is a subclass: built-in ones are listed in <see
/// cref="DirectiveRegister"/>, custom ones are passed to the engine. Implementations must be safe for concurrent use.
/// </summary>
public abstract class Directive
{
    private protected Directive(string name, DirectiveForm form, params AttributeSpec[] attributes)
    {
        ArgumentNullException.ThrowIfNull(name);
        (Name, Form, Attributes) = (name, form, [.. attributes]);
    }

    /// <summary>The name after the colons: a lower-case letter, then lower-case letters, digits and hyphens.</summary>
    public string Name { get; }

    /// <summary>The syntax.</summary>
    public DirectiveForm Form { get; }

    /// <summary>The supported attributes; others are reported.</summary>
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

    /// <summary>Makes core or derived nodes from the content.</summary>
    /// <param name="arguments">The checked attributes.</param>
    /// <param name="content">The content.</param>
    public abstract IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content);
}

/// <summary>A directive without content.</summary>
public abstract class LineDirective(string name, params AttributeSpec[] attributes) : Directive(name, DirectiveForm.Line, attributes)
{
    /// <summary>Makes a core or derived node.</summary>
    /// <param name="arguments">The checked attributes.</param>
    public abstract Block Make(DirectiveArguments arguments);
}

/// <summary>A directive that contains text.</summary>
public abstract class InlineDirective(string name, params AttributeSpec[] attributes) : Directive(name, DirectiveForm.Inline, attributes)
{
    /// <summary>Makes a core or derived node from the text; <see langword="null"/> for nothing.</summary>
    /// <param name="arguments">The checked attributes.</param>
    /// <param name="content">The text.</param>
    public abstract Inline? Make(DirectiveArguments arguments, ImmutableArray<Inline> content);
}
