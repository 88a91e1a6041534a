using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>A form field.</summary>
internal sealed class FieldDirective()
    : InlineDirective(
        "field",
        new FieldNameAttribute("name"),
        new ChoiceAttribute("type", ["text", "multiline", "number", "date", "checkbox", "choice"]),
        new TextAttribute("label", IsRequired: true),
        new LengthAttribute("width"),
        new IntegerAttribute("rows", 2, 40),
        new TextAttribute("options"),
        new ChoiceAttribute("show-label", ["yes", "no"])
    )
{
    public override Inline Make(DirectiveArguments arguments, ImmutableArray<Inline> content)
    {
        if (!content.IsEmpty)
            arguments.ReportContent(null, "the directive 'field' has no text of its own", "its label is an attribute: label=\"…\"");
        var field = new LabelledField(arguments.Text("name")!, arguments.Choice("type", FormFieldType.Text), arguments.Text("label")!)
        {
            ShowsLabel = arguments.Text("show-label") != "no",
            Rows = arguments.Integer("rows", 4),
            Options =
            [
                .. (arguments.Text("options") ?? "")
                    .Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Select(option => new FormFieldOption(option)),
            ],
            Origin = arguments.Origin,
        };
        return Length.TryParse(arguments.Text("width"), out var width) ? field with { Width = width } : field;
    }
}

/// <summary>The name of a form field: a letter, then letters, digits, hyphens and underscores.</summary>
internal sealed record FieldNameAttribute(string Name) : AttributeSpec(Name, IsRequired: true)
{
    public override string? Check(string value, out string? hint)
    {
        hint = "for example projectName or project-1";
        var isName = value.Length > 0 && char.IsAsciiLetter(value[0]) && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');
        return isName ? null : $"must be a name of letters, digits, hyphens and underscores, not '{value}'";
    }
}

/// <summary>A length between 5 mm and 200 mm.</summary>
internal sealed record LengthAttribute(string Name, bool IsRequired = false) : AttributeSpec(Name, IsRequired)
{
    public override string? Check(string value, out string? hint)
    {
        hint = "for example \"60 mm\"";
        return Length.TryParse(value, out var length) && length.Millimetres is >= 5 and <= 200
            ? null
            : $"must be a length from 5 mm to 200 mm, not '{value}'";
    }
}
