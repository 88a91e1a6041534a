using DocGen.Frontend.Templates;

namespace DocGen.Tests.Templates;

public sealed class PartialTests
{
    [Theory]
    [InlineData("a {{ include 'p' }} b {{ d.name }}", "hej\n", "a hej b ‹Telehjerter›")]
    [InlineData("{{ include 'p' d.name who: 2 }}", "{{ $0 }} {{ $who }} {{ $.size }}", "‹Telehjerter› ‹2› ‹1›")]
    [InlineData("{{ x = 1 }}{{ include 'p' }}{{ x }}{{ y }}{{ d.open ? \"\" : \"\" }}", "{{ x = x + 1; y = 5 }}", "‹2›‹5›")]
    [InlineData("- {{ include 'p' }}\n{{ if d.open; end }}", "a\n\nb\n", "- a\n\n  b\n")]
    [InlineData("{{ for m in d.members }}{{ include 'p' m }}{{ end }}", "{{ $0.name }}.", "‹Aarhus›.‹Ærø›.‹Birkerød›.")]
    [InlineData("{{ include 'p' }}{{ twice d.rate }}", "{{ func twice(x); ret x * 2; end }}\n", "‹3›")]
    [InlineData("{{ x = include 'p' }}[{{ x }}]{{ if d.open; end }}", "t", "[t]")]
    public void A_partial_is_expanded_in_place(string template, string partial, string expected) =>
        Assert.Equal(expected, Expansions.Show(template, files: files => files["templates/_partials/p.sbn.md"] = partial));

    [Theory]
    [InlineData("../t")]
    [InlineData("../../data/d")]
    [InlineData("/etc/passwd")]
    [InlineData("sub/p")]
    [InlineData("p.sbn.md")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("C:p")]
    [InlineData("p%2e")]
    [InlineData("p\\u0000")]
    public void A_name_that_leads_out_of_the_folder_is_refused(string name)
    {
        var memory = new MemoryFiles();
        var errors = Expansions.Errors(
            $"{{{{ include \"{name}\" }}}}",
            files: files =>
            {
                memory = files;
                foreach (
                    var path in (string[])
                        ["templates/t.sbn.md", "templates/_partials/sub/p.sbn.md", "templates/_partials/p.sbn.md.sbn.md", "data/d.sbn.md"]
                )
                    files[path] = "secret";
            }
        );
        Assert.Contains("DG2009", errors, StringComparison.Ordinal);
        Assert.Contains("is not the name of a partial", errors, StringComparison.Ordinal);
        Assert.Equal(0, memory.Reads);
    }

    [Fact]
    public void A_partial_that_is_not_there_is_reported_with_a_near_name() =>
        Assert.Equal(
            "(1,12+7) DG2009: there is no partial 'sendr' | did you mean 'sender'?",
            Expansions.Errors("{{ include 'sendr' }}", files: files => files["templates/_partials/sender.sbn.md"] = "x")
        );

    [Fact]
    public void Errors_in_a_partial_are_reported_in_the_partial() =>
        Assert.Equal(
            "templates/_partials/p.sbn.md(2,4+2) DG2001: the block is not closed: 'end' is missing | each 'if', 'for', 'case', "
                + "'while', 'func' and 'capture' needs its {{ end }}",
            Expansions.Errors("{{ include 'p' }}", files: files => files["templates/_partials/p.sbn.md"] = "a\n{{ if true }}")
        );

    [Fact]
    public void A_partial_in_another_encoding_is_reported() =>
        Assert.Contains(
            "DG1",
            Expansions.Errors("{{ include 'p' }}", files: files => files.Add("templates/_partials/p.sbn.md", [0x61, 0xE6, 0x62])),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_partial_is_read_once_in_a_run_and_parsed_once_for_all()
    {
        var expander = new TemplateExpander();
        MemoryFiles? memory = null;
        var expanded = Expansions.Run(
            "{{ for i in 1..50 }}{{ include 'p' }}{{ end }}{{ if d.open; end }}",
            files: files => (memory = files)["templates/_partials/p.sbn.md"] = "x",
            expander: expander
        );
        Assert.Equal(new string('x', 50), expanded.Shown);
        Assert.Equal(1, memory!.Reads);
    }

    [Fact]
    public void A_changed_template_or_partial_is_seen_by_the_same_expander()
    {
        var expander = new TemplateExpander();
        foreach (var text in (string[])["a", "b"])
            Assert.Equal(
                text,
                Expansions
                    .Run(
                        "{{ include 'p' }}{{ if d.open; end }}",
                        files: files => files["templates/_partials/p.sbn.md"] = text,
                        expander: expander
                    )
                    .Shown
            );
    }

    [Fact]
    public void One_expander_serves_many_threads()
    {
        var expander = new TemplateExpander();
        var expected = Expansions.Run("{{ for m in d.members }}{{ m.name }}{{ include 'p' }}{{ end }}", files: Add).Shown;
        Parallel.For(
            0,
            200,
            _ =>
                Assert.Equal(
                    expected,
                    Expansions.Run("{{ for m in d.members }}{{ m.name }}{{ include 'p' }}{{ end }}", files: Add, expander: expander).Shown
                )
        );

        static void Add(MemoryFiles files) => files["templates/_partials/p.sbn.md"] = "{{ d.amount }}\n{{ x = 1 }}\n";
    }
}
