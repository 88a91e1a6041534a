using BenchmarkDotNet.Attributes;
using DocGen.Building;
using DocGen.Core.Diagnostics;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Pdf.Fonts;

namespace DocGen.Benchmarks;

/// <summary>A report of a hundred pages with forty tables (<see cref="GeneratedReport"/>), warm and in process.</summary>
[MemoryDiagnoser]
public class ReportBenchmarks
{
    private string _folder = "";
    private DocGenProject _project = null!;
    private Document _document = null!;
    private Theme _theme = null!;

    [GlobalSetup]
    public void Setup()
    {
        _folder = GeneratedReport.Write();
        _project = DocGenProject.Open(_folder);
        var bag = new DiagnosticBag();
        var compiled = _project.Compile(GeneratedReport.Id, bag);
        if (bag.HasErrors)
            throw new InvalidOperationException(string.Join('\n', bag));
        (_document, _theme) = (compiled.Document!, compiled.Theme!);
        var pages = DocumentLayout.Run(_document, _theme, FontSet.BuiltIn, bag).Pages.Length;
        if (pages is < 95 or > 110)
            throw new InvalidOperationException($"the report has {pages} pages, and is to have a hundred");
    }

    [GlobalCleanup]
    public void Cleanup() => Directory.Delete(_folder, recursive: true);

    /// <summary>Reading, validating, expanding, parsing and all passes; files are read anew each time.</summary>
    [Benchmark]
    public Document? Compile() => _project.Compile(GeneratedReport.Id, []).Document;

    /// <summary>From the sources to the file of a PDF, with the page numbers of its contents.</summary>
    [Benchmark]
    public BuildResult Pdf() =>
        _project.Build(
            new BuildOptions
            {
                Formats = ["pdf"],
                Output = Path.Combine(_folder, "out"),
                UseCache = false,
            }
        );

    [Benchmark]
    public WrittenDocument Docx() => Write("docx");

    [Benchmark]
    public WrittenDocument Markdown() => Write("md");

    [Benchmark]
    public WrittenDocument Html() => Write("html");

    private WrittenDocument Write(string format) =>
        DocGenEngine.Default.Writers.Single(writer => writer.Format == format).Write(_document, _theme, []);
}
