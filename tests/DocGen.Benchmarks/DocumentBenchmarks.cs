using BenchmarkDotNet.Attributes;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Core.Writing;

namespace DocGen.Benchmarks;

/// <summary>The real documents, warm and in process: from sources to a document, and from a document to a file.</summary>
[MemoryDiagnoser]
public class DocumentBenchmarks
{
    private DocGenProject _project = null!;
    private Document _document = null!;
    private Theme _theme = null!;
    private IDocumentWriter _docx = null!;
    private IDocumentWriter _markdown = null!;
    private IDocumentWriter _html = null!;

    [Params("mayors-letter-business-support", "telemedicine-operations-funding", "telehjerter-funding")]
    public string Id { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "docgen.yaml")))
            folder = folder.Parent;
        _project = DocGenProject.Open(folder.FullName);
        var bag = new DiagnosticBag();
        var compiled = _project.Compile(Id, bag);
        _document = compiled.Document ?? throw new InvalidOperationException(bag.First().Message);
        _theme = compiled.Theme!;
        IDocumentWriter Find(string format) => DocGenEngine.Default.Writers.Single(writer => writer.Format == format);
        (_docx, _markdown, _html) = (Find("docx"), Find("md"), Find("html"));
    }

    /// <summary>Reading, validating, expanding, parsing and all passes; files are read anew each time.</summary>
    [Benchmark]
    public Document? Compile() => _project.Compile(Id, []).Document;

    [Benchmark]
    public WrittenDocument Docx() => _docx.Write(_document, _theme, []);

    [Benchmark]
    public WrittenDocument Markdown() => _markdown.Write(_document, _theme, []);

    [Benchmark]
    public WrittenDocument Html() => _html.Write(_document, _theme, []);
}
