using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Markdown;
using DocGen.Frontend.Sources;
using DocGen.Tests.Model;

namespace DocGen.Tests.Markdown;

/// <summary>Expanded Markdown written by hand: <c>«0»</c> represents the first printed value.</summary>
internal sealed class Expanded(string text, params PrintedValue[] values)
{
    public const string File = "templates/a.sbn.md";

    public static readonly Origin InData = new(new SourceSpan(File, 90, 9, 5), new SourceSpan("data/a.yaml", 4, 7));

    public DiagnosticBag Diagnostics { get; } = [];

    public static PrintedText Value(string value) => new(InData, value);

    public ImmutableArray<Block> Read() => MarkdownReader.ReadBlocks(Source(), Diagnostics);

    /// <summary>The model of Markdown that is right.</summary>
    public string Dump(bool withOrigins = false)
    {
        var dump = DocumentDump.Of(Read(), withOrigins);
        Assert.Empty(Diagnostics);
        return dump;
    }

    /// <summary>The problems, a line each: <c>line:column+length code message | hint</c>.</summary>
    public string[] Problems()
    {
        Read();
        return
        [
            .. Diagnostics.Select(d =>
                $"{d.Location!.Value.Line}:{d.Location.Value.Column}+{d.Location.Value.Length} {d.Code} {d.Message}"
                + (d.Hint is null ? "" : $" | {d.Hint}")
            ),
        ];
    }

    private ExpandedMarkdown Source()
    {
        var markdown = text;
        for (var i = 0; i < values.Length; i++)
            markdown = markdown.Replace($"«{i}»", Placeholder.For(i), StringComparison.Ordinal);
        var map = new SourceMap();
        map.AddRaw(0, new SourceText(File, markdown), 0, null);
        return new ExpandedMarkdown(markdown, [.. values], map);
    }
}
