using System.Collections.Frozen;
using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Languages;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// Compiles JSON Schema (draft-07) to <see cref="SchemaNode"/>. A keyword that is not supported is an error, so that every rule in a schema
/// is enforced.
/// </summary>
internal sealed class SchemaCompiler
{
    private const string Draft07 = "http://json-schema.org/draft-07/schema#";
    private const string SchemaList = "[{ \"type\": \"string\" }, { \"type\": \"number\" }]";
    private const string NamedSchemas = "{ \"name\": { \"type\": \"string\" } }";

    /// <summary>What may stand beside <c>$ref</c>: it says nothing of the data.</summary>
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
        "readOnly",
        "writeOnly",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly string[] Rules =
    [
        .. "$ref type enum const allOf anyOf oneOf not if then else".Split(' '),
        .. "properties required additionalProperties patternProperties propertyNames minProperties maxProperties dependencies".Split(' '),
        .. "items additionalItems contains minItems maxItems uniqueItems pattern format minLength maxLength".Split(' '),
        .. "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf x-unit x-former-names".Split(' '),
    ];

    /// <summary>Keywords of other versions, and what says the same in draft-07.</summary>
    private static readonly FrozenDictionary<string, string> Elsewhere = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["prefixItems"] = "write the list in 'items', and what follows in 'additionalItems'",
        ["dependentRequired"] = "write 'dependencies'",
        ["dependentSchemas"] = "write 'dependencies'",
        ["unevaluatedProperties"] = "write 'additionalProperties'",
        ["unevaluatedItems"] = "write 'additionalItems'",
        ["minContains"] = "write 'contains', which is at least one",
        ["nullable"] = "write \"type\": [\"string\", \"null\"]",
        ["$anchor"] = "write \"$id\": \"#name\"",
        ["id"] = "write '$id'",
        ["contentEncoding"] = "write a 'pattern'",
        ["contentMediaType"] = "remove it: what a text has inside is not checked",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly KeywordReader _read;
    private readonly DiagnosticBag _diagnostics;
    private readonly SchemaReferences _references;
    private readonly UnitNames _units;

    private SchemaCompiler(DataNode root, UnitNames units, DiagnosticBag diagnostics)
    {
        _units = units;
        _diagnostics = diagnostics;
        _read = new KeywordReader(diagnostics);
        _references = new SchemaReferences(root, _read);
    }

    /// <summary>Compiles a schema file.</summary>
    /// <returns><see langword="null"/> when an error has been reported.</returns>
    public static SchemaNode? Compile(SourceText source, UnitNames units, int maxDepth, DiagnosticBag diagnostics)
    {
        if (JsonText.Read(source, maxDepth, SchemaCodes.BadSchema, diagnostics) is not { } json)
            return null;
        var errors = new DiagnosticBag();
        var compiler = new SchemaCompiler(json, units, errors);
        var root = compiler.Node(json, SchemaReferences.Root);
        if (!errors.HasErrors)
            compiler._references.Bind();
        diagnostics.AddRange(errors);
        return errors.HasErrors ? null : root;
    }

    private SchemaNode Node(DataNode json, Uri address)
    {
        var node = new SchemaNode();
        if (json is DataBoolean boolean)
            node.IsNever = !boolean.Value;
        else if (json is DataMap map)
        {
            address = _references.Enter(map, address);
            if (map["$ref"] is not null)
                RefuseBesideReference(map);
            foreach (var keyword in map.Entries)
                Apply(node, keyword, map, address);
        }
        else
            _read.Refuse(json, $"a schema is a map of keywords, but this is {DataWords.Describe(json)}", "write { \"type\": \"string\" }");

        _references.Add(json, node);
        return node;
    }

    private void Apply(SchemaNode node, DataEntry keyword, DataMap map, Uri address)
    {
        var value = keyword.Value;
        switch (keyword.Key)
        {
            case "$ref":
                if (_read.Text(keyword) is { } reference)
                    _references.Refer(node, reference, address, value);
                break;
            case "type":
                node.Types = Types(value);
                break;
            case "description":
                node.Description = _read.Text(keyword);
                break;
            case "properties":
                node.Properties = _read
                    .Map(keyword, NamedSchemas)
                    .ToFrozenDictionary(entry => entry.Key, entry => Node(entry.Value, address), StringComparer.Ordinal);
                break;
            case "patternProperties":
                node.PatternProperties =
                [
                    .. _read
                        .Map(keyword, "{ \"^x-\": { \"type\": \"string\" } }")
                        .Select(entry => (Pattern: Pattern(entry.Key, entry.KeySource), Schema: Node(entry.Value, address)))
                        .Where(rule => rule.Pattern is not null)
                        .Select(rule => (rule.Pattern!, rule.Schema)),
                ];
                break;
            case "required":
                node.Required = _read.Keys(keyword);
                break;
            case "additionalProperties":
                node.OtherKeys = Node(value, address);
                break;
            case "propertyNames":
                node.KeyNames = Node(value, address);
                break;
            case "minProperties":
                node.MinimumKeys = _read.Count(keyword);
                break;
            case "maxProperties":
                node.MaximumKeys = _read.Count(keyword);
                break;
            case "dependencies":
                var dependencies = _read.Map(keyword, "{ \"name\": [\"address\"] }");
                node.NeededKeys = [.. dependencies.Where(entry => entry.Value is DataList).Select(entry => (entry.Key, _read.Keys(entry)))];
                node.KeyDependents =
                [
                    .. dependencies.Where(entry => entry.Value is not DataList).Select(entry => (entry.Key, Node(entry.Value, address))),
                ];
                break;
            case "items" when value is DataList:
                node.FirstItems = ListOfSchemas(keyword, address);
                break;
            case "items":
                node.Items = Node(value, address);
                break;
            case "additionalItems":
                // Says something only of what is behind a list of items (draft-07, validation 6.4.2).
                var others = Node(value, address);
                if (map["items"] is DataList)
                    node.Items = others;
                break;
            case "contains":
                node.Contains = Node(value, address);
                break;
            case "minItems":
                node.MinimumItems = _read.Count(keyword);
                break;
            case "maxItems":
                node.MaximumItems = _read.Count(keyword);
                break;
            case "uniqueItems":
                node.UniqueItems = _read.Flag(keyword) ?? false;
                break;
            case "enum":
                node.Values = new AllowedValues(_read.List(keyword, "[\"a\", \"b\"]"));
                break;
            case "const":
                node.Constant = new AllowedValues([value]);
                break;
            case "pattern":
                node.Pattern = _read.Text(keyword) is { } pattern ? Pattern(pattern, value.Source) : null;
                break;
            case "format":
                Format(node, keyword);
                break;
            case "minLength":
                node.MinimumLength = _read.Count(keyword);
                break;
            case "maxLength":
                node.MaximumLength = _read.Count(keyword);
                break;
            case "minimum":
                node.Minimum = _read.Number(keyword);
                break;
            case "maximum":
                node.Maximum = _read.Number(keyword);
                break;
            case "exclusiveMinimum":
                node.ExclusiveMinimum = _read.Number(keyword);
                break;
            case "exclusiveMaximum":
                node.ExclusiveMaximum = _read.Number(keyword);
                break;
            case "multipleOf":
                node.MultipleOf = _read.Number(keyword);
                if (node.MultipleOf <= 0)
                    _read.Refuse(
                        value,
                        $"'multipleOf' must be more than 0, but is {DataWords.Scalar(value)}",
                        "write \"multipleOf\": 0.01"
                    );
                break;
            case "allOf":
                node.AllOf = ListOfSchemas(keyword, address);
                break;
            case "anyOf":
                node.AnyOf = ListOfSchemas(keyword, address);
                break;
            case "oneOf":
                node.OneOf = ListOfSchemas(keyword, address);
                break;
            case "not":
                node.Not = Node(value, address);
                break;
            case "if":
                node.If = Node(value, address);
                break;
            case "then":
                node.Then = Node(value, address);
                break;
            case "else":
                node.Else = Node(value, address);
                break;
            case "x-former-names":
                node.FormerNames = _read.Keys(keyword);
                break;
            case "x-unit":
                node.Unit = FindUnit(keyword);
                break;
            default:
                Annotation(keyword, address);
                break;
        }
    }

    /// <summary>A keyword that says nothing of the data, or that is not supported.</summary>
    private void Annotation(DataEntry keyword, Uri address)
    {
        switch (keyword.Key)
        {
            case "$schema":
                if (
                    _read.Text(keyword) is { } version
                    && version.TrimEnd('#') is not ("http://json-schema.org/draft-07/schema" or "https://json-schema.org/draft-07/schema")
                )
                    _read.Refuse(
                        keyword.Value,
                        $"the version '{version}' of JSON Schema is not supported",
                        $"write \"$schema\": \"{Draft07}\""
                    );
                break;
            case "$id" or "$comment" or "title" or "markdownDescription":
                _read.Text(keyword);
                break;
            case "deprecated" or "readOnly" or "writeOnly":
                _read.Flag(keyword);
                break;
            case "examples":
                if (keyword.Value is not DataList)
                    _read.List(keyword, "[\"a\"]");
                break;
            case "default":
                break;
            case "definitions" or "$defs":
                foreach (var entry in _read.Map(keyword, NamedSchemas))
                    Node(entry.Value, address);
                break;
            default:
                _read.Refuse(
                    keyword.KeySource,
                    $"the keyword '{keyword.Key}' is not supported",
                    Elsewhere.GetValueOrDefault(keyword.Key)
                        ?? DidYouMean.Hint(keyword.Key, Rules.Concat(Annotations))
                        ?? "remove it; the keywords are in docs/templates.md under 'Schemas'"
                );
                break;
        }
    }

    /// <summary>Draft-07 lets <c>$ref</c> win over what stands beside it (core 8.3), which few authors expect.</summary>
    private void RefuseBesideReference(DataMap map)
    {
        foreach (var entry in map.Entries.Where(entry => entry.Key != "$ref" && Rules.Contains(entry.Key, StringComparer.Ordinal)))
            _read.Refuse(
                entry.KeySource,
                $"'{entry.Key}' would say nothing beside '$ref'",
                $"write \"allOf\": [{{ \"$ref\": … }}, {{ \"{entry.Key}\": … }}]"
            );
    }

    private ImmutableArray<SchemaNode> ListOfSchemas(DataEntry keyword, Uri address) =>
        [.. _read.List(keyword, SchemaList).Select(item => Node(item, address))];

    private SchemaTypes Types(DataNode value)
    {
        const string Names = "the types are object, array, string, number, integer, boolean and null";
        if (value is DataList { Items: [_, ..] items })
        {
            var types = SchemaTypes.None;
            foreach (var item in items)
            {
                var type = item is DataText ? Types(item) : Wrong(item);
                if ((types & type) != 0)
                    _read.Refuse(item, $"the type '{DataWords.Scalar(item)}' is given twice", "remove one of them");
                types |= type;
            }

            return types;
        }

        return value is DataText { Value: var name }
            ? name switch
            {
                "object" => SchemaTypes.Object,
                "array" => SchemaTypes.Array,
                "string" => SchemaTypes.String,
                "number" => SchemaTypes.Number,
                "integer" => SchemaTypes.Integer,
                "boolean" => SchemaTypes.Boolean,
                "null" => SchemaTypes.Null,
                _ => Wrong(value),
            }
            : Wrong(value);

        SchemaTypes Wrong(DataNode wrong)
        {
            _read.Refuse(
                wrong,
                wrong is DataText text
                    ? $"'{text.Value}' is not a type"
                    : $"'type' must be the name of a type, but is {DataWords.Describe(wrong)}",
                Names
            );
            return SchemaTypes.None;
        }
    }

    private void Format(SchemaNode node, DataEntry keyword)
    {
        if (_read.Text(keyword) is not { } name)
            return;
        node.IsDate = name == "date";
        node.Format = TextFormat.Find(name);
        if (!node.IsDate && node.Format is null)
            _read.Refuse(
                keyword.Value,
                $"the format '{name}' is not supported",
                DidYouMean.Hint(name, TextFormat.Names) ?? $"write a 'pattern'; the formats are {string.Join(", ", TextFormat.Names)}"
            );
    }

    private Pattern? Pattern(string text, SourceSpan place)
    {
        if (Data.Schemas.Pattern.Compile(text, out var problem) is { } pattern)
            return pattern;
        _read.Refuse(place, $"the pattern {problem!.Message}", problem.Hint);
        return null;
    }

    private Unit? FindUnit(DataEntry keyword)
    {
        // A noun of the data's own is declared with both its forms, so that a misspelt unit is never taken for a new one.
        if (keyword.Value is DataMap map)
            return Noun(map) is { } noun ? Units.Count(noun) : null;
        if (keyword.Value is not DataText { Value: var symbol })
        {
            _read.Refuse(
                keyword.Value,
                $"'x-unit' must be a unit, but is {DataWords.Describe(keyword.Value)}",
                "write \"x-unit\": \"kr.\", or declare a noun with { \"singular\": …, \"plural\": … }"
            );
            return null;
        }

        var unit = _units.Find(symbol);
        if (unit is null)
        {
            var hint = _units.Hint(symbol) ?? "declare a noun of your own with { \"singular\": …, \"plural\": … }";
            _diagnostics.Error(SchemaCodes.UnknownUnit, $"'{symbol}' is not a known unit", keyword.Value.Source, hint);
        }

        return unit;
    }

    /// <summary>
    /// The forms of a noun: <c>singular</c> and <c>plural</c>, or <c>one</c> and <c>other</c>, and further plural categories of its
    /// language. <see langword="null"/> if they are not there, which has been reported.
    /// </summary>
    private UnitForms? Noun(DataMap forms)
    {
        string[] names = ["singular", "plural", "one", "other", "zero", "two", "few", "many", "per"];
        foreach (var form in forms.Entries)
        {
            if (!names.Contains(form.Key, StringComparer.Ordinal))
                _read.Refuse(
                    form.KeySource,
                    $"'{form.Key}' is not a form of a noun",
                    DidYouMean.Hint(form.Key, names) ?? $"the forms are {string.Join(", ", names)}"
                );
            _read.Text(form);
        }

        if ((Form("one") ?? Form("singular"), Form("other") ?? Form("plural")) is ({ } one, { } other))
            return new UnitForms(one, other)
            {
                Zero = Form("zero"),
                Two = Form("two"),
                Few = Form("few"),
                Many = Form("many"),
                Per = Form("per") ?? one,
            };
        if (forms.Entries.All(form => form.Value is DataText))
            _read.Refuse(forms, "a noun needs both its forms", "write { \"singular\": \"tegn\", \"plural\": \"tegn\" }");
        return null;

        string? Form(string name) => (forms[name] as DataText)?.Value;
    }
}
