using System.Collections.Immutable;
using DocGen.Core.Drawing;

namespace DocGen.Core.Model;

/// <summary>What is filled in.</summary>
public enum FormFieldType
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Several lines of text.</summary>
    Multiline,
    Number,
    Date,

    /// <summary>A box that is ticked or not.</summary>
    Checkbox,

    /// <summary>One of the <see cref="FormField.Options"/>.</summary>
    Choice,
}

/// <summary>
/// A place in a form that a reader fills in. Formats whose fields cannot be filled in yet print its <see cref="Content"/>, the blank.
/// </summary>
/// <param name="Name">Names the answer; unique in the document.</param>
/// <param name="Type">What is filled in.</param>
/// <param name="Label">What a reader who does not see the page is told; it may stand beside the field as text, too.</param>
/// <param name="Content">The blank as it is drawn on paper.</param>
public sealed record FormField(string Name, FormFieldType Type, string Label, ImmutableArray<Inline> Content) : Inline
{
    public override Node MapChildren(ChildMapper map)
    {
        var (label, content, options) = (map.MapText(Label), map.Map(Content), map.Map(Options));
        return (label, content, options) == (Label, Content, Options)
            ? this
            : this with
            {
                Label = label,
                Content = content,
                Options = options,
            };
    }

    protected internal override void Accept(InlineVisitor visitor) => visitor.VisitFormField(this);

    /// <summary>The width of a line to write on; <see langword="null"/> where the type has none.</summary>
    public Length? Width { get; init; }

    /// <summary>The answers to choose from.</summary>
    public ImmutableArray<FormFieldOption> Options { get; init; } = [];
}

/// <summary>An answer to choose.</summary>
/// <param name="Value">As it is printed.</param>
public sealed record FormFieldOption(string Value) : Node
{
    public override Node MapChildren(ChildMapper map)
    {
        var value = map.MapText(Value);
        return value == Value ? this : this with { Value = value };
    }
}
