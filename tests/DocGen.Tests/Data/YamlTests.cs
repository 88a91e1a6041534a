namespace DocGen.Tests.Data;

/// <summary>YAML that stopped the reader once, or whose message helped nobody.</summary>
public sealed class YamlTests
{
    [Theory]
    [InlineData("---\n")]
    [InlineData("---")]
    [InlineData("---\n# a\n")]
    [InlineData("---\n...\n")]
    [InlineData("# a\n")]
    [InlineData("")]
    public void A_file_without_a_value_is_empty(string yaml)
    {
        Assert.Empty(Validation.OfYaml(yaml));
        Assert.EndsWith(
            "DG1042 the value must be a map, but is empty",
            Assert.Single(Validation.OfData("{\"type\": \"object\"}", yaml)),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("a:\n  - : x\n", "2,5 DG1020 there is no key before ':'")]
    [InlineData(": x\n", "1,1 DG1020 there is no key before ':'")]
    [InlineData("{: x}\n", "1,2 DG1020 there is no key before ':'")]
    [InlineData("a: \"b\\ud83d\"\n", "1,6 DG1010 the escape '\\ud83d' is not a character")]
    [InlineData("a: \"b\\ude00\"\n", "1,6 DG1010 the escape '\\ude00' is not a character")]
    [InlineData("a: \"b\\U00110000\"\n", "1,6 DG1010 the escape '\\U00110000' is not a character")]
    [InlineData("a: \"b\\U000D8\"\n", "1,6 DG1010 the escape '\\U000D8' needs 8 hexadecimal digits")]
    [InlineData("a: \"b\\q\"\n", "1,6 DG1010 a backslash in double quotes is followed by a character that is not an escape")]
    [InlineData("title: \"Abc\nlayout: annex\nid: x\n", "1,8 DG1010 the quote that begins here is not closed")]
    [InlineData("title: \"Abc\nlayout: \"annex\"\n", "1,8 DG1010 the quote that begins here is not closed")]
    [InlineData("title: 'Abc\nlayout: annex\n", "1,8 DG1010 the quote that begins here is not closed")]
    [InlineData("- { share: 34,6, name: x }\n", "1,12 DG1010 the comma in '34,6' ends the value: between braces it separates keys")]
    [InlineData("- { share: 1.234,6 }\n", "1,12 DG1010 the comma in '1.234,6' ends the value: between braces it separates keys")]
    [InlineData("a: 😀\n# 😀😀\nb: {x: 1\nc: 1\n", "3,4 DG1010 the '{' that begins here is not closed with '}'")]
    [InlineData("😀: \"😀\\q\"\n", "1,8 DG1010 a backslash in double quotes is followed by a character that is not an escape")]
    public void A_mistake_is_one_message_at_its_place(string yaml, string expected) => Assert.Equal([expected], Validation.OfYaml(yaml));

    [Fact]
    public void A_pair_of_escapes_is_a_character() =>
        Assert.Empty(Validation.OfData("{\"properties\": {\"a\": {\"const\": \"😀\"}}}", "a: \"\\ud83d\\ude00\"\n"));

    [Fact]
    public void A_list_may_be_written_without_spaces() => Assert.Empty(Validation.OfYaml("a: [34,6]\nb: {c: 1,d: 2}\n"));
}
