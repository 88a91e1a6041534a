namespace DocGen.Tests.Templates;

public sealed class ErrorTests
{
    [Theory]
    [InlineData("{{ d.amout | kr }}", "(1,6+5) DG2004: 'd' has no member 'amout' | data (1,1) | did you mean 'amount'?")]
    [InlineData(
        "{{ d.mayor }}",
        "(1,6+5) DG2004: 'd' has no member 'mayor' | data (1,1) | it has amount, name, note, date, open, rate, year, empty, …; if it "
            + "may be missing, write ?.mayor"
    )]
    [InlineData(
        "{{ d[\"amout\"] }}{{ d.open }}",
        "(1,6+7) DG2004: 'd' has no member 'amout' | data (1,1) | did you mean 'amount'?\n(1,20+6) DG2005: a truth value cannot be "
            + "printed | print words: {{ if … }}ja{{ else }}nej{{ end }}"
    )]
    [InlineData("{{ d.note.text }}", "(1,11+4) DG2004: 'd.note' is empty and has no member 'text' | if it may be empty, write ?.text")]
    [InlineData("{{ d.name.first }}", "(1,11+5) DG2004: 'd.name' is text and has no member 'first' | data (2,7)")]
    [InlineData(
        "{{ d.members.name }}",
        "(1,14+4) DG2004: 'd.members' is a list and has no member 'name' | data (13,3) | loop over the list, or take an item of it: [0]"
    )]
    [InlineData("{{ document.titel }}", "(1,13+5) DG2004: 'document' has no member 'titel' | did you mean 'title'?")]
    [InlineData("{{ dd }}", "(1,4+2) DG2003: there is no variable or function 'dd' | did you mean 'd'?")]
    [InlineData("{{ x = 1; grant }}", "(1,11+5) DG2003: there is no variable or function 'grant' | data: d")]
    [InlineData("{{ d.amount | kroner }}", "(1,15+6) DG2003: there is no function 'kroner' | write | kr")]
    [InlineData("{{ d.amount | amont }}", "(1,15+5) DG2003: there is no function 'amont' | did you mean 'amount'?")]
    [InlineData("{{ d.amount | d.name }}", "(1,15+6) DG2005: 'd.name' is text and cannot be called | what follows '|' must be a function")]
    [InlineData("{{ array.sorted d.members }}", "(1,10+6) DG2003: there is no function 'array.sorted' | did you mean 'sort'?")]
    [InlineData(
        "{{ d.name d.amount }}",
        "(1,4+6) DG2005: 'd.name' is text and cannot be called | to print two values, write {{ }} around each; operators need a sign "
            + "between the values"
    )]
    [InlineData("{{ d.note }}", "(1,4+6) DG2006: 'd.note' is empty: there is nothing to print | if it may be empty, write ?? \"\"")]
    [InlineData("{{ d.members }}", "(1,4+9) DG2005: a list cannot be printed as it is | data (13,3) | write | list, or loop over it")]
    [InlineData(
        "{{ d.members[0] }}",
        "(1,4+12) DG2005: a map cannot be printed as it is | data (13,5) | print its members: name, population, code"
    )]
    [InlineData("{{ @sum }}{{ d.open ? 1 : 2 }}", "(1,4+4) DG2005: a function cannot be printed | leave out the '@' to call it")]
    [InlineData(
        "{{ d.name + d.amount }}",
        "(1,4+6) DG2005: cannot add text and a number in kr. | data (2,7) | write the number as text first: (x | number)"
    )]
    [InlineData("{{ d.amount - d.name }}", "(1,15+6) DG2005: cannot subtract text | data (2,7)")]
    [InlineData("{{ d.note + 1 }}", "(1,4+6) DG2005: 'd.note' is empty: there is nothing to add | if it may be empty, write ?? 0")]
    [InlineData("{{ d.amount + d.members[0].population }}", "(1,4+34) DG7001: cannot add indbyggere to kr. | data (1,9)")]
    [InlineData("{{ d.amount / 0 }}", "(1,4+12) DG7003: cannot divide kr. by zero | data (1,9) | test with 'if' before dividing")]
    [InlineData(
        "{{ if d.amount == \"875000\" }}x{{ end }}",
        "(1,7+20) DG2005: cannot compare a number in kr. with text | data (1,9) | a number in quotes is text: write it without quotes"
    )]
    [InlineData(
        "{{ if d.amount > 5 }}x{{ end }}",
        "(1,7+12) DG7001: cannot compare kr. with a bare number | data (1,9) | give the bare number a unit: | unit \"kr.\""
    )]
    [InlineData("{{ for x in d.name }}{{ x }}{{ end }}", "(1,13+6) DG2005: cannot loop over text | data (2,7) | use a list or a map")]
    [InlineData(
        "{{ for x in d.note }}{{ x }}{{ end }}",
        "(1,13+6) DG2005: there is no list to loop over: 'd.note' is empty | if it may be empty, write ?? []"
    )]
    [InlineData("{{ for x in d.members limt:1 }}{{ end }}", "(1,23+6) DG2008: a loop has no option 'limt' | did you mean 'limit'?")]
    [InlineData(
        "{{ d.members[3] }}",
        "(1,14+1) DG2016: there is no item 3 in a list of 3 | data (13,3) | the first item is [0], the last [-1]"
    )]
    [InlineData("{{ d.name | number }}", "(1,4+6) DG2005: 'number' needs a number, not text | data (2,7)")]
    [InlineData(
        "{{ d.note | number }}",
        "(1,4+6) DG2005: 'number' needs a number, not nothing | if it may be empty, write ?? 0 before it is used"
    )]
    [InlineData("{{ d.amount | number \"x\" }}", "(1,22+3) DG2005: 'number' needs a number as 'decimals', not text")]
    [InlineData("{{ d.amount | number 29 }}", "(1,22+2) DG2008: 'number' needs a whole number from 0 to 28 as 'decimals', not 29")]
    [InlineData(
        "{{ d.amount | number 1 2 }}",
        "(1,24+1) DG2008: 'number' is called with 3 arguments and takes 2 | call it like this: number x decimals?"
    )]
    [InlineData(
        "{{ number }}{{ d.open ? 1 : 2 }}",
        "(1,4+6) DG2008: 'number' is called without its argument 'x' | call it like this: number x decimals?"
    )]
    [InlineData("{{ d.amount | number decimal: 1 }}", "(1,22+10) DG2008: 'number' has no parameter 'decimal' | did you mean 'decimals'?")]
    [InlineData(
        "{{ d.rate | kr }}",
        "(1,4+6) DG2005: the number has no unit, so it is not known to be money | data (6,7) | give it one in the schema (x-unit), "
            + "or write | unit \"kr.\""
    )]
    [InlineData("{{ d.amount | pct }}", "(1,4+8) DG2005: a number in kr. is not a share | data (1,9) | divide it by the whole first")]
    [InlineData("{{ d.rate | unit \"krr.\" }}", "(1,18+6) DG2008: there is no unit 'krr.' | did you mean 'kr.'?")]
    [InlineData(
        "{{ d.date | date \"kort\" }}",
        "(1,18+6) DG2008: there is no date style 'kort' | the styles are long, short, weekday, iso, month"
    )]
    [InlineData("{{ d.name | date }}", "(1,4+6) DG2005: 'date' needs a date, not text | data (2,7)")]
    [InlineData("{{ d.rate / 7 }}", "(1,4+10) DG2018: the number has 28 decimals | say how many to print, for example | number 1")]
    [InlineData("{{ d.members | sum \"name\" }}", "(1,16+10) DG2005: cannot sum text | data (13,13)")]
    [InlineData(
        "{{ d.members | sum \"populaton\" }}",
        "(1,20+11) DG2004: the row has no member 'populaton' | data (13,5) | did you mean 'population'?"
    )]
    [InlineData("{{ d = 1 }}{{ d.open }}", "(1,4+1) DG2013: 'd' is data and cannot be changed | choose another name")]
    [InlineData("{{ d.amount = 1 }}", "(1,4+1) DG2013: 'd' cannot be changed: only lists and maps that the template has made can")]
    [InlineData("{{ string = 1 }}", "(1,4+6) DG2013: 'string' contains functions and cannot be changed | choose another name")]
    [InlineData("{{ 2 << 3 }}", "(1,4+6) DG2015: the operator in '2 << 3' is not available in templates")]
    [InlineData("{{ func f(a); ret a; end; f }}", "(1,27+1) DG2008: 'f' is called without its argument 'a'")]
    [InlineData("{{ func f(a); ret a; end; f 1 2 }}", "(1,31+1) DG2008: 'f' takes one argument, not 2")]
    [InlineData("{{ func f(a); ret a; end; f b: 2 }}", "(1,29+4) DG2008: 'f' has no parameter 'b'")]
    [InlineData(
        "{{ func f }}text{{ ret 1; end; f }}",
        "(1,32+1) DG2005: 'f' prints text and returns a value as well | let it do one of them"
    )]
    [InlineData("{{ d.members | sorted }}", "(1,16+6) DG2005: cannot compare a map with a map | data (14,5)")]
    [InlineData(
        "{{ ret f(x) = 1 }}",
        "(1,8+8) DG2001: a function cannot be defined inside an expression | if two values are compared, write =="
    )]
    [InlineData(
        "{{ import d }}\n{{ with d }}{{ end }}\n{{ wrap d }}{{ end }}{{ this.x }}",
        "(1,4+6) DG2015: 'import' is not available in templates | write the members out: grant.amount\n(2,4+4) DG2015: 'with' is not "
            + "available in templates | write the members out: grant.amount\n(3,4+4) DG2015: 'wrap' is not available in templates | call a "
            + "function with the text: capture it first\n(3,25+4) DG2015: 'this' is not available in templates | write the variable's name"
    )]
    [InlineData(
        "a \uE000 b\n\uF0B7",
        "(1,3+1) DG2002: the character U+E000 has no meaning of its own (private use) and is not allowed in a template | delete it, or "
            + "take it from data; it often comes from a symbol font of a word processor\n(2,1+1) DG2002: the character U+F0B7 has no "
            + "meaning of its own (private use) and is not allowed in a template | delete it, or take it from data; it often comes from a "
            + "symbol font of a word processor"
    )]
    [InlineData(
        "{{ \"\\uE000\" | markdown }}",
        "(1,4+8) DG2002: the character U+E000 has no meaning of its own (private use) and is not allowed in Markdown | delete it from "
            + "the data"
    )]
    [InlineData(
        "{{ 1.5f }}{{ 99999999999999999999999999999999 }}",
        "(1,4+4) DG2001: numbers are exact decimals here | leave out the letter after the number\n(1,14+32) DG2001: the number has "
            + "more than 28 digits"
    )]
    public void An_error_is_reported_where_it_is(string template, string expected) => Assert.Equal(expected, Expansions.Errors(template));

    [Theory]
    [InlineData(
        "{{ if d.open }}x\n",
        "(1,4+2) DG2001: the block is not closed: 'end' is missing | each 'if', 'for', 'case', 'while', 'func' and 'capture' needs "
            + "its {{ end }}"
    )]
    [InlineData(
        "x{{ end }}",
        "(1,5+3) DG2001: 'end' closes nothing | there is one {{ end }} too many, or the block's beginning is misspelt"
    )]
    [InlineData("{{ else }}", "(1,4+4) DG2001: 'else' does not belong to an 'if', 'case' or 'for'")]
    [InlineData("{{ d.name", "(1,1+2) DG2001: '{{' is not closed | write '}}' after the code")]
    [InlineData("{{ d. }}", "(1,7+2) DG2001: a name is missing after the dot")]
    [InlineData("{{ for x of d.members }}{{ end }}", "(1,4+3) DG2001: 'in' is missing before 'of' | write {{ for row in rows }}")]
    [InlineData("{{ (1 + 2 }}", "(1,11+2) DG2001: ')' is missing before '}}'")]
    [InlineData("{{ [1, 2 }}", "(1,10+2) DG2001: ']' is missing before '}}'")]
    [InlineData("{{ \"abc }}", "(1,4+1) DG2001: the text in quotes is not closed")]
    [InlineData("{{ a & b }}", "(1,6+1) DG2001: '&' is not allowed here | a statement ends with its line, with ';' or with '}}'")]
    [InlineData(
        "{{ 34.6% }}",
        "(1,10+2) DG2001: a value is missing before '}}' | '%' is the remainder of a division; a percentage is {{ 0.346 | pct 1 }} "
            + "or {{ 34.6 | unit \"pct.\" | pct }}"
    )]
    [InlineData("{{ x = }}", "(1,8+2) DG2001: a value is missing before '}}'")]
    [InlineData("{{ 1 + }}", "(1,8+2) DG2001: a value is missing before '}}'")]
    [InlineData("{{ if d.name = 1 }}{{ end }}", "(1,7+6) DG2001: an assignment is not allowed here | to compare, write ==")]
    [InlineData("{{ “x” }}", "(1,4+1) DG2001: '“' does not begin a text | write straight quotes: \" or '")]
    [InlineData("{{ \"a\\q\" }}", "(1,4+5) DG2001: '\\q' has no meaning in a text | write \\\\ for a backslash, \\\" for quotes")]
    [InlineData("{{ f( }}", "(1,7+2) DG2001: a value is missing here")]
    [InlineData("{{ { a 1 } }}", "(1,8+1) DG2001: ':' is missing after 'a' | write { title: \"…\" }")]
    [InlineData("{{ when 1 }}{{ end }}", "(1,4+4) DG2001: 'when' does not belong to a 'case'")]
    [InlineData(
        "{{ for x in d.members }}{{ if x }}{{ end }}",
        "(1,4+3) DG2001: the block is not closed: 'end' is missing | each 'if', 'for', 'case', 'while', 'func' and 'capture' needs "
            + "its {{ end }}"
    )]
    [InlineData("{%{ raw", "(1,1+2) DG2001: '{{' is not closed | write '}}' after the code")]
    [InlineData("a }} b", null)]
    public void A_syntax_error_is_said_in_plain_words(string template, string? expected)
    {
        if (expected is null)
            Assert.Equal("a }} b", Expansions.Show(template));
        else
            Assert.Equal(expected, Expansions.Errors(template, uses: ""));
    }

    [Fact]
    public void Many_errors_are_found_in_one_run_and_what_follows_from_them_is_not_repeated() =>
        Assert.Equal(
            """
            (1,10+4) DG2004: 'd' has no member 'nmae' | data (1,1) | did you mean 'name'?
            (3,6+6) DG2004: 'm' has no member 'codeks' | data (13,5) | did you mean 'code'?
            (4,17+7) DG2003: there is no function 'nummber' | data (13,5) | did you mean 'number'?
            """.ReplaceLineEndings("\n"),
            Expansions.Errors(
                "{{ x = d.nmae }}\n{{ x }} {{ x + 1 }} {{ y = x }}{{ y | number }} {{ for m in d.members limit:1 }}\n{{ m.codeks "
                    + "}}\n{{ x.y }}{{ 1 | nummber }}{{ end }}"
            )
        );

    [Fact]
    public void An_error_of_many_rows_is_one_message_with_a_count_and_the_first_row()
    {
        var yaml = "rows:\n" + string.Concat(Enumerable.Repeat("  - { name: x }\n", 10));
        Assert.Equal(
            """
            (1,29+4) DG2004: 'r' has no member 'nmae' (in 10 rows, of which this is the first) | data (2,5) | did you mean 'name'?
            """.ReplaceLineEndings("\n"),
            Expansions.Errors("{{ for r in d.rows }}  {{ r.nmae }}{{ end }}", yaml)
        );
    }

    [Fact]
    public void Data_that_is_declared_and_not_used_is_an_error() =>
        Assert.Equal(
            "(1,1+0) DG2014: the data 'd' is declared but not used | data (1,1) | delete the line, or use the data",
            Expansions.Errors("text", uses: "")
        );

    [Fact]
    public void Data_used_in_a_branch_that_is_not_taken_is_used() =>
        Assert.Equal("", Expansions.Show("{{ if false }}{{ d.name }}{{ end }}"));
}
