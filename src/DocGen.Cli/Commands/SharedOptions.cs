using System.CommandLine;
using DocGen.Building;
using DocGen.Core.Diagnostics;

namespace DocGen.Cli.Commands;

/// <summary>The options that all commands share.</summary>
internal static class SharedOptions
{
    /// <summary>How many diagnostics of a code are shown of a file.</summary>
    private const int ShownOfAKind = 20;

    public static Option<string?> Project { get; } =
        new("--project")
        {
            Description = "The project folder; by default the nearest folder upwards with a docgen.yaml.",
            HelpName = "DIR",
            Recursive = true,
        };

    public static Option<string> Diagnostics { get; } = MakeDiagnostics();

    public static Option<bool> Verbose { get; } =
        new("--verbose")
        {
            Description = "Print more: the files of each document; remarks that need no action; the stack trace if DocGen itself fails.",
            Recursive = true,
        };

    /// <summary>The document ids of a command; completed from the project.</summary>
    public static Argument<string[]> Ids(CommandConsole console, string description)
    {
        var ids = new Argument<string[]>("id")
        {
            Description = description,
            HelpName = "id",
            Arity = ArgumentArity.ZeroOrMore,
        };
        ids.CompletionSources.Add(context => OpenProject(context.ParseResult, console).ListDocuments());
        return ids;
    }

    /// <summary>Opens the project that a command applies to.</summary>
    public static DocGenProject OpenProject(ParseResult parsed, CommandConsole console)
    {
        if (parsed.GetValue(Project) is { } given)
            return DocGenProject.Open(Path.Combine(console.WorkingDirectory, given));
        for (var folder = new DirectoryInfo(console.WorkingDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "docgen.yaml")))
                return DocGenProject.Open(folder.FullName);
        return DocGenProject.Open(console.WorkingDirectory);
    }

    /// <summary>Prints the diagnostics of a build and, if the output is verbose, where its bugs are.</summary>
    public static void Report(ParseResult parsed, CommandConsole console, BuildResult result)
    {
        Report(parsed, console, result.Diagnostics);
        if (parsed.GetValue(Verbose))
            foreach (var document in result.Documents)
                if (document.Exception is { } exception)
                    console.Error.WriteLine($"{document.Id}: {exception}");
    }

    /// <summary>
    /// Prints diagnostics in the requested form. In text form, unless the output is verbose, notes that need no action are only counted,
    /// and so is what a file has too often: a reader mends the first ones, and sees the rest go away with them.
    /// </summary>
    public static void Report(ParseResult parsed, CommandConsole console, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        if (parsed.GetValue(Diagnostics) == "json")
        {
            Cli.Diagnostics.JsonDiagnostics.Write(console.Out, diagnostics);
            return;
        }

        var verbose = parsed.GetValue(Verbose);
        var remarks = 0;
        var counts = new OrderedDictionary<(string? File, DiagnosticCode Code), int>();
        foreach (var diagnostic in diagnostics)
        {
            if (diagnostic.Severity == Severity.Info && !verbose)
            {
                remarks++;
                continue;
            }

            var group = (diagnostic.Location?.File, diagnostic.Code);
            var count = counts[group] = counts.GetValueOrDefault(group) + 1;
            if (count <= ShownOfAKind || verbose)
                DiagnosticPrinter.Write(console.Error, diagnostic, console.UsesColour);
        }

        if (!verbose)
            foreach (var ((file, code), count) in counts)
                if (count > ShownOfAKind)
                    console.Error.WriteLine($"{file ?? "docgen"}: {count - ShownOfAKind} more of {code} not shown: see --verbose");
        if (remarks > 0)
            console.Error.WriteLine($"{Summary.Count(remarks, "remark")} not shown: see --verbose");
    }

    /// <summary>The writer of lines for people: standard error if standard output is read by a program.</summary>
    public static TextWriter ForPeople(ParseResult parsed, CommandConsole console) =>
        parsed.GetValue(Diagnostics) == "json" ? console.Error : console.Out;

    private static Option<string> MakeDiagnostics()
    {
        var option = new Option<string>("--diagnostics")
        {
            Description =
                "How problems are printed: text for people and editors, on standard error; json for tools, one object per line on "
                + "standard output.",
            DefaultValueFactory = _ => "text",
            HelpName = "text|json",
            Recursive = true,
        };
        return option.AcceptOnlyFromAmong("text", "json");
    }
}
