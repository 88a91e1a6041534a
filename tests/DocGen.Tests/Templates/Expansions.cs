using System.Collections.Immutable;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Frontend.Data;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Sources;
using DocGen.Frontend.Templates;

namespace DocGen.Tests.Templates;

/// <summary>Expands small templates in tests.</summary>
internal static class Expansions
{
    public const string TemplatePath = "templates/t.sbn.md";

    /// <summary>Municipalities, as in the documents but fewer; the amount is in kroner, the populations count inhabitants.</summary>
    public const string Yaml = """
        amount: 875000
        name: "Telehjerter"
        note: null
        date: 2023-11-29
        open: true
        rate: 1.50
        year: 2024
        empty: []
        strange: "a | b *c* <d> {{ e }} [f](g) `h` #"
        rich: "et **fedt** ord"
        "two words": 2
        members:
          - { name: "Aarhus", population: 300, code: "751" }
          - { name: "Ærø", population: 100, code: "492" }
          - { name: "Birkerød", population: 200, code: "230" }
        """;

    public static Expanded Run(
        string template,
        string? yaml = null,
        Action<MemoryFiles>? files = null,
        TemplateLimits? limits = null,
        TemplateExpander? expander = null,
        int bodyOffset = 0,
        string uses = "{{ if d.open; end }}"
    )
    {
        var memory = new MemoryFiles();
        files?.Invoke(memory);
        var bag = new DiagnosticBag();
        var data = YamlReader.Read(new SourceText("data/d.yaml", yaml ?? Yaml), DataLimits.Default, bag);
        Assert.Empty(bag);
        var info = new DocumentInfo("t", "En titel", "annex", Language.Danish)
        {
            Date = new DateOnly(2024, 3, 11),
            Item = "3.7",
            Origin = new Origin(new SourceSpan(TemplatePath, 1, 1)),
        };
        var scope = new TemplateScope(info, memory)
        {
            Data = [new TemplateData("d", WithUnits(data!), new SourceSpan(TemplatePath, 1, 1))],
            Limits = limits ?? TemplateLimits.Default,
            ReadFragment = ReadFragment,
        };
        // Data that is not used would be an error of its own.
        var text = template.Contains("d.", StringComparison.Ordinal) ? template : template + uses;
        var source = new SourceText(TemplatePath, text);
        var result = (expander ?? new TemplateExpander()).Expand(source, bodyOffset, scope, bag);
        return new Expanded(result, [.. bag], source);
    }

    /// <summary>Expands without errors and shows printed values in angle quotes: <c>‹value›</c>.</summary>
    public static string Show(string template, string? yaml = null, Action<MemoryFiles>? files = null)
    {
        var expanded = Run(template, yaml, files);
        Assert.Empty(expanded.Diagnostics.Select(Write));
        return expanded.Shown;
    }

    /// <summary>
    /// Expands with errors and shows them a line each: <c>(line,column+length) code: message | data (line,column) | hint</c>.
    /// </summary>
    public static string Errors(
        string template,
        string? yaml = null,
        Action<MemoryFiles>? files = null,
        TemplateLimits? limits = null,
        string uses = "{{ if d.open; end }}"
    )
    {
        var expanded = Run(template, yaml, files, limits, uses: uses);
        Assert.Null(expanded.Result);
        return string.Join("\n", expanded.Diagnostics.Select(Write));
    }

    public static string Write(Diagnostic d)
    {
        var file = d.Location?.File == TemplatePath ? "" : d.Location?.File;
        var line = $"{file}({d.Location?.Line},{d.Location?.Column}+{d.Location?.Length}) {d.Code}: {d.Message}";
        if (d.Data is { } data)
            line += $" | data ({data.Line},{data.Column})";
        return d.Hint is null ? line : line + " | " + d.Hint;
    }

    private static DataNode WithUnits(DataNode node) =>
        node switch
        {
            DataMap map => map with
            {
                Entries = [.. map.Entries.Select(entry => entry with { Value = Unit(entry.Key, WithUnits(entry.Value)) })],
            },
            DataList list => list with { Items = [.. list.Items.Select(WithUnits)] },
            _ => node,
        };

    private static DataNode Unit(string key, DataNode node) =>
        (key, node) switch
        {
            ("amount", DataFigure figure) => figure with { Figure = figure.Figure with { Unit = Language.Danish.FindUnit("kr.")! } },
            ("population", DataFigure figure) => figure with
            {
                Figure = figure.Figure with { Unit = Language.Danish.FindUnit("indbyggere")! },
            },
            _ => node,
        };

    /// <summary>A stand-in for the Markdown reader: a paragraph with the text as it is.</summary>
    private static ImmutableArray<Block> ReadFragment(ExpandedMarkdown markdown) =>
        [new Paragraph([new Text(markdown.Text) { Origin = markdown.Map.Find(0) }]) { Origin = markdown.Map.Find(0) }];
}

internal sealed record Expanded(ExpandedMarkdown? Result, ImmutableArray<Diagnostic> Diagnostics, SourceText Source)
{
    /// <summary>The Markdown with each placeholder replaced by its value in angle quotes.</summary>
    public string Shown
    {
        get
        {
            var shown = new StringBuilder();
            var text = Result!.Text;
            for (var i = 0; i < text.Length; )
            {
                var length = Placeholder.TryRead(text.AsSpan(i), out var index);
                if (length == 0)
                    shown.Append(text[i]);
                else
                    shown
                        .Append('‹')
                        .Append(
                            Result.Values[index] switch
                            {
                                PrintedText value => value.Value,
                                PrintedFigure figure => figure.Value,
                                _ => "blocks",
                            }
                        )
                        .Append('›');
                i += Math.Max(1, length);
            }

            return shown.ToString();
        }
    }
}
