using DocGen.Frontend.Expanded;

namespace DocGen.Tests.Templates;

public sealed class PositionTests
{
    [Fact]
    public void Every_character_of_raw_text_is_found_in_the_template()
    {
        const string template = "Æble {{ d.name }} og\n{{ if d.open }}\n  *mere* {{ d.amount }}.\n{{ end }}\nslut";
        var expanded = Expansions.Run(template);
        var result = expanded.Result!;
        for (var i = 0; i < result.Text.Length; )
        {
            var length = Placeholder.TryRead(result.Text.AsSpan(i), out _);
            var span = result.Map.Find(i).Template;
            if (length == 0)
                Assert.Equal(result.Text[i], (expanded.Source.GetLine(span.Line) + "\n")[span.Column - 1]);
            i += Math.Max(1, length);
        }

        Assert.Equal("templates/t.sbn.md(1,9)", result.Values[0].Origin.Template.ToString());
        Assert.Equal(6, result.Values[0].Origin.Template.Length);
        Assert.Equal("data/d.yaml(2,7)", result.Values[0].Origin.Data.ToString());
        Assert.Equal("templates/t.sbn.md(3,13)", result.Values[1].Origin.Template.ToString());
    }

    [Fact]
    public void Text_in_loops_knows_its_innermost_row()
    {
        const string yaml =
            "open: true\ngroups:\n  - name: A\n    rows:\n      - { n: 1 }\n      - { n: 2 }\n  - name: B\n    rows:\n      - { n: 3 }\n";
        var result = Expansions.Run("{{ for g in d.groups }}G{{ for r in g.rows }}R{{ \"x\" }}{{ end }}g{{ end }}.", yaml).Result!;
        Assert.Equal("3 5 5 6 6 3 7 9 9 7", string.Join(' ', Lines(result).SkipLast(1)));
        Assert.Null(result.Map.Find(result.Text.Length - 1).Data);
    }

    [Fact]
    public void Text_and_values_of_partials_and_captures_are_found_where_they_are_written()
    {
        var expanded = Expansions.Run(
            "> {{ include 'p' d.name }}\n",
            files: files => files["templates/_partials/p.sbn.md"] = "{{ # first }}\nHej {{ $0 }}\nog {{ d.amount }}\n"
        );
        Assert.StartsWith("> Hej ‹Telehjerter›\n> og ‹875.000›\n", expanded.Shown, StringComparison.Ordinal);
        var result = expanded.Result!;
        var at = result.Text.IndexOf("og", StringComparison.Ordinal);
        Assert.Equal("templates/_partials/p.sbn.md(3,1)", result.Map.Find(at).Template.ToString());
        Assert.Equal("templates/_partials/p.sbn.md(2,8)", result.Values[0].Origin.Template.ToString());
        Assert.Equal("data/d.yaml(2,7)", result.Values[0].Origin.Data.ToString());
        Assert.Equal("templates/_partials/p.sbn.md(3,7)", result.Values[1].Origin.Template.ToString());
    }

    [Fact]
    public void Markdown_from_data_points_to_the_expression_and_the_data()
    {
        var result = Expansions.Run("x {{ d.rich | markdown }}").Result!;
        var origin = result.Map.Find(result.Text.IndexOf("**", StringComparison.Ordinal));
        Assert.Equal("templates/t.sbn.md(1,6)", origin.Template.ToString());
        Assert.Equal("data/d.yaml(10,7)", origin.Data.ToString());
    }

    [Fact]
    public void Positions_count_from_the_beginning_of_the_file_and_not_of_the_body()
    {
        const string text = "---\ntitle: æ\n---\nA {{ d.name }}\n{{ d.nme }}";
        var expanded = Expansions.Run(text, bodyOffset: text.IndexOf("A ", StringComparison.Ordinal));
        Assert.StartsWith("(5,6+3) DG2004", Expansions.Write(Assert.Single(expanded.Diagnostics)), StringComparison.Ordinal);
        Assert.StartsWith("A ‹", Expansions.Run(text[..text.LastIndexOf('\n')], bodyOffset: 17).Shown, StringComparison.Ordinal);
    }

    private static IEnumerable<int?> Lines(ExpandedMarkdown markdown)
    {
        for (var i = 0; i < markdown.Text.Length; )
        {
            yield return markdown.Map.Find(i).Data?.Line;
            i += Math.Max(1, Placeholder.TryRead(markdown.Text.AsSpan(i), out _));
        }
    }
}
