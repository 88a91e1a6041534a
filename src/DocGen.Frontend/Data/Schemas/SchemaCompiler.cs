using System.Collections.Frozen;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Languages;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// Compiles JSON Schema (draft-07, the keywords that data needs) to <see cref="SchemaNode"/>. An unsupported keyword is an error, so that
/// every rule in a schema is enforced.
/// </summary>
internal sealed class SchemaCompiler
{
    private static readonly FrozenSet<string> Annotations = new[]
    {
        "$schema",
        "$id",
        "$comment",
        "title",
        "description",
        "default",
        "examples",
        "definitions",
        "$defs",
        "deprecated",
        "markdownDescription",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly TimeSpan PatternTime = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, SchemaNode> _definitions = new(StringComparer.Ordinal);
    private readonly DiagnosticBag _diagnostics;
    private readonly SourceText _source;
    private readonly UnitNames _units;
    private JsonElement _root;

    private SchemaCompiler(SourceText source, UnitNames units, DiagnosticBag diagnostics)
    {
        _units = units;
        _source = source;
        _diagnostics = diagnostics;
    }

    /// <summary>Compiles a schema file.</summary>
    /// <returns><see langword="null"/> when an error has been reported.</returns>
    public static SchemaNode? Compile(SourceText source, UnitNames units, int maxDepth, DiagnosticBag diagnostics)
    {
        var errors = new DiagnosticBag();
        try
        {
            using var document = JsonDocument.Parse(source.Text, new JsonDocumentOptions { MaxDepth = maxDepth });
            var compiler = new SchemaCompiler(source, units, errors) { _root = document.RootElement };
            var node = compiler.Node(document.RootElement, "#");
            diagnostics.AddRange(errors);
            return errors.HasErrors ? null : node;
        }
        catch (JsonException exception)
        {
            var place = new SourceSpan(source.Path, (int)(exception.LineNumber ?? 0) + 1, (int)(exception.BytePositionInLine ?? 0) + 1);
            diagnostics.Error(
                SchemaCodes.BadSchema,
                "the schema is not JSON",
                place,
                "check brackets, commas and quotation marks before this place"
            );
            return null;
        }
    }

    private SchemaNode Node(JsonElement json, string path)
    {
        var node = new SchemaNode();
        if (json.ValueKind == JsonValueKind.True)
            return node;
        if (json.ValueKind != JsonValueKind.Object)
        {
            Refuse(path, "a schema is a map of keywords");
            return node;
        }

        foreach (var keyword in json.EnumerateObject())
            Apply(node, keyword.Name, keyword.Value, $"{path}/{keyword.Name}");
        return node;
    }

    private void Apply(SchemaNode node, string keyword, JsonElement value, string path)
    {
        switch (keyword)
        {
            case "$ref":
                node.Reference = Resolve(value.GetString() ?? "", path);
                break;
            case "type":
                node.Types = Types(value, path);
                break;
            case "description":
                node.Description = value.GetString();
                break;
            case "properties":
                node.Properties = value
                    .EnumerateObject()
                    .ToFrozenDictionary(p => p.Name, p => Node(p.Value, $"{path}/{p.Name}"), StringComparer.Ordinal);
                break;
            case "required":
                node.Required = [.. value.EnumerateArray().Select(item => item.GetString()!)];
                break;
            case "additionalProperties":
                node.AllowsOtherKeys = value.ValueKind != JsonValueKind.False;
                if (value.ValueKind == JsonValueKind.Object)
                    node.OtherKeys = Node(value, path);
                break;
            case "propertyNames":
                node.KeyNames = Node(value, path);
                break;
            case "minProperties":
                node.MinimumKeys = value.GetInt32();
                break;
            case "items":
                node.Items = Node(value, path);
                break;
            case "minItems":
                node.MinimumItems = value.GetInt32();
                break;
            case "maxItems":
                node.MaximumItems = value.GetInt32();
                break;
            case "uniqueItems":
                node.UniqueItems = value.GetBoolean();
                break;
            case "enum":
                node.Values = [.. value.EnumerateArray().Select(Scalar)];
                break;
            case "const":
                node.Values = [Scalar(value)];
                break;
            case "pattern":
                node.Pattern = Pattern(value.GetString()!, path);
                break;
            case "format" when value.GetString() == "date":
                node.IsDate = true;
                break;
            case "minLength":
                node.MinimumLength = value.GetInt32();
                break;
            case "maxLength":
                node.MaximumLength = value.GetInt32();
                break;
            case "minimum":
                node.Minimum = value.GetDecimal();
                break;
            case "maximum":
                node.Maximum = value.GetDecimal();
                break;
            case "exclusiveMinimum":
                node.ExclusiveMinimum = value.GetDecimal();
                break;
            case "exclusiveMaximum":
                node.ExclusiveMaximum = value.GetDecimal();
                break;
            case "anyOf" or "oneOf":
                node.AnyOf = [.. value.EnumerateArray().Select((item, i) => Node(item, $"{path}/{i}"))];
                break;
            case "x-former-names":
                node.FormerNames = [.. value.EnumerateArray().Select(item => item.GetString()!)];
                break;
            case "x-unit":
                node.Unit = FindUnit(value, path);
                break;
            default:
                if (!Annotations.Contains(keyword))
                    Refuse(path, $"the keyword '{keyword}' is not supported");
                break;
        }
    }

    private Unit? FindUnit(JsonElement value, string path)
    {
        // A noun of the data's own is declared with both its forms, so that a misspelt unit is never taken for a new one.
        if (value.ValueKind == JsonValueKind.Object && Noun(value) is { } noun)
            return Units.Count(noun);
        var symbol = value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
        var unit = _units.Find(symbol);
        if (unit is null)
        {
            var hint = _units.Hint(symbol) ?? "declare a noun of your own with { \"singular\": …, \"plural\": … }";
            _diagnostics.Error(SchemaCodes.UnknownUnit, $"'{symbol}' is not a known unit ({path})", Find($"\"{symbol}\""), hint);
        }

        return unit;
    }

    /// <summary>
    /// The forms of a noun: <c>singular</c> and <c>plural</c>, or <c>one</c> and <c>other</c>, and further plural categories of its
    /// language. <see langword="null"/> without these two.
    /// </summary>
    private static UnitForms? Noun(JsonElement forms)
    {
        return (Form("one") ?? Form("singular"), Form("other") ?? Form("plural")) is ({ } one, { } other)
            ? new UnitForms(one, other)
            {
                Zero = Form("zero"),
                Two = Form("two"),
                Few = Form("few"),
                Many = Form("many"),
                Per = Form("per") ?? one,
            }
            : null;

        string? Form(string name) => forms.TryGetProperty(name, out var form) ? form.GetString() : null;
    }

    private SchemaTypes Types(JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return value.EnumerateArray().Aggregate(SchemaTypes.None, (types, item) => types | Types(item, path));
        if (Enum.TryParse<SchemaTypes>(value.GetString(), ignoreCase: true, out var type) && type != SchemaTypes.None)
            return type;
        Refuse(path, $"'{value}' is not a type");
        return SchemaTypes.None;
    }

    private Regex? Pattern(string pattern, string path)
    {
        try
        {
            return new Regex(pattern, RegexOptions.CultureInvariant, PatternTime);
        }
        catch (ArgumentException exception)
        {
            Refuse(path, $"the pattern is not a regular expression: {exception.Message}");
            return null;
        }
    }

    private SchemaNode? Resolve(string reference, string path)
    {
        if (_definitions.TryGetValue(reference, out var known))
            return known;
        var at = _root;
        if (
            !reference.StartsWith("#/", StringComparison.Ordinal)
            || !reference[2..].Split('/').All(step => at.ValueKind == JsonValueKind.Object && at.TryGetProperty(step, out at))
        )
        {
            Refuse(path, $"'{reference}' does not exist in this schema");
            return null;
        }

        // Added before it is filled in, so that a definition can refer to itself.
        var holder = _definitions[reference] = new SchemaNode();
        holder.Reference = Node(at, reference);
        return holder;
    }

    private static string Scalar(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    private void Refuse(string path, string problem) =>
        _diagnostics.Error(
            SchemaCodes.BadSchema,
            $"{problem} ({path})",
            Find($"\"{path[(path.LastIndexOf('/') + 1)..]}\""),
            "see docs/decisions/0002-schema-validation.md"
        );

    private SourceSpan Find(string text)
    {
        var at = _source.Text.IndexOf(text, StringComparison.Ordinal);
        return at < 0 ? _source.GetSpan(0) : _source.GetSpan(at, text.Length);
    }
}
