using DocGen.Core.Diagnostics;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Sources;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Parsing;

namespace DocGen.Frontend.Templates;

/// <summary>
/// Expands templates: the language of Scriban with DocGen's values and functions. Scriban's parser reads the language, but our own
/// evaluator runs it, because a value must keep its place in the data, and a number its unit and its exact decimals, and because a template
/// must have access only to what it is given. Parsed templates and partials are cached, so one expander serves one build. Safe for
/// concurrent use.
/// </summary>
/// <param name="functions">The functions that templates can call; those that come with DocGen when not given.</param>
public sealed class TemplateExpander(FunctionLibrary? functions = null)
{
    private readonly FunctionLibrary _functions = functions ?? FunctionLibrary.BuiltIn;
    private readonly TemplateCache _cache = new(functions ?? FunctionLibrary.BuiltIn);

    /// <summary>Expands a template.</summary>
    /// <param name="template">The whole file.</param>
    /// <param name="bodyOffset">The offset of the template text after the front matter.</param>
    /// <param name="scope">What the template has access to.</param>
    /// <param name="bag">Receives DG2 errors, as many as one run can find, and DG7 for invalid arithmetic with figures.</param>
    /// <exception cref="OperationCanceledException">The scope's token was cancelled.</exception>
    /// <returns>The Markdown with placeholders, or <see langword="null"/> if there were errors.</returns>
    public ExpandedMarkdown? Expand(SourceText template, int bodyOffset, TemplateScope scope, DiagnosticBag bag)
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(scope);
        ArgumentNullException.ThrowIfNull(bag);
        var parsed = _cache.Get(template, bodyOffset);
        if (!parsed.Problems.IsEmpty)
        {
            bag.AddRange(parsed.Problems);
            return null;
        }

        var x = new Expansion(scope, _functions, parsed, bag, new PartialLoader(_cache));
        x.Used(parsed);
        try
        {
            x.Statements.Run(parsed.Body);
        }
        catch (TemplateAbort abort)
        {
            x.Reporter.Report(abort.Diagnostic);
        }

        if (x.Reporter.Count == 0)
            ReportUnused(x);
        x.Reporter.Finish();
        if (x.Reporter.Count > 0)
            return null;
        bag.AddRange(x.Warnings);
        var (text, map) = x.Output.ToResult();
        var expanded = new ExpandedMarkdown(text, x.Printed, map) { StrayBraces = x.StrayBraces };
        RepeatedUnits.Report(expanded, x.Units, bag);
        return expanded;
    }

    private static void ReportUnused(Expansion x)
    {
        foreach (var data in x.Scope.Data)
        {
            // Data supplied by a program need not be used by every template.
            if (data.Declared is not { } place || x.IsNamed(data.Name))
                continue;
            x.Reporter.Report(
                new Diagnostic(
                    TemplateCodes.UnusedData,
                    Severity.Error,
                    $"the data '{data.Name}' is declared but not used",
                    place,
                    data.Value.Source,
                    "delete the line, or use the data"
                )
            );
        }
    }
}
