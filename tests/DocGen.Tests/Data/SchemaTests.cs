using System.Text.Json;

namespace DocGen.Tests.Data;

/// <summary>Schemas that are wrong, and rules that have been read wrongly once.</summary>
public sealed class SchemaTests
{
    [Theory]
    [InlineData("{\"required\": \"a\"}", "1,14 DG1031 'required' must be a list of keys, but is the text 'a'")]
    [InlineData("{\"required\": [5]}", "1,15 DG1031 a key in 'required' must be text, but is the number 5")]
    [InlineData("{\"properties\": []}", "1,16 DG1031 'properties' must be a map, but is a list")]
    [InlineData("{\"minimum\": \"5\"}", "1,13 DG1031 'minimum' must be a number, but is the text '5'")]
    [InlineData("{\"minimum\": 1e40}", "1,13 DG1031 the number 1e40 cannot be held exactly: a figure has 28 digits")]
    [InlineData("{\"minimum\": 1e999}", "1,13 DG1031 the number 1e999 cannot be held exactly: a figure has 28 digits")]
    [InlineData("{\"minimum\": 1e-400}", "1,13 DG1031 the number 1e-400 cannot be held exactly: a figure has 28 digits")]
    [InlineData("{\"minimum\": 1e9999999999}", "1,13 DG1031 the number 1e9999999999 cannot be held exactly: a figure has 28 digits")]
    [InlineData("{\"type\": 5}", "1,10 DG1031 'type' must be the name of a type, but is the number 5")]
    [InlineData("{\"type\": \"text\"}", "1,10 DG1031 'text' is not a type")]
    [InlineData("{\"type\": []}", "1,10 DG1031 'type' must be the name of a type, but is a list")]
    [InlineData("{\"pattern\": 5}", "1,13 DG1031 'pattern' must be text, but is the number 5")]
    [InlineData("{\"enum\": \"a\"}", "1,10 DG1031 'enum' must be a list, but is the text 'a'")]
    [InlineData("{\"anyOf\": {}}", "1,11 DG1031 'anyOf' must be a list, but is a map")]
    [InlineData("{\"anyOf\": []}", "1,11 DG1031 the list of 'anyOf' is empty")]
    [InlineData("{\"maxItems\": 2.5}", "1,14 DG1031 'maxItems' must be a whole number from 0 to 2147483647, but is the number 2.5")]
    [InlineData("{\"minItems\": -1}", "1,14 DG1031 'minItems' must be a whole number from 0 to 2147483647, but is the number -1")]
    [InlineData("{\"minLength\": 1e99}", "1,15 DG1031 the number 1e99 cannot be held exactly: a figure has 28 digits")]
    [InlineData("{\"additionalProperties\": 5}", "1,26 DG1031 a schema is a map of keywords, but this is the number 5")]
    [InlineData("{\"x-unit\": {\"plural\": 5}}", "1,23 DG1031 'plural' must be text, but is the number 5")]
    [InlineData("{\"x-unit\": 5}", "1,12 DG1031 'x-unit' must be a unit, but is the number 5")]
    [InlineData("{\"description\": 5}", "1,17 DG1031 'description' must be text, but is the number 5")]
    [InlineData("{\"title\": \"\\ud83d\"}", "1,11 DG1031 the text has half of a character: one \\u escape of a pair")]
    [InlineData("{\"minimum\": 1,\n \"minimum\": 2}", "2,2 DG1031 'minimum' is given twice, first on line 1")]
    [InlineData("{\"multipleOf\": 0}", "1,16 DG1031 'multipleOf' must be more than 0, but is 0")]
    [InlineData("{\"format\": \"hostname\"}", "1,12 DG1031 the format 'hostname' is not supported")]
    [InlineData("{\"nullable\": true}", "1,2 DG1031 the keyword 'nullable' is not supported")]
    [InlineData("{\"definitions\": {\"a\": {\"minItem\": 1}}}", "1,24 DG1031 the keyword 'minItem' is not supported")]
    [InlineData(
        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}",
        "1,13 DG1031 the version 'https://json-schema.org/draft/2020-12/schema' of JSON Schema is not supported"
    )]
    [InlineData(
        "{\"$ref\": \"#/definitions/a\", \"maximum\": 5, \"definitions\": {\"a\": {}}}",
        "1,29 DG1031 'maximum' would say nothing beside '$ref'"
    )]
    [InlineData("{\"$ref\": \"#/definitions/b\"}", "1,10 DG1031 '#/definitions/b' is not a schema in this file")]
    [InlineData("{\"$ref\": \"http://example.org/a.json\"}", "1,10 DG1031 'http://example.org/a.json' is not a schema in this file")]
    [InlineData(
        "{\"title\": \"æ😀\", \"minItems\": \"1\"}",
        "1,30 DG1031 'minItems' must be a whole number from 0 to 2147483647, but is the text '1'"
    )]
    [InlineData("", "1,1 DG1031 the file is not JSON")]
    [InlineData("{} {}", "1,4 DG1031 the file is not JSON")]
    [InlineData("[1", "1,3 DG1031 the file is not JSON")]
    public void What_is_wrong_in_a_schema_is_reported_at_its_place(string schema, string expected) =>
        Assert.Equal([expected], Validation.OfSchema(schema));

    [Theory]
    [InlineData("(", "has a '(' that is not closed")]
    [InlineData("a)", "has a ')' without a '('")]
    [InlineData("[a", "has a '[' that is not closed")]
    [InlineData("[z-a]", "has the range 'z-a', which is none")]
    [InlineData("a**", "has a '*' with nothing before it to repeat")]
    [InlineData("a{3,1}", "has the bounds {3,1} in the wrong order")]
    [InlineData("{2}", "has a '{' that closes or repeats nothing")]
    [InlineData("(a)\\1", "refers back to a group with '\\1'")]
    [InlineData("(?i)a", "has a group that begins with '(?'")]
    [InlineData("\\Aa", "has '\\A', which is no escape of ECMAScript")]
    [InlineData("\\p{Greek}", "has the class '\\p{Greek}', which is not supported")]
    [InlineData("((a{1000}){1000}){1000}", "repeats so much that it is too large")]
    public void What_is_wrong_in_a_pattern_is_named(string pattern, string problem)
    {
        var error = Assert.Single(Validation.Run($"{{\"pattern\": {JsonSerializer.Serialize(pattern)}}}", "{}\n"));
        Assert.Equal($"the pattern {problem}", error.Message);
        Assert.NotNull(error.Hint);
    }

    [Theory]
    [InlineData("^a$", "a", true)]
    [InlineData("^a$", "a\n", false)]
    [InlineData("a|^b$", "xay", true)]
    [InlineData("^\\d+$", "٣", false)]
    [InlineData("^\\w+$", "å", false)]
    [InlineData("^\\p{L}+$", "å", true)]
    [InlineData("^\\P{L}+$", "1!", true)]
    [InlineData("^[^\\p{L}0-9]+$", "a", false)]
    [InlineData("^[\\p{Lu}x]+$", "ÅxA", true)]
    [InlineData("^.$", "😀", true)]
    [InlineData("^[😀-😂]{2}$", "😁😂", true)]
    [InlineData("^(?=.*x)(?!.*y)a", "abx", true)]
    [InlineData("^(?=.*x)(?!.*y)a", "abxy", false)]
    [InlineData("(?<=a+)b", "aab", true)]
    [InlineData("(?<!a)b", "ab", false)]
    [InlineData("\\bkr\\b", "10 kr.", true)]
    [InlineData("^(a|b){2,3}?$", "abab", false)]
    [InlineData("^(|a)*$", "aaa", true)]
    [InlineData("^(?<navn>x)\\u{61}\\x62\\u0063$", "xabc", true)]
    [InlineData("[]", "a", false)]
    [InlineData("^[^]$", "\n", true)]
    public void A_pattern_matches_as_in_ECMAScript(string pattern, string text, bool isMatch)
    {
        var (schema, yaml) = (JsonSerializer.Serialize(pattern), JsonSerializer.Serialize(text));
        Assert.Equal(isMatch, Validation.Run($"{{\"pattern\": {schema}}}", yaml).Count == 0);
    }

    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData("^(a|a)*$")]
    [InlineData("^(a|aa)+$")]
    [InlineData("^(.*a){20}$")]
    [InlineData("(?=(a+)+$)(?<!(a*)*c)b")]
    public void No_pattern_takes_longer_than_its_length_times_that_of_the_text(string pattern)
    {
        var schema = $"{{\"pattern\": \"{pattern}\"}}";
        Assert.Single(Validation.OfData(schema, $"\"{new string('a', 100_000)}!\"\n"));
    }

    [Theory]
    [InlineData("{\"enum\": [\"2023\", \"2024\"]}", "2024", "put it in quotation marks: \"2024\"")]
    [InlineData("{\"enum\": [2023, 2024]}", "\"2024\"", "write 2024, without quotation marks")]
    [InlineData("{\"const\": \"true\"}", "true", "put it in quotation marks: \"true\"")]
    [InlineData("{\"const\": {\"a\": [1, 2]}}", "{a: [1, 3]}", "write { a: [1, 2] }, or leave it out")]
    [InlineData("{\"enum\": [[1, 2]]}", "[2, 1]", "write [1, 2], or leave it out")]
    public void An_allowed_value_has_the_type_that_the_schema_says(string schema, string yaml, string hint)
    {
        var error = Assert.Single(Validation.Run(schema, yaml + "\n"));
        Assert.Equal("DG1043", error.Code.Value);
        Assert.Equal(hint, error.Hint);
    }

    [Theory]
    [InlineData("{\"enum\": [1, 2]}", "1.0")]
    [InlineData("{\"enum\": [[1, {\"a\": null, \"b\": 2}]]}", "[1.0, {b: 2, a: ~}]")]
    [InlineData("{\"const\": \"2024-03-11\"}", "2024-03-11")]
    [InlineData("{\"pattern\": \"^2024\", \"maxLength\": 10}", "2024-03-11")]
    [InlineData("{\"multipleOf\": 0.01}", "34.61")]
    [InlineData("{\"multipleOf\": 1e-28}", "79228162514264337593543950335")]
    public void An_equal_value_is_allowed(string schema, string yaml) => Assert.Empty(Validation.OfData(schema, yaml + "\n"));

    [Theory]
    [InlineData("{\"pattern\": \"^2023\"}", "2024-03-11", "1,1 DG1044 '2024-03-11' does not have the form of the value")]
    [InlineData("{\"maxLength\": 4}", "2024-03-11", "1,1 DG1044 the value must not be longer than 4 characters")]
    [InlineData("{\"format\": \"email\"}", "2024-03-11", "1,1 DG1044 '2024-03-11' is not an e-mail address")]
    [InlineData(
        "{\"oneOf\": [{\"type\": \"number\"}, {\"minimum\": 1}]}",
        "3",
        "1,1 DG1043 the value fits more than one alternative of its schema: number 1 and number 2"
    )]
    [InlineData(
        "{\"anyOf\": [{\"type\": \"number\"}, {\"type\": \"null\"}]}",
        "x",
        "1,1 DG1042 the value must be a number or empty, but is the text 'x'"
    )]
    [InlineData("{\"multipleOf\": 0.1}", "0.25", "1,1 DG1045 the value must be a multiple of 0.1, but is 0.25")]
    [InlineData("{\"dependencies\": {\"a\": [\"b\"]}}", "a: 1", "1,1 DG1041 the key 'b' is missing, which 'a' needs")]
    [InlineData("{\"maxProperties\": 1}", "{a: 1, b: 2}", "1,1 DG1046 the value may have at most 1 key, but has 2")]
    public void A_rule_that_was_read_wrongly_once_is_kept(string schema, string yaml, string expected) =>
        Assert.Equal([expected], Validation.OfData(schema, yaml + "\n"));

    [Theory]
    [InlineData("{\"$ref\": \"#/definitions/a\", \"definitions\": {\"a\": {\"$ref\": \"#/definitions/a\"}}}")]
    [InlineData("{\"$ref\": \"#\"}")]
    [InlineData("{\"definitions\": {\"a\": {\"anyOf\": [{\"type\": \"null\"}, {\"$ref\": \"#/definitions/a\"}]}}}")]
    [InlineData("{\"definitions\": {\"a\": {\"not\": {\"$ref\": \"#/definitions/b\"}}, \"b\": {\"if\": {\"$ref\": \"#/definitions/a\"}}}}")]
    public void A_schema_that_leads_back_to_itself_for_the_same_value_is_refused(string schema) =>
        Assert.EndsWith(
            "leads back here without coming to another value",
            Assert.Single(Validation.OfSchema(schema)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_chain_of_100_000_references_is_followed()
    {
        var links = Enumerable.Range(0, 100_000).Select(i => $"\"a{i}\": {{\"$ref\": \"#/definitions/a{i + 1}\"}}");
        var last = "\"a100000\": {\"type\": \"string\"}";
        var schema = $"{{\"$ref\": \"#/definitions/a0\", \"definitions\": {{{string.Join(", ", links)}, {last}}}}}";
        Assert.Equal(["1,1 DG1042 the value must be text, but is the number 5"], Validation.OfData(schema, "5\n"));
    }

    [Fact]
    public void A_chain_of_100_000_alternatives_is_refused()
    {
        var links = Enumerable.Range(0, 100_000).Select(i => $"\"a{i}\": {{\"anyOf\": [{{\"$ref\": \"#/definitions/a{i + 1}\"}}]}}");
        var schema = $"{{\"$ref\": \"#/definitions/a0\", \"definitions\": {{{string.Join(", ", links)}, \"a100000\": {{}}}}}}";
        Assert.Equal(["1,10 DG1031 '#/definitions/a0' leads through more than 64 schemas for the same value"], Validation.OfSchema(schema));
    }

    [Fact]
    public void A_schema_may_refer_to_itself_for_what_is_within()
    {
        const string Tree = """
            { "$ref": "#/definitions/node",
              "definitions": { "node": { "type": "object", "additionalProperties": false,
                "properties": {
                  "name": { "type": "string" }, "under": { "type": "array", "items": { "$ref": "#/definitions/node" } } } } } }
            """;
        Assert.Empty(Validation.OfData(Tree, "under:\n- under:\n  - name: x\n"));
        Assert.Equal(["3,5 DG1040 'nam' is not a known key"], Validation.OfData(Tree, "under:\n- under:\n  - nam: x\n"));
    }

    [Theory]
    [InlineData("anyOf")]
    [InlineData("allOf")]
    public void Alternatives_within_alternatives_are_looked_at_once(string keyword)
    {
        var levels = Enumerable.Range(0, 50).Select(i => $"\"d{i}\": {{\"{keyword}\": [{Ref(i + 1)}, {Ref(i + 1)}]}}");
        var schema = $"{{\"{keyword}\": [{Ref(0)}], \"$defs\": {{{string.Join(", ", levels)}, \"d50\": {{\"type\": \"string\"}}}}}}";
        Assert.Equal(["1,1 DG1042 the value must be text, but is the number 5"], Validation.OfData(schema, "5\n"));

        static string Ref(int i) => $"{{\"$ref\": \"#/$defs/d{i}\"}}";
    }

    [Theory]
    [InlineData(7, "")]
    [InlineData(20, "1,1 DG1048 it takes too much work to compare the data with their schema")]
    public void Comparing_fits_the_smallest_stack(int schemas, string expected)
    {
        var chain = "{\"items\": {\"$ref\": \"#\"}}";
        for (var i = 1; i < schemas; i++)
            chain = $"{{\"allOf\": [{chain}]}}";
        List<string> messages = [];
        var thread = new Thread(
            () => messages = Validation.OfData(chain, new string('[', 60) + "1" + new string(']', 60)),
            maxStackSize: 1 << 20
        );
        thread.Start();
        thread.Join();
        Assert.Equal(expected, string.Concat(messages));
    }

    [Fact]
    public void Comparing_ends_at_a_bound()
    {
        var alternatives = Enumerable.Range(0, 5_000).Select(i => $"{{\"required\": [\"k{i}\"]}}");
        var schema = $"{{\"items\": {{\"anyOf\": [{string.Join(", ", alternatives)}]}}}}";
        var data = string.Concat(Enumerable.Repeat("- {k: 1}\n", 20_000));
        Assert.Equal(["1,1 DG1048 it takes too much work to compare the data with their schema"], Validation.OfData(schema, data));
    }

    [Fact]
    public void The_same_error_in_many_rows_is_one_message_with_their_number()
    {
        var rows = string.Concat(Enumerable.Range(0, 28).Select(i => $"- share: \"{i},5\"\n"));
        Assert.Equal(
            [
                "1,10 DG1042 'share' must be a number, but is the text '0,5', and so in 27 other places: line "
                    + "2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 …",
            ],
            Validation.OfData("{\"items\": {\"properties\": {\"share\": {\"type\": \"number\"}}}}", rows)
        );
    }

    [Fact]
    public void Of_many_different_errors_the_first_are_shown_and_the_others_counted()
    {
        var keys = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"x{i}: 1\n"));
        var errors = Validation.OfData("{\"additionalProperties\": false}", keys);
        Assert.Equal(21, errors.Count);
        Assert.Equal("1,1 DG1040 'x0' is not a known key", errors[0]);
        Assert.StartsWith(
            "21,1 DG1040 there are more errors of this kind: this, and so in 4,979 other places: line 22, 23,",
            errors[20],
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("{\"type\": \"string\"}", "Husk: begge planer", "a text with a colon stands in quotation marks: \"Husk: begge planer\"")]
    [InlineData("{\"type\": \"number\"}", "34.6%", "write 34.6, without the unit")]
    [InlineData("{\"type\": \"number\"}", "34,6 pct.", "write 34.6, without the unit")]
    [InlineData("{\"format\": \"date-time\"}", "2024-03-11", "write for example 2024-03-11T14:30:00+01:00")]
    public void A_hint_says_what_to_write(string schema, string yaml, string hint) =>
        Assert.Equal(hint, Assert.Single(Validation.Run(schema, yaml + "\n")).Hint);

    [Fact]
    public void Only_what_the_whole_schema_allows_is_asked_about()
    {
        const string Both = "{\"allOf\": [{\"type\": \"number\"}, {\"maximum\": 500}]}";
        Assert.Empty(Validation.OfData(Both, "1.125\n"));
        Assert.Equal("DG1047", Assert.Single(Validation.Run("{\"allOf\": [{\"type\": \"number\"}]}", "1.125\n")).Code.Value);
        // A question is no reason for an alternative not to fit.
        const string If = "{\"if\": {\"properties\": {\"a\": {\"minimum\": 1}}}, \"else\": false}";
        Assert.Equal(["1,4 DG1047 'a' is 1.125, a number with three decimals, and looks like 1125"], Validation.OfData(If, "a: 1.125\n"));
    }
}
