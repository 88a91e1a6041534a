using System.CommandLine;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Building;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Outputs;

namespace DocGen.Cli.Commands;

/// <summary><c>docgen list</c>.</summary>
internal static class ListCommand
{
    private static readonly JsonWriterOptions JsonOptions = new()
    {
        Indented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static Command Create(CommandConsole console)
    {
        var json = new Option<bool>("--json") { Description = "As a JSON array, for tools." };
        var command = new Command(
            "list",
            "List the documents: id, title, agenda item, layout, formats, and whether the output is fresh or stale."
        )
        {
            json,
        };
        command.SetAction(
            (parsed, cancellation) =>
            {
                var project = SharedOptions.OpenProject(parsed, console);
                var result = project.Build(new BuildOptions { Check = true }, cancellation);
                var problems = result
                    .Diagnostics.Where(diagnostic => diagnostic.Code != BuildCodes.Stale && diagnostic.Code != BuildCodes.Leftover)
                    .ToList();
                if (result.Documents.IsEmpty || !parsed.GetValue(json))
                    SharedOptions.Report(parsed, console, result with { Diagnostics = [.. problems] });
                if (parsed.GetValue(json))
                    WriteJson(console.Out, project, result);
                else if (!result.Documents.IsEmpty)
                    WriteTable(console.Out, project, result);
                return Task.FromResult(ExitCodeOf.Diagnostics(problems));
            }
        );
        return command;
    }

    private static void WriteTable(TextWriter output, DocGenProject project, BuildResult result)
    {
        var rows = new List<string[]> { new[] { "ID", "ITEM", "LAYOUT", "FORMATS", "STATE", "TITLE" } };
        foreach (var document in result.Documents)
        {
            var info = document.FrontMatter?.Info;
            rows.Add([
                document.Id,
                info?.Item ?? "",
                info?.Layout ?? "",
                string.Join(',', FormatsOf(project, document)),
                StateOf(document),
                info?.Title ?? "",
            ]);
        }

        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => DisplayWidth.Of(row[column]))).ToArray();
        foreach (var row in rows)
        {
            var line = new StringBuilder();
            for (var column = 0; column < row.Length; column++)
                line.Append(row[column]).Append(' ', widths[column] - DisplayWidth.Of(row[column]) + 2);
            output.WriteLine(line.ToString().TrimEnd());
        }
    }

    private static void WriteJson(TextWriter output, DocGenProject project, BuildResult result)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, JsonOptions))
        {
            json.WriteStartArray();
            foreach (var document in result.Documents)
            {
                var info = document.FrontMatter?.Info;
                json.WriteStartObject();
                json.WriteString("id", document.Id);
                json.WriteString("title", info?.Title);
                json.WriteString("item", info?.Item);
                json.WriteString("layout", info?.Layout);
                json.WriteStartArray("formats");
                foreach (var format in FormatsOf(project, document))
                    json.WriteStringValue(format);
                json.WriteEndArray();
                json.WriteString("state", StateOf(document));
                json.WriteStartArray("dependencies");
                foreach (var path in document.Dependencies)
                    json.WriteStringValue(path);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }

    private static IEnumerable<string> FormatsOf(DocGenProject project, DocumentResult document) =>
        document.FrontMatter is not { } head ? []
        : head.Formats.IsEmpty ? project.Formats
        : head.Formats;

    private static string StateOf(DocumentResult document) =>
        document.Status switch
        {
            DocumentStatus.Unchanged => "fresh",
            DocumentStatus.Failed => "failed",
            DocumentStatus.Written or DocumentStatus.Stale => "stale",
            _ => throw new UnreachableException(),
        };
}
