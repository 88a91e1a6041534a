using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Frontend.Data;
using DocGen.Frontend.Data.Schemas;
using DocGen.Frontend.Sources;

namespace DocGen.Tests.Data;

/// <summary>A schema and data as texts, and what is said of them.</summary>
internal static class Validation
{
    /// <summary>The messages of reading a schema: <c>line,column code message</c>.</summary>
    public static List<string> OfSchema(string schema) => OfData(schema, "{}\n");

    /// <summary>The messages of reading and validating YAML; those of the schema if it is wrong.</summary>
    public static List<string> OfData(string schema, string yaml) => [.. Run(schema, yaml).Select(Line)];

    /// <summary>All that is said.</summary>
    public static DiagnosticBag Run(string schema, string yaml)
    {
        var bag = new DiagnosticBag();
        var read = Schema.Read(
            new SourceText("d.schema.json", schema),
            new UnitNames(LanguageSet.BuiltIn, Language.Danish),
            DataLimits.Default.MaxDepth,
            bag
        );
        if (read is not null && YamlReader.Read(new SourceText("d.yaml", yaml), DataLimits.Default, bag) is { } data)
            read.Apply(data, bag);
        return bag;
    }

    /// <summary>The messages of reading YAML without a schema.</summary>
    public static List<string> OfYaml(string yaml) => OfData("{}", yaml);

    private static string Line(Diagnostic diagnostic) =>
        $"{diagnostic.Location!.Value.Line},{diagnostic.Location.Value.Column} {diagnostic.Code} {diagnostic.Message}";
}
