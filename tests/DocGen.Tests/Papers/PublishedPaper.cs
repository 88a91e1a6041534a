using System.Collections.Concurrent;
using DocGen.Building;
using DocGen.Core.Diagnostics;

namespace DocGen.Tests.Papers;

/// <summary>The project's own papers, built from their templates and data into a folder of the test run.</summary>
internal static class PublishedPaper
{
    private static readonly Lazy<string> Output = new(Build, LazyThreadSafetyMode.ExecutionAndPublication);
    private static readonly ConcurrentDictionary<(string Id, string Format), PaperReading> Readings = [];

    public static readonly string[] Ids =
    [
        "annual-report-2023",
        "energy-across-municipalities-4",
        "mayors-letter-business-support",
        "mobility-analysis-summary",
        "mobility-fact-sheet",
        "mobility-vision",
        "skoletjenesten-minutes",
        "telehjerter-funding",
        "telehjerter-programme",
        "telemedicine-operations",
        "telemedicine-operations-funding",
        "vip-climate-projects",
    ];

    private static string Root { get; } = FindRoot();

    /// <summary>Each paper in each format that the program can write.</summary>
    public static TheoryData<string, string> InEachFormat(params string[] ids)
    {
        var rows = new TheoryData<string, string>();
        foreach (var id in ids)
        {
            foreach (var format in DocGenProject.Open(Root).Formats)
                rows.Add(id, format);
        }

        return rows;
    }

    public static PaperReading Read(string id, string format) =>
        Readings.GetOrAdd((id, format), key => PaperReading.Of(key.Format, File(key.Id, key.Format)));

    public static byte[] File(string id, string format) => System.IO.File.ReadAllBytes(Path.Combine(Output.Value, $"{id}.{format}"));

    /// <summary>The lines of a file beside these tests.</summary>
    public static string[] Lines(string folder, string file) =>
        System.IO.File.ReadAllLines(Path.Combine(Root, "tests", "DocGen.Tests", "Papers", folder, file));

    private static string Build()
    {
        var folder = Directory.CreateTempSubdirectory("docgen-papers-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var result = DocGenProject.Open(Root).Build(new BuildOptions { Ids = [.. Ids], Formats = DocGenProject.Open(Root).Formats, Output = folder });
        // What a format cannot say is told as information and is no fault of the paper.
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity != Severity.Info);
        return folder;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "docgen.yaml")))
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run inside the repository");
        return folder.FullName;
    }
}
