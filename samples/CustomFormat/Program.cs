using System.CommandLine;
using DocGen;
using DocGen.Building;
using DocGen.Samples.CustomFormat;

var project = new Option<string>("--project") { Description = "The project folder.", DefaultValueFactory = _ => "project" };
var output = new Option<string?>("--output") { Description = "The output folder; the project's own when not given." };
var formats = new Option<string[]>("--format") { Description = "epub, docx, pdf, md or html; those of the front matter when not given." };
var command = new RootCommand("Builds a project with one more format: EPUB 3.") { project, output, formats };
command.SetAction(
    async (arguments, cancellation) =>
    {
        var options = new DocGenEngineOptions();
        options.Writers.Add(new EpubWriter(new Uri("https://example.org/documents/")));
        var result = await new DocGenEngine(options)
            .OpenProject(arguments.GetRequiredValue(project))
            .BuildAsync(
                new BuildOptions { Formats = [.. arguments.GetValue(formats) ?? []], Output = arguments.GetValue(output) },
                cancellation
            );
        foreach (var diagnostic in result.Diagnostics)
            await Console.Error.WriteLineAsync(diagnostic.ToString());
        foreach (var file in result.Documents.SelectMany(document => document.Files))
            Console.WriteLine($"{file.Status} {file.Path}");
        return result.Succeeded ? 0 : 1;
    }
);
return await command.Parse(args).InvokeAsync();
