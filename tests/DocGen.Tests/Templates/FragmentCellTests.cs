using DocGen.Core.Model;
using DocGen.Frontend.Expanded;

namespace DocGen.Tests.Templates;

public sealed class FragmentCellTests
{
    [Fact]
    public void Template_text_of_a_function_is_read_as_markdown_with_its_values()
    {
        var expanded = Expansions.Run("{{ func f(m) }}*{{ m.name }}*{{ end }}{{ table d.members [ { title: \"N\", value: @f } ] }}");
        Assert.Empty(expanded.Diagnostics);
        var table = Assert.IsType<Table>(expanded.Result!.Values.OfType<PrintedBlocks>().Single().Blocks[0]);
        var text = Assert.IsType<Text>(Assert.IsType<Paragraph>(table.Grid[1, 0].Cell.Content[0]).Content[0]);
        Assert.Equal("*" + Placeholder.For(0) + "*", text.Value);
        Assert.Equal("templates/t.sbn.md(1,16)", text.Origin!.Template.ToString());
    }

    [Fact]
    public void Several_lines_of_markdown_from_data_go_on_in_their_list_item() =>
        Assert.Equal(
            "- a\n  b\n\n  c\n1. a\n   b\n\n   c\n> a\n> b\n>\n> c\n",
            Expansions.Show("- {{ d.m | markdown }}\n1. {{ d.m | markdown }}\n> {{ d.m | markdown }}\n", "m: \"a\\nb\\n\\nc\"\n")
        );
}
