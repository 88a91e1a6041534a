using System.Text;
using DocGen.Core.Diagnostics;

namespace DocGen.Tests.Engine;

/// <summary>Small documents in memory.</summary>
internal static class Memory
{
    public const string Head = "---\nid: t\ntitle: T\nlayout: annex\nlang: da\n---\n# T\n\n";

    /// <summary>An engine with what a test adds.</summary>
    public static DocGenEngine Engine(Action<DocGenEngineOptions> configure)
    {
        var options = new DocGenEngineOptions();
        configure(options);
        return new DocGenEngine(options);
    }

    /// <summary>A document whose body is given, with data <c>d</c>.</summary>
    public static DocumentSource Source(string body, string? yaml = null, string? schema = null)
    {
        var source = new DocumentSource("t", Head + body + "\n");
        if (schema is not null)
            source = source.WithFile("data/schemas/d.schema.json", schema);
        return yaml is null ? source : source.WithYaml("d", yaml, schema is null ? null : "data/schemas/d.schema.json");
    }

    /// <summary>The Markdown below the title of a document that is right, with plain spaces.</summary>
    public static string Markdown(DocGenEngine engine, DocumentSource source)
    {
        var result = engine.Render(source, ["md"]);
        Assert.Equal([], result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        var text = Encoding.UTF8.GetString(result["md"].Bytes.Span);
        text = text.Replace('\u00A0', ' ');
        return text[(text.IndexOf("# T\n", StringComparison.Ordinal) + 4)..].Trim();
    }

    /// <summary>What is wrong with a document.</summary>
    public static IReadOnlyList<Diagnostic> Problems(DocGenEngine engine, DocumentSource source, params string[] formats)
    {
        var result = engine.Render(source, formats.Length == 0 ? ["md"] : formats);
        Assert.Empty(result.Files);
        return result.Diagnostics;
    }
}
