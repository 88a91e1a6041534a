namespace DocGen.Tests.Templates;

public sealed class StandaloneLineTests
{
    [Theory]
    [InlineData("a\n{{ for m in d.members }}\n- {{ m.name }}\n{{ end }}\nb\n", "a\n- ‹Aarhus›\n- ‹Ærø›\n- ‹Birkerød›\nb\n")]
    [InlineData("a\r\n{{ if d.open }}\r\nx\r\n{{ else }}\r\ny\r\n{{ end }}\r\nb", "a\r\nx\r\nb")]
    [InlineData("a\n  {{ x = 1 }}  \nb {{ d.name }}", "a\nb ‹Telehjerter›")]
    [InlineData("{{ x = 1 }}{{ y = 2 }} {{ # why }}\nb {{ d.name }}", "b ‹Telehjerter›")]
    [InlineData("a\n{{\n  x = 1\n  y = 2\n}}\nb {{ d.name }}", "a\nb ‹Telehjerter›")]
    [InlineData("a\n{{ x = 1\n x }}\nb", "a\n‹1›\nb")]
    [InlineData("a\n{{ func f(x); ret x + 1; end }}\nb {{ f d.rate }}", "a\nb ‹2,50›")]
    [InlineData("a\n{{ func f(x) }}\n**{{ x }}**\n{{ end }}\nb {{ f d.name }}\nc", "a\nb **‹Telehjerter›**\nc")]
    [InlineData("a\n{{ capture c }}\nl1\nl2\n{{ end }}\n> {{ c }}\nb", "a\n> l1\n> l2\nb")]
    [InlineData("a\n{{ case d.name }}\n{{ when \"x\" }}\nX\n{{ else }}\nY\n{{ end }}\nb", "a\nY\nb")]
    [InlineData("a\n{{ # comment }}\nb", "a\nb")]
    [InlineData("a\n{{ ## long\ncomment ## }}\nb", "a\nb")]
    [InlineData("a\n{{ i = 0 }}\n{{ while i < 2 }}\n{{ i += 1 }}\nx\n{{ end }}\nb", "a\nx\nx\nb")]
    [InlineData("a\n{{ i = 0 }}\n{{ i++ }}\n{{ i }}", "a\n‹0›\n‹1›")]
    [InlineData("a {{ x = 1 }}\nb", "a \nb")]
    [InlineData("a\n{{ if d.open }}x{{ end }}\nb", "a\nx\nb")]
    [InlineData("a\n{{ d.note ?? \"\" }}\nb", "a\n\nb")]
    [InlineData("a\n\n{{ if d.open }}\n\nx\n\n{{ end }}\n\nb", "a\n\n\nx\n\n\nb")]
    [InlineData("a {{- x = 1 -}} b {{ d.name }}", "ab ‹Telehjerter›")]
    [InlineData("{{ if d.open }}\nx{{ end }}", "x")]
    [InlineData("{{ if d.open }}\nx\n{{ end }}", "x\n")]
    public void A_line_of_control_statements_leaves_no_line_behind(string template, string expected) =>
        Assert.Equal(expected, Expansions.Show(template));
}
