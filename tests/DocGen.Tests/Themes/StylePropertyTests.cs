using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Themes;
using DocGen.Frontend.Themes;
using DocGen.Tests.Templates;

namespace DocGen.Tests.Themes;

/// <summary>
/// The properties of styles are declared once; the schema of themes and the tables of <c>docs/templates.md</c> are what follows from the
/// declarations.
/// </summary>
public sealed class StylePropertyTests
{
    private const string Schema = "docs/schemas/theme.schema.json";
    private const string Manual = "docs/templates.md";
    private const string Begin = "<!-- The tests make what follows from the code. -->\n";
    private const string End = "<!-- Here ends what the tests make. -->\n";
    private const string Path = "templates/themes/t.yaml";

    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    [Fact]
    public void The_schema_has_the_properties_that_the_code_has()
    {
        var schema = JsonNode.Parse(Read(Schema))!;
        var definitions = schema["definitions"]!;
        definitions["paragraph-style"]!["properties"] = Properties(ParagraphProperties.All);
        definitions["character-style"]!["properties"] = Properties(CharacterProperties.All);
        definitions["container-style"]!["properties"] = Properties(ContainerProperties.All);
        definitions["layout"]!["properties"] = Properties(LayoutProperties.All);
        definitions["page"]!["properties"] = Properties(PageProperties.All);
        schema["properties"]!["table"]!["properties"] = Properties(TableProperties.All);
        Approved.Equal(Schema, schema.ToJsonString(Layout) + "\n");
    }

    [Fact]
    public void The_manual_has_a_row_for_each_property()
    {
        var manual = Read(Manual);
        var tables = new StringBuilder("\n");
        Rows(tables, "A style of `paragraph-styles`", ParagraphProperties.All);
        Rows(tables, "A style of `character-styles`", CharacterProperties.All);
        Rows(tables, "A box of `container-styles`", ContainerProperties.All);
        Rows(tables, "The `table`", TableProperties.All);
        Rows(tables, "A layout of `layouts`", LayoutProperties.All);
        Rows(tables, "The `page`, of the theme or of a layout", PageProperties.All);
        var start = manual.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = manual.IndexOf(End, StringComparison.Ordinal);
        Assert.True(start >= Begin.Length && end >= start, $"{Manual} lacks '{Begin.Trim()}' or '{End.Trim()}'");
        Approved.Equal(Manual, manual[..start] + tables + manual[end..]);
    }

    [Theory]
    [InlineData("paragraph-styles")]
    [InlineData("character-styles")]
    [InlineData("container-styles")]
    [InlineData("layouts")]
    public void The_schema_names_the_styles_that_there_are(string section)
    {
        var theme = Theme.Default;
        var names = section switch
        {
            "paragraph-styles" => theme.ParagraphStyles.Keys,
            "character-styles" => theme.CharacterStyles.Keys,
            "container-styles" => theme.ContainerStyles.Keys,
            _ => theme.Layouts.Keys,
        };
        var known = JsonNode.Parse(Read(Schema))!["properties"]![section]!["properties"]!.AsObject().Select(property => property.Key);
        Assert.Equal(names.Order(StringComparer.Ordinal), known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_property_of_a_theme_reaches_its_style()
    {
        Reaches(ParagraphProperties.All, "paragraph-styles:\n  Date: ", theme => theme.ParagraphStyles["Date"]);
        Reaches(CharacterProperties.All, "character-styles:\n  Form Field: ", theme => theme.CharacterStyles["Form Field"]);
        Reaches(ContainerProperties.All, "container-styles:\n  Letterhead: ", theme => theme.ContainerStyles["Letterhead"]);
        Reaches(TableProperties.All, "table: ", theme => theme.Table);
        Reaches(LayoutProperties.All, "layouts:\n  annex: ", theme => theme.Layouts["annex"]);
        Reaches(PageProperties.All, "page: ", theme => theme.Layouts["annex"].Page);
    }

    [Theory]
    [InlineData("paragraph-styles:\n  Date: { size: 4000 pt }", "(2,17): DG4110: 'size' must be 1 pt to 1638 pt, but is 4000 pt")]
    [InlineData(
        "paragraph-styles:\n  Date: { space-before: -2 mm }",
        "(2,25): DG4110: 'space-before' must be 0 pt to 1584 pt, but is -2 mm"
    )]
    [InlineData("table: { rule-width: 20 pt }", "(1,22): DG4110: 'rule-width' must be 0 pt to 12 pt, but is 20 pt")]
    [InlineData("page: { margins: { top: -1 cm } }", "(1,25): DG4110: 'top' must be 0 pt to 1584 pt, but is -1 cm")]
    [InlineData("column-gap: 200000 in", "(1,13): DG4110: 'column-gap' must be 0 pt to 1584 pt, but is 200000 in")]
    [InlineData("paragraph-styles:\n  Date: { line-height: 5 }", "(2,24): DG1045: 'line-height' must be 0.8 to 4, but is 5")]
    [InlineData("paragraph-styles:\n  Date: { spac-before: 2 mm }", "(2,11): DG1040: 'spac-before' is not a known key")]
    [InlineData("layouts:\n  annex: { first-page: { haeder: {} } }", "(2,26): DG1040: 'haeder' is not a known key")]
    public void What_cannot_be_taken_is_said_where_it_is(string yaml, string expected)
    {
        var bag = new DiagnosticBag();
        Assert.Null(ThemeReader.Read(new MemoryFiles { [Path] = yaml }, Path, bag));
        var problem = Assert.Single(bag);
        Assert.Equal(Path + expected, $"{problem.Location}: {problem.Code}: {problem.Message}");
        Assert.NotNull(problem.Hint);
    }

    [Fact]
    public void What_is_said_again_replaces_what_was_said_before()
    {
        var below = new StyleDefinition<ParagraphStyle>(ParagraphProperties.Size.Is(FontSize.Times(2)), ParagraphProperties.Bold.Is(true))
        {
            BasedOn = "Date",
        };
        var above = new StyleDefinition<ParagraphStyle>(ParagraphProperties.Size.Is(Length.FromPoints(9)));
        var both = above.Over(below);
        Assert.Equal(
            new StyleDefinition<ParagraphStyle>(ParagraphProperties.Bold.Is(true), ParagraphProperties.Size.Is(Length.FromPoints(9)))
            {
                BasedOn = "Date",
            },
            both
        );
        Assert.False(above.TryGet(ParagraphProperties.Bold, out _));
        Assert.Equal(above, both.Only(ParagraphProperties.Size) with { BasedOn = null });
        Assert.Equal(above, both.Without(ParagraphProperties.Bold) with { BasedOn = null });
    }

    /// <summary>A theme that says one thing of a style makes that style another.</summary>
    private static void Reaches<TStyle>(StyleProperties<TStyle> properties, string place, Func<Theme, object> styleOf)
    {
        foreach (var property in properties.All)
        {
            var said = $"{property.Name}: {Sample(property.Kind, property.Name)}";
            var yaml = place + (property.Group is { } group ? $"{{ {group.Name}: {{ {said} }} }}" : $"{{ {said} }}");
            var bag = new DiagnosticBag();
            var theme = ThemeReader.Read(new MemoryFiles { [Path] = yaml }, Path, bag);
            Assert.Empty(bag.Select(problem => $"{yaml}: {problem.Message}"));
            Assert.False(styleOf(Theme.Default).Equals(styleOf(theme!)), $"'{yaml}' changes nothing");
        }
    }

    private static string Sample(PropertyKind kind, string name) =>
        kind switch
        {
            FlagKind => "true",
            NumberKind => "2.5",
            IMeasureKind { Max.Points: <= 72 } => "7 pt",
            IMeasureKind => "100 mm",
            IChoiceKind choice => choice.Words.Last(),
            // Text is to be read on it, or it on the page.
            ColourKind => name.EndsWith("fill", StringComparison.Ordinal) ? "\"#f8f8f8\"" : "\"#111111\"",
            FontKind => "mono",
            FurnitureKind => "{ centre: Udkast }",
            PageKind => "{ size: A5 }",
            _ => throw new InvalidOperationException($"there is no sample of {kind.GetType().Name}"),
        };

    private static JsonObject Properties<TStyle>(StyleProperties<TStyle> properties)
    {
        var made = new JsonObject();
        if (properties.BasedOn is { } basedOn)
            made["based-on"] = Node(basedOn, "string");
        foreach (var property in properties.All)
        {
            var map = made;
            if (property.Group is { } group)
            {
                if (!made.ContainsKey(group.Name))
                    made[group.Name] = Map(group.Description, []);
                map = made[group.Name]!["properties"]!.AsObject();
            }

            map[property.Name] = Node(property.Kind, property.Description);
        }

        return made;
    }

    private static JsonObject Node(PropertyKind kind, string description)
    {
        switch (kind)
        {
            case FlagKind:
                return Node(description, "boolean");
            case NumberKind number:
                var bounded = Node(description, "number");
                (bounded["minimum"], bounded["maximum"]) = (number.Min, number.Max);
                return bounded;
            case IMeasureKind measure:
                var length = Node($"{description} From {measure.Min} to {measure.Max}.", "string");
                length["pattern"] = @"^-?[0-9]+(\.[0-9]+)? ?(mm|cm|pt|in)$";
                return length;
            case IChoiceKind choice:
                var choices = Node(description, "string");
                choices["enum"] = new JsonArray([.. choice.Words.Select(word => (JsonNode)word)]);
                return choices;
            case ColourKind:
                var colour = Node(description + " A name of 'colours', or \"#1a2b3c\" in quotes.", "string");
                colour["minLength"] = 1;
                return colour;
            case FontKind:
                return Node(description + " A key of 'fonts'.", "string");
            case FurnitureKind:
                return Map(
                    description,
                    [
                        new("left", Part("At the left margin.")),
                        new("centre", Part("In the middle.")),
                        new("right", Part("At the right margin.")),
                    ]
                );
            case PageKind:
                return new JsonObject { ["description"] = description, ["$ref"] = "#/definitions/page" };
            default:
                throw new InvalidOperationException($"the schema of {kind.GetType().Name} is not known");
        }
    }

    private static JsonObject Part(string description)
    {
        var tokens = string.Join(' ', FurnitureText.Tokens.Select(token => $"{{{token}}}"));
        var part = Node(
            $"{description} Tokens: {tokens}, and {{picture logo.png 14 mm}} for a PNG or JPEG beside the theme. Text in [square "
                + "brackets] is printed only if every token in it has a value.",
            "string"
        );
        part["maxLength"] = 300;
        return part;
    }

    private static JsonObject Node(string description, string type) => new() { ["description"] = description, ["type"] = type };

    private static JsonObject Map(string description, IEnumerable<KeyValuePair<string, JsonNode?>> properties)
    {
        var map = Node(description, "object");
        map["additionalProperties"] = false;
        map["properties"] = new JsonObject(properties);
        return map;
    }

    private static void Rows<TStyle>(StringBuilder text, string heading, StyleProperties<TStyle> properties)
    {
        text.Append(heading).Append(":\n\n| key | value | what it is |\n|---|---|---|\n");
        if (properties.BasedOn is { } basedOn)
            text.Append($"| `based-on` | a style | {basedOn} |\n");
        foreach (var property in properties.All)
        {
            var key = property.Group is { } group ? $"`{group.Name}`: `{property.Name}`" : $"`{property.Name}`";
            text.Append($"| {key} | {Value(property.Kind)} | {property.Description} |\n");
        }

        text.Append('\n');
    }

    private static string Value(PropertyKind kind) =>
        kind switch
        {
            FlagKind => "`true` or `false`",
            NumberKind number => string.Create(CultureInfo.InvariantCulture, $"a number from {number.Min} to {number.Max}"),
            IMeasureKind measure => $"a length from {measure.Min} to {measure.Max}",
            IChoiceKind choice => string.Join(", ", choice.Words.Select(word => $"`{word}`")),
            ColourKind => "a colour",
            FontKind => "a key of `fonts`",
            FurnitureKind => "`left`, `centre`, `right`",
            PageKind => "a page",
            _ => throw new InvalidOperationException($"{kind.GetType().Name} has no words"),
        };

    private static string Read(string path) => File.ReadAllText(System.IO.Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");
}
