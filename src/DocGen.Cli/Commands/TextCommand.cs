using System.CommandLine;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen text</c>: the plain text of a document, to compare or to search.</summary>
internal static class TextCommand
{
    public static Command Create(CommandConsole console)
    {
        var id = new Argument<string>("id") { Description = "The document.", HelpName = "id" };
        id.CompletionSources.Add(context => SharedOptions.OpenProject(context.ParseResult, console).ListDocuments());
        var command = new Command("text", "Print the plain text of a document, one line per paragraph and table cell.") { id };
        command.SetAction(
            (parsed, cancellation) =>
            {
                var project = SharedOptions.OpenProject(parsed, console);
                var diagnostics = new DiagnosticBag();
                var compilation = project.Compile(parsed.GetRequiredValue(id), diagnostics, cancellation);
                SharedOptions.Report(parsed, console, diagnostics);
                if (compilation.Document is { } document && !diagnostics.HasErrors)
                    DocumentLines.Write(document, console.Out);
                return Task.FromResult(ExitCodeOf.Diagnostics(diagnostics));
            }
        );
        return command;
    }
}
