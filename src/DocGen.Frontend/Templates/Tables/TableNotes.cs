using System.Collections.Immutable;
using DocGen.Core.Model;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Tables;

/// <summary>The notes below a table: Markdown, a paragraph each.</summary>
internal static class TableNotes
{
    public static ImmutableArray<Paragraph> Write(Expansion x, CellWriter writer, TableOptions options)
    {
        var notes = ImmutableArray.CreateBuilder<Paragraph>(options.Notes.Length);
        var (template, node) = options.Spec.Site("notes");
        var outer = x.Template;
        x.Template = template;
        try
        {
            foreach (var note in options.Notes)
            {
                var markdown = (Fragment)Library.Find("markdown")!.Invoke(x, node, [new Argument(null, note, node)])!;
                if (writer.Markdown(markdown) is [Paragraph paragraph]) notes.Add(paragraph);
                else options.Spec.Report("a note is one paragraph", "notes");
            }
        }
        catch (TemplateError error)
        {
            if (error.Diagnostic is { } diagnostic) x.Reporter.Report(diagnostic);
        }
        finally
        {
            x.Template = outer;
        }

        return notes.ToImmutable();
    }
}
