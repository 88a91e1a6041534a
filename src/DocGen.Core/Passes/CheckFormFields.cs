using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>
/// Checks that form fields have distinct names and can be answered. Names that differ only in case count as equal, as programs that read
/// the answers may ignore case.
/// </summary>
internal sealed class CheckFormFields : IPass
{
    public Document Run(Document document, PassContext context)
    {
        new Walker(context.Diagnostics, context.Work).Visit(document.Content);
        return document;
    }

    private sealed class Walker(DiagnosticBag diagnostics, Work work) : DocumentWalker(work)
    {
        private readonly Dictionary<string, Origin?> _names = new(StringComparer.OrdinalIgnoreCase);

        protected override void Visit(Inline inline)
        {
            if (inline is FormField field)
                Check(field);
            VisitChildren(inline);
        }

        private void Check(FormField field)
        {
            if (!_names.TryAdd(field.Name, field.Origin))
            {
                var other = _names[field.Name]?.Template is { } place ? $" at {place}" : "";
                diagnostics.Error(
                    ModelCodes.DuplicateFieldName,
                    $"the field name '{field.Name}' is already taken{other}",
                    field.Origin,
                    "give one of them another name"
                );
            }

            if (field.Type == FormFieldType.Choice && field.Options.Length < 2)
                diagnostics.Error(
                    ModelCodes.FieldWithoutOptions,
                    $"the field '{field.Name}' has no options to choose from",
                    field.Origin,
                    "write options=\"ja|nej\""
                );
        }
    }
}
