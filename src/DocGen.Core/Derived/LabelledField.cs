using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Core.Derived;

/// <summary>
/// A form field with its label before it, or after the box of a checkbox, and its blank: a line of underscores, which every font has and
/// which remain a line in copied text; underscores with slashes for a date; a box for a checkbox.
/// </summary>
/// <param name="Name">See <see cref="FormField.Name"/>.</param>
/// <param name="Type">The type of answer.</param>
/// <param name="Label">See <see cref="FormField.Label"/>.</param>
public sealed record LabelledField(string Name, FormFieldType Type, string Label) : Inline, IDerived<Inline>
{
    /// <summary>The width of an underscore is half the font size; most text is about 10.5 pt.</summary>
    private const double LowLine = 5.25;

    private const string Box = "☐";

    /// <summary>Whether the label is printed; in a table it is in the header cells.</summary>
    public bool ShowsLabel { get; init; } = true;

    /// <summary>The width of the line; <see langword="null"/> for the default width of the type.</summary>
    public Length? Width { get; init; }

    /// <summary>The number of lines to write on, for <see cref="FormFieldType.Multiline"/>.</summary>
    public int Rows { get; init; } = 4;

    /// <summary>Answers of a <see cref="FormFieldType.Choice"/>, each printed behind a box of its own; otherwise empty.</summary>
    public ImmutableArray<FormFieldOption> Options { get; init; } = [];

    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var (label, options) = (map.MapText(Label), map.Map(Options));
        return (label, options) == (Label, Options) ? this : this with { Label = label, Options = options };
    }

    /// <inheritdoc/>
    public ImmutableArray<Inline> Lower(LoweringContext context)
    {
        var width = Type is FormFieldType.Checkbox or FormFieldType.Choice ? (Length?)null : Width ?? UsualWidth;
        var blank = new Span(StyleNames.FormField, Blank(width)) { Origin = Origin };
        var field = new FormField(Name, Type, Label, [blank])
        {
            Width = width,
            Options = Options,
            Origin = Origin,
        };
        if (!ShowsLabel)
            return [field];
        if (Type == FormFieldType.Checkbox)
            return [field, Words("\u00A0" + Label)];
        var label = Words(Label[^1] is ':' or '?' or '!' or '.' ? Label : Label + ":");
        return [label, Type == FormFieldType.Multiline ? new LineBreak { Origin = Origin } : Words(" "), field];
    }

    private Length UsualWidth =>
        Length.FromMillimetres(
            Type switch
            {
                FormFieldType.Multiline => 140,
                FormFieldType.Number => 25,
                FormFieldType.Date => 30,
                FormFieldType.Text => 70,
                FormFieldType.Checkbox or FormFieldType.Choice => throw new InvalidOperationException("a box has no line to write on"),
                _ => throw new UnreachableException(),
            }
        );

    private ImmutableArray<Inline> Blank(Length? width)
    {
        var lowLines = Math.Max(3, (int)((width?.Points ?? 0) / LowLine));
        switch (Type)
        {
            case FormFieldType.Checkbox:
                return [Words(Box)];
            case FormFieldType.Choice:
                return [Words(string.Join("   ", Options.Select(option => $"{Box}\u00A0{option.Value}")))];
            case FormFieldType.Date:
                var part = Math.Max(2, (lowLines - 2) / 4);
                return [Words($"{Low(part)}/{Low(part)}/{Low(lowLines - 2 - (2 * part))}")];
            case FormFieldType.Multiline:
                var lines = ImmutableArray.CreateBuilder<Inline>();
                for (var row = 0; row < Rows; row++)
                {
                    if (row > 0)
                        lines.Add(new LineBreak { Origin = Origin });
                    lines.Add(Words(Low(lowLines)));
                }

                return lines.DrainToImmutable();
            case FormFieldType.Text or FormFieldType.Number:
                return [Words(Low(lowLines))];
            default:
                throw new UnreachableException();
        }
    }

    private static string Low(int count) => new('_', Math.Max(2, count));

    private Text Words(string text) => new(text) { Origin = Origin };
}
