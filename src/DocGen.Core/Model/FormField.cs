using System.Collections.Immutable;
using DocGen.Core.Drawing;

namespace DocGen.Core.Model;

/// <summary>The type of a form field.</summary>
public enum FormFieldType
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Several lines of text.</summary>
    Multiline,

    /// <summary>A number, on a short line.</summary>
    Number,

    /// <summary>A day: blanks with slashes between day, month and year.</summary>
    Date,

    /// <summary>A checkbox.</summary>
    Checkbox,

    /// <summary>One of the <see cref="FormField.Options"/>.</summary>
    Choice,
}

/// <summary>A form field. Formats that do not support interactive fields yet print its <see cref="Content"/>, the blank.</summary>
/// <param name="Name">The name of the answer; unique in the document.</param>
/// <param name="Type">The type of answer.</param>
/// <param name="Label">The accessible name; it may also be printed beside the field.</param>
/// <param name="Content">The blank as printed.</param>
public sealed record FormField(string Name, FormFieldType Type, string Label, ImmutableArray<Inline> Content) : Inline
{
    /// <inheritdoc/>
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

    /// <inheritdoc/>
    protected internal override void Accept(InlineVisitor visitor) => visitor.VisitFormField(this);

    /// <summary>The width of a line to write on; <see langword="null"/> if the type has none.</summary>
    public Length? Width { get; init; }

    /// <summary>The answers to choose from.</summary>
    public ImmutableArray<FormFieldOption> Options { get; init; } = [];
}

/// <summary>A possible answer.</summary>
/// <param name="Value">The printed text.</param>
public sealed record FormFieldOption(string Value) : Node
{
    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var value = map.MapText(Value);
        return value == Value ? this : this with { Value = value };
    }
}
