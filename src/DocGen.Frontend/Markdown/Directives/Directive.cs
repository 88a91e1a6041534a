using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives;

/// <summary>The syntax of a directive.</summary>
internal enum DirectiveForm
{
    /// <summary><c>:::name</c> … <c>:::</c>.</summary>
    Block,

    /// <summary><c>::name</c>.</summary>
    Line,

    /// <summary><c>:name[text]</c>.</summary>
    Inline,
}

/// <summary>
/// The name, syntax and attributes of a directive. Each directive is a subclass that is listed in <see cref="DirectiveRegister"/>.
/// </summary>
internal abstract class Directive(string name, DirectiveForm form, params AttributeSpec[] attributes)
{
    public string Name { get; } = name;

    public DirectiveForm Form { get; } = form;

    public ImmutableArray<AttributeSpec> Attributes { get; } = [.. attributes];

    /// <summary>An example of the syntax, for messages.</summary>
    public string Example =>
        Form switch
        {
            DirectiveForm.Block => $":::{Name} … :::",
            DirectiveForm.Line => $"::{Name}",
            _ => $":{Name}[…]",
        };
}

/// <summary>A directive that contains blocks.</summary>
internal abstract class BlockDirective(string name, params AttributeSpec[] attributes) : Directive(name, DirectiveForm.Block, attributes)
{
    /// <summary>How the text directly inside it is read.</summary>
    public virtual InlineMode Mode => InlineMode.Paragraph;

    /// <summary>Makes blocks from its content.</summary>
    public abstract IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content);
}

/// <summary>A directive without content.</summary>
internal abstract class LineDirectiveKind(string name, params AttributeSpec[] attributes) : Directive(name, DirectiveForm.Line, attributes)
{
    public abstract Block Make(DirectiveArguments arguments);
}

/// <summary>A directive that contains text.</summary>
internal abstract class InlineDirectiveKind(string name, params AttributeSpec[] attributes)
    : Directive(name, DirectiveForm.Inline, attributes)
{
    public abstract Inline? Make(DirectiveArguments arguments, ImmutableArray<Inline> content);
}
