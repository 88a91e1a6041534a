using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Scaffolding;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen new</c>: creates a document to start from.</summary>
internal static class NewCommand
{
    public static Command Create(CommandConsole console)
    {
        var kind = new Argument<string>("kind")
        {
            Description = "What to create: " + string.Join(", ", NewDocument.Kinds) + ".",
            HelpName = "kind",
        };
        // No kinds after the kind, where the id follows.
        kind.CompletionSources.Add(context =>
            context.ParseResult.GetResult(kind) is { Tokens: [var given, ..] } && given.Value != context.WordToComplete
                ? []
                : NewDocument.Kinds.Select(name => new CompletionItem(name))
        );
        var id = new Argument<string>("id")
        {
            Description = "The document's id, which names its files: lower-case letters, digits and hyphens.",
        };
        var title = new Option<string?>("--title")
        {
            Description = "The document's title; by default made from the id.",
            HelpName = "TEXT",
        };
        var date = new Option<DateOnly?>("--date")
        {
            Description = "The document's date; by default today.",
            HelpName = "YYYY-MM-DD",
            CustomParser = result =>
            {
                if (
                    DateOnly.TryParseExact(
                        result.Tokens[0].Value,
                        "yyyy-MM-dd",
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.None,
                        out var day
                    )
                )
                    return day;
                result.AddError($"'{result.Tokens[0].Value}' is not a date; write it as 2024-03-11.");
                return null;
            },
        };
        var init = new Option<bool>("--init") { Description = "Make the folder a project if it is not one, even if it is not empty." };
        var command = new Command("new", "Create a document: a template, its data and their schema, ready to build.")
        {
            kind,
            id,
            title,
            date,
            init,
        };
        command.SetAction(parsed =>
            Run(
                parsed,
                console,
                new NewDocument(parsed.GetRequiredValue(kind), parsed.GetRequiredValue(id), parsed.GetValue(date) ?? Today(console))
                {
                    Title = parsed.GetValue(title),
                    MakeProject = parsed.GetValue(init),
                }
            )
        );
        return command;
    }

    private static int Run(ParseResult parsed, CommandConsole console, NewDocument wanted)
    {
        var project = SharedOptions.OpenProject(parsed, console);
        var diagnostics = new DiagnosticBag();
        var written = project.Begin(wanted, diagnostics);
        SharedOptions.Report(parsed, console, diagnostics);
        if (diagnostics.HasErrors)
            return ExitCodeOf.Diagnostics(diagnostics);
        var people = SharedOptions.ForPeople(parsed, console);
        foreach (var path in written)
            people.WriteLine($"{"written", -9}  {path}");
        people.WriteLine($"next: write your own words and figures into them, and run 'docgen build {wanted.Id}'");
        return ExitCodes.Success;
    }

    private static DateOnly Today(CommandConsole console) => DateOnly.FromDateTime(console.Clock.GetLocalNow().DateTime);
}
