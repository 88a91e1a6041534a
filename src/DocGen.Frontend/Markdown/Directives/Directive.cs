using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives;

/// <summary>How a directive is written.</summary>
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
/// What a directive is called, how it is written and which attributes it takes. A kind of directive is one subclass, listed in
/// <see cref="DirectiveRegister"/>.
/// </summary>
internal abstract class Directive(string name, DirectiveForm form, params AttributeSpec[] attributes)
{
    public string Name { get; } = name;

    public DirectiveForm Form { get; } = form;

    public ImmutableArray<AttributeSpec> Attributes { get; } = [.. attributes];

    /// <summary>The form as it is written, for messages.</summary>
    public string Example =>
        Form switch
        {
            DirectiveForm.Block => $":::{Name} … :::",
            DirectiveForm.Line => $"::{Name}",
            _ => $":{Name}[…]",
        };
}

/// <summary>A directive around blocks.</summary>
internal abstract class BlockDirective(string name, params AttributeSpec[] attributes) : Directive(name, DirectiveForm.Block, attributes)
{
    /// <summary>How text directly in it is read.</summary>
    public virtual InlineMode Mode => InlineMode.Paragraph;

    /// <summary>What it makes of its content.</summary>
    public abstract IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content);
}

/// <summary>A directive without content.</summary>
internal abstract class LineDirectiveKind(string name, params AttributeSpec[] attributes) : Directive(name, DirectiveForm.Line, attributes)
{
    public abstract Block Make(DirectiveArguments arguments);
}

/// <summary>A directive around text.</summary>
internal abstract class InlineDirectiveKind(string name, params AttributeSpec[] attributes)
    : Directive(name, DirectiveForm.Inline, attributes)
{
    public abstract Inline? Make(DirectiveArguments arguments, ImmutableArray<Inline> content);
}
