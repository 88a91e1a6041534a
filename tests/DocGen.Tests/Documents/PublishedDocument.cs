using System.Collections.Concurrent;
using DocGen.Building;
using DocGen.Core.Diagnostics;

namespace DocGen.Tests.Documents;

/// <summary>The project's own documents, built from their templates and data into a folder of the test run.</summary>
internal static class PublishedDocument
{
    private static readonly Lazy<string> Output = new(Build, LazyThreadSafetyMode.ExecutionAndPublication);
    private static readonly ConcurrentDictionary<(string Id, string Format), DocumentReading> Readings = [];

    private static string Root { get; } = FindRoot();

    /// <summary>The folder of these tests.</summary>
    public static string Folder { get; } = Path.Combine(Root, "tests", "DocGen.Tests", "Documents");

    /// <summary>Every document of the project.</summary>
    public static string[] Ids { get; } = [.. DocGenProject.Open(Root).ListDocuments().Order(StringComparer.Ordinal)];

    /// <summary>The documents that say which published text they regenerate.</summary>
    public static string[] Sourced { get; } = [.. Ids.Where(id => System.IO.File.Exists(Path.Combine(Folder, "sources", id + ".yaml")))];

    /// <summary>Each document in each format.</summary>
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

    public static DocumentReading Read(string id, string format) =>
        Readings.GetOrAdd((id, format), key => DocumentReading.Of(key.Format, File(key.Id, key.Format)));

    public static byte[] File(string id, string format) => System.IO.File.ReadAllBytes(Path.Combine(Output.Value, $"{id}.{format}"));

    /// <summary>The lines of a file beside these tests.</summary>
    public static string[] Lines(string folder, string file) => System.IO.File.ReadAllLines(Path.Combine(Folder, folder, file));

    private static string Build()
    {
        var folder = Directory.CreateTempSubdirectory("docgen-documents-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var result = DocGenProject
            .Open(Root)
            .Build(
                new BuildOptions
                {
                    Ids = [.. Ids],
                    Formats = DocGenProject.Open(Root).Formats,
                    Output = folder,
                }
            );
        // Limits of a format are reported as infos and are not errors of the document.
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
