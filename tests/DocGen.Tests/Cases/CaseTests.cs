using System.IO.Compression;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout;
using DocGen.Core.Writing;
using DocGen.Frontend.Sources;
using DocGen.Tests.Layout;
using DocGen.Tests.Model;
using DocGen.Tests.Pdf;

namespace DocGen.Tests.Cases;

/// <summary>
/// Each folder of <c>tests/cases</c> is a small project: <c>input.sbn.md</c>, optionally <c>data.yaml</c> with <c>schema.json</c>, a
/// <c>docgen.yaml</c>, and a folder <c>templates</c> with partials, pictures and themes; and what is expected of them. A new case needs no
/// code: run the tests, read the <c>actual.*</c> files that they write, and accept them with <c>./build.sh accept</c>.
/// </summary>
public sealed class CaseTests
{
    // Every character is 5 pt wide at any size, so that positions do not depend on a font.
    private static readonly FixedMetrics Metrics = new(Length.FromPoints(5));

    private static readonly string Cases = Path.Combine(Repository.Root, "tests", "cases");

    public static TheoryData<string> Names =>
        [.. Directory.EnumerateDirectories(Cases).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_gives_what_is_expected(string name)
    {
        using var folder = new TemporaryFolder();
        Lay(Path.Combine(Cases, name), folder);
        var project = DocGenProject.Open(folder.Path);
        var bag = new DiagnosticBag();
        var compiled = project.Compile("input", bag);
        var made = new List<(string Kind, string Text)>();
        if (compiled.Document is { } document && !bag.HasErrors)
        {
            made.Add(("model.txt", DocumentDump.Of(document)));
            made.Add(("frames.txt", FrameDump.Of(DocumentLayout.Run(document, compiled.Theme!, Metrics, new DiagnosticBag()))));
            made.AddRange(BuiltInWriters.All.Select(writer => Read(writer.Format, writer.Write(document, compiled.Theme!, bag))));
        }

        using var text = new StringWriter { NewLine = "\n" };
        foreach (var diagnostic in new SourceLines(project.ReadFiles()).Attach([.. bag]))
            DiagnosticPrinter.Write(text, diagnostic, colour: false);
        made.Add(("diagnostics.txt", text.ToString()));
        var expected = $"tests/cases/{name}";
        Approved.All(made.Select(part => ($"{expected}/expected.{part.Kind}", part.Text)));
        Approved.Only(expected, "expected.*", made.Select(part => $"expected.{part.Kind}"));
    }

    private static void Lay(string source, TemporaryFolder folder)
    {
        folder.Write("docgen.yaml", "name: Case\n");
        foreach (
            var (file, target) in new[]
            {
                ("docgen.yaml", "docgen.yaml"),
                ("input.sbn.md", "templates/input.sbn.md"),
                ("data.yaml", "data/data.yaml"),
                ("schema.json", "data/schemas/data.schema.json"),
            }
        )
        {
            if (!File.Exists(Path.Combine(source, file)))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.Path, target))!);
            File.Copy(Path.Combine(source, file), Path.Combine(folder.Path, target), overwrite: true);
        }

        var templates = Path.Combine(source, "templates");
        if (!Directory.Exists(templates))
            return;
        foreach (var file in Directory.EnumerateFiles(templates, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(folder.Path, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>What a reviewer reads of a written document.</summary>
    private static (string Kind, string Text) Read(string format, WrittenDocument written)
    {
        if (format == "pdf")
            return ("pdf.txt", string.Join('\n', PdfStructureText.Read(written.Main.ToArray()).Lines()) + "\n");
        if (format != "docx")
            return (format, System.Text.Encoding.UTF8.GetString(written.Main.Span));
        using var zip = new ZipArchive(new MemoryStream(written.Main.ToArray()));
        using var part = new StreamReader(zip.GetEntry("word/document.xml")!.Open());
        var xml = part.ReadToEnd()
            .Replace("><w:p>", ">\n<w:p>", StringComparison.Ordinal)
            .Replace("><w:tbl>", ">\n<w:tbl>", StringComparison.Ordinal);
        return ("document.xml", xml);
    }
}
