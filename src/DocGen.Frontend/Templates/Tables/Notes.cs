using System.Collections.Immutable;
using DocGen.Core.Model;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Tables;

/// <summary>The notes below a table or a chart: Markdown, one paragraph each.</summary>
internal static class Notes
{
    /// <summary>Reads the option <c>notes</c>.</summary>
    public static ImmutableArray<object?> Read(SpecReader spec)
    {
        switch (spec.Get("notes"))
        {
            case null:
                return [];
            case ListValue list:
                return [.. list];
            case var other:
                spec.Report($"'notes' is a list of texts, not {Value.Describe(other)}", "notes", "write notes: [\"…\"]");
                return [];
        }
    }

    /// <summary>Writes the notes as paragraphs.</summary>
    public static ImmutableArray<Paragraph> Write(Expansion x, CellWriter writer, SpecReader spec, ImmutableArray<object?> texts)
    {
        var notes = ImmutableArray.CreateBuilder<Paragraph>(texts.Length);
        var (template, node) = spec.Site("notes");
        var outer = x.Template;
        x.Template = template;
        try
        {
            foreach (var note in texts)
            {
                var markdown = (Fragment)FunctionLibrary.BuiltIn.Find("markdown")!.Invoke(x, node, [new Argument(null, note, node)])!;
                if (writer.Markdown(markdown) is [Paragraph paragraph])
                    notes.Add(paragraph);
                else
                    spec.Report("a note is one paragraph", "notes");
            }
        }
        catch (TemplateError error)
        {
            if (error.Diagnostic is { } diagnostic)
                x.Reporter.Report(diagnostic);
        }
        finally
        {
            x.Template = outer;
        }

        return notes.ToImmutable();
    }
}
