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

    private const string Cases = "tests/cases";

    public static TheoryData<string> Names =>
        [
            .. Directory
                .EnumerateDirectories(Path.Combine(Repository.Root, Cases))
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_case_gives_what_is_expected(string name) => Check($"{Cases}/{name}");

    [Fact]
    public void A_case_that_makes_no_document_shows_its_errors_and_tells_what_to_do()
    {
        using var folder = new TemporaryFolder();
        var root = folder.Path.Replace('\\', '/');
        folder.Write("input.sbn.md", "---\nid: input\ntitle: Andele\nlayout: annex\n---\n# Andele\n\nDen første: {{ part }}\n");
        // An earlier run, when the template had no error yet.
        folder.Write("actual.md", "# Andele\n");

        var told = Told(root);
        Assert.StartsWith(
            $"{root}: the document was not made, because of these errors:\n\ntemplates/input.sbn.md(8,16): error DG2",
            told,
            StringComparison.Ordinal
        );
        Assert.Contains("    8 | Den første: {{ part }}\n", told, StringComparison.Ordinal);
        Assert.EndsWith(
            $"""
            Correct the template or its data. Only if the case is about these messages, accept them.

            {root}/expected.diagnostics.txt is not there. What the test made is in {root}/actual.diagnostics.txt: read it; ./build.sh accept gives it its name.

            """,
            told,
            StringComparison.Ordinal
        );
        Assert.False(File.Exists($"{root}/actual.md"));

        // The same errors where a document is expected, and other errors where errors are.
        folder.Write("expected.diagnostics.txt", "");
        folder.Write("expected.model.txt", "");
        Assert.StartsWith($"{root}: the document was not made", Told(root), StringComparison.Ordinal);
        File.Delete($"{root}/expected.model.txt");
        Assert.StartsWith($"{root}/expected.diagnostics.txt(1,1): ", Told(root), StringComparison.Ordinal);
    }

    private static string Told(string @case) => Assert.Throws<Xunit.Sdk.FailException>(() => Check(@case)).Message;

    /// <param name="case">The folder, from the root of the repository, with slashes.</param>
    private static void Check(string @case)
    {
        Approved.Forget(@case);
        using var folder = new TemporaryFolder();
        Lay(Path.Combine(Repository.Root, @case), folder);
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

        var isMade = made.Count > 0;
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var diagnostic in new SourceLines(project.ReadFiles()).Attach([.. bag]))
            DiagnosticPrinter.Write(text, diagnostic, colour: false);
        made.Add(("diagnostics.txt", text.ToString()));
        var remark =
            isMade || IsAboutErrors(@case)
                ? null
                : $"{@case}: the document was not made, because of these errors:\n\n{text}\n"
                    + "Correct the template or its data. Only if the case is about these messages, accept them.\n\n";
        Approved.All(made.Select(part => ($"{@case}/expected.{part.Kind}", part.Text)), remark);
        Approved.Only(@case, "expected.*", made.Select(part => $"expected.{part.Kind}"));
    }

    /// <summary>Whether messages were accepted instead of a document.</summary>
    private static bool IsAboutErrors(string @case)
    {
        var folder = Path.Combine(Repository.Root, @case);
        return File.Exists(Path.Combine(folder, "expected.diagnostics.txt")) && !File.Exists(Path.Combine(folder, "expected.model.txt"));
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
