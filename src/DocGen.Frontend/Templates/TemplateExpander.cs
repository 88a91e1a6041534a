using DocGen.Core.Diagnostics;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Sources;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Parsing;

namespace DocGen.Frontend.Templates;

/// <summary>
/// Expands templates: Scriban's language, DocGen's values and functions. The language is read by Scriban's parser and run by our own
/// evaluator, because a value must keep its place in the data, a number its unit and its exact decimals, and because a template must
/// reach nothing but what it is given. Parsed templates and partials are kept, so one expander serves one build; it is safe for
/// several threads.
/// </summary>
public sealed class TemplateExpander
{
    private readonly TemplateCache _cache = new();

    /// <summary>Expands a template.</summary>
    /// <param name="template">The whole file.</param>
    /// <param name="bodyOffset">Where the template begins, after the front matter.</param>
    /// <param name="scope">What the template can see.</param>
    /// <param name="bag">Receives DG2 errors, as many as one run can find, and DG7 for figures that cannot be reckoned with.</param>
    /// <returns>The Markdown with placeholders, or <see langword="null"/> when there were errors.</returns>
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

        var x = new Expansion(scope, parsed, bag, new PartialLoader(_cache));
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
            ReportUnused(x, parsed);
        x.Reporter.Finish();
        if (x.Reporter.Count > 0)
            return null;
        var (text, map) = x.Output.ToResult();
        return new ExpandedMarkdown(text, x.Printed, map) { StrayBraces = x.StrayBraces };
    }

    private static void ReportUnused(Expansion x, ParsedTemplate template)
    {
        foreach (var data in x.Scope.Data)
        {
            if (x.IsNamed(data.Name))
                continue;
            var place = data.Declared ?? template.Source.GetSpan(0);
            x.Reporter.Report(
                new Diagnostic(
                    TemplateCodes.UnusedData,
                    Severity.Error,
                    $"the data '{data.Name}' is declared and not used",
                    place,
                    data.Value.Source,
                    "delete the line, or use the data"
                )
            );
        }
    }
}
