using DocGen.Frontend.Templates.Functions;

namespace DocGen.Tests.Templates;

public sealed class SandboxTests
{
    /// <summary>
    /// Whoever adds a function adds it here, after asking whether it reaches the clock, a file, the environment, the network or chance.
    /// </summary>
    private const string Approved = """
        amount array.add array.add_range array.all array.any array.compact array.concat array.contains array.cycle array.each
        array.filter array.first array.insert_at array.join array.last array.limit array.map array.offset array.remove_at
        array.reverse array.size array.sort array.uniq billions chart count date date.add_days date.add_months date.add_years
        date.parse include kr list markdown math.abs math.ceil math.divided_by math.floor math.is_number math.max math.min
        math.minus math.modulo math.plus math.round math.times mia_kr millions mio_kr money number object.default object.has_key
        object.has_value object.keys object.size object.typeof object.values pct quoted regex.escape regex.match regex.matches
        regex.replace regex.split regex.unescape round share sorted string.append string.capitalize string.capitalizewords
        string.contains string.downcase string.empty string.ends_with string.equals_ignore_case string.index_of string.lstrip
        string.pad_left string.pad_right string.pluralize string.prepend string.remove string.remove_first string.remove_last
        string.replace string.replace_first string.replace_last string.rstrip string.size string.slice string.split
        string.starts_with string.strip string.strip_newlines string.to_double string.to_float string.to_int string.to_long
        string.truncate string.truncatewords string.upcase string.whitespace sum table text thousands tkr tree unit words
        """;

    [Fact]
    public void Only_approved_functions_exist() =>
        Assert.Equal(
            Approved.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries),
            FunctionLibrary.BuiltIn.Names.Order(StringComparer.Ordinal)
        );

    [Theory]
    [InlineData("date.now")]
    [InlineData("date.to_string d.date \"%Y\"")]
    [InlineData("math.random 1 2")]
    [InlineData("math.uuid")]
    [InlineData("object.eval \"1\"")]
    [InlineData("object.eval_template \"x\"")]
    [InlineData("object.from_json \"{}\"")]
    [InlineData("html.escape \"<\"")]
    [InlineData("timespan.from_days 1")]
    [InlineData("include_join ['p'] ','")]
    [InlineData("string.sha256 \"a\"")]
    [InlineData("d.name.GetType")]
    [InlineData("d.get_type")]
    [InlineData("d.source")]
    [InlineData("\"\".length")]
    [InlineData("env")]
    [InlineData("system")]
    public void What_reaches_out_of_the_template_is_not_there(string code) =>
        Assert.Matches("DG200[3458]", Expansions.Errors($"{{{{ {code} }}}}{{{{ if d.open; end }}}}"));
}
