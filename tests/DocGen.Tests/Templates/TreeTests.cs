using System.Text;
using DocGen.Core.Model;
using DocGen.Frontend.Expanded;
using static DocGen.Tests.Templates.Expansions;

namespace DocGen.Tests.Templates;

public sealed class TreeTests
{
    private const string People = """
        open: true
        staff:
          - name: "Anne *Jensen*"
            role: direktør
            reports:
              - { name: "Bo | Holm", role: økonomi, reports: [] }
              - name: Cæcilie Friis
                role: analyse
                reports:
                  - { name: Dan Lund, role: student }
          - { name: Eva Krog, role: revisor, reports: null }
        bodies:
          - { id: b, name: Projektgruppe, above: a }
          - { id: a, name: Styregruppe, above: null }
          - { id: c, name: Sekretariat, above: a }
          - { id: d, name: Arbejdsgruppe, above: b }
        loop:
          - { id: a, name: A, above: null }
          - { id: b, name: B, above: c }
          - { id: c, name: C, above: b }
        twice:
          - { id: a, name: A, above: null }
          - { id: a, name: B, above: null }
        """;

    private const string Chain = "{{ func below(n); ret { name: n, under: n > 1 ? [(below (n - 1))] : [] }; end }}";

    [Fact]
    public void Rows_that_hold_those_below_them_make_a_nested_list_of_text()
    {
        var tree = Make(
            "{{ func box(p); ret $\"{p.name}\\n({p.role})\"; end }}\n{{ tree d.staff { value: @box, children: \"reports\" } }}"
        );
        Assert.Equal(
            "Anne *Jensen*/(direktør)\n  Bo | Holm/(økonomi)\n  Cæcilie Friis/(analyse)\n    Dan Lund/(student)\nEva Krog/(revisor)\n",
            Show(tree)
        );
        Assert.Equal(3, tree.Items[0].Origin!.Data!.Value.Line);
    }

    [Fact]
    public void Rows_that_name_the_one_above_them_stand_in_the_order_of_the_data() =>
        Assert.Equal(
            "Styregruppe\n  Projektgruppe\n    Arbejdsgruppe\n  Sekretariat\n",
            Show(Make("{{ tree d.bodies { value: \"name\", key: \"id\", parent: \"above\" } }}"))
        );

    [Theory]
    [InlineData("""tree d.staff { value: "name", children: "report" }""", "no row has a list 'report' | did you mean 'reports'?")]
    [InlineData("""tree d.staff { value: "name", children: "role" }""", "'role' is a list of rows, not text")]
    [InlineData("""tree d.staff { value: "nam", children: "reports" }""", "the row has no member 'nam'")]
    [InlineData("""tree d.staff { children: "reports" }""", "there is nothing to show: 'value' is missing")]
    [InlineData("""tree d.staff { value: "name" }""", "the options do not say how the rows are nested")]
    [InlineData("""tree d.staff { value: "name", key: "id" }""", "the options do not say how the rows are nested")]
    [InlineData(
        """tree d.staff { value: "name", children: "reports", key: "id", parent: "above" }""",
        "the options do not say how the rows are nested"
    )]
    [InlineData("""tree d.staff { value: "name", childrn: "reports" }""", "the options have no 'childrn' | did you mean 'children'?")]
    [InlineData("""tree [] { value: "name", children: "reports" }""", "a tree needs at least one row")]
    [InlineData(
        """tree d.loop { value: "name", key: "id", parent: "above" }""",
        "this row is its own ancestor: following the parents leads back to it | data (19,5)"
    )]
    [InlineData("""tree d.twice { value: "name", key: "id", parent: "above" }""", "two rows have the id 'a' | data (23,5)")]
    [InlineData("""tree d.bodies { value: "name", key: "name", parent: "above" }""", "no row has the name 'a'")]
    [InlineData("""tree d.bodies { value: "name", key: "nme", parent: "above" }""", "the row has no member 'nme'")]
    [InlineData("""tree [(below 21)] { value: "name", children: "under" }""", "the tree has more than 20 levels")]
    public void What_is_wrong_is_said(string call, string expected) =>
        Assert.Contains(expected, Errors(Chain + "{{ " + call + " }}", People), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ d.nothing_of_the_kind }}")]
    [InlineData("{{ tree d.twice { value: \"name\", key: \"id\", parent: \"above\" } }}")]
    public void A_row_below_itself_is_said_also_after_another_error(string earlier) =>
        Assert.Contains(
            "this row is its own ancestor",
            Errors(earlier + "\n\n{{ tree d.loop { value: \"name\", key: \"id\", parent: \"above\" } }}", People),
            StringComparison.Ordinal
        );

    [Fact]
    public void Rows_without_the_one_above_them_are_not_called_circles() =>
        Assert.DoesNotContain(
            "below itself",
            Errors("{{ tree d.bodies { value: \"name\", key: \"name\", parent: \"above\" } }}", People),
            StringComparison.Ordinal
        );

    [Fact]
    public void Twenty_levels_are_a_tree() =>
        Assert.Equal(20, Show(Make(Chain + "{{ tree [(below 20)] { value: \"name\", children: \"under\" } }}")).Count(c => c == '\n'));

    private static ListBlock Make(string template)
    {
        var expanded = Run(template, People);
        Assert.Empty(expanded.Diagnostics.Select(Write));
        return Assert.IsType<ListBlock>(Assert.Single(Assert.Single(expanded.Result!.Values.OfType<PrintedBlocks>()).Blocks));
    }

    private static string Show(ListBlock list, int depth = 0)
    {
        var text = new StringBuilder();
        foreach (var item in list.Items)
        {
            var lines = Assert
                .IsType<Paragraph>(item.Content[0])
                .Content.Select(inline => inline is LineBreak ? "/" : PlainText.Of([inline]));
            text.Append(' ', 2 * depth).AppendJoin("", lines).Append('\n');
            foreach (var below in item.Content.Skip(1))
                text.Append(Show(Assert.IsType<ListBlock>(below), depth + 1));
        }

        return text.ToString();
    }
}
